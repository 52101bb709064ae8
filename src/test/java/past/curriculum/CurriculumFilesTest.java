package past.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import past.authoring.lint.Counts;
import past.authoring.lint.Lint;
import past.curriculum.domain.Bibliography;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Lines;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Programme;
import past.curriculum.edition.CurriculumFiles;
import past.curriculum.markdown.Markdown;

/** The files of {@code curriculum/}, read by the formats of all features as the application reads them. */
public class CurriculumFilesTest {
    private static final SortedMap<String, String> FILES = CurriculumFiles.in(Path.of("curriculum"));
    private static final List<DocumentFormat<?>> FORMATS = found();
    private static final Readings READINGS = new Readings(FORMATS);
    private static final Content CONTENT = READINGS.content(1, FILES);

    /** One of each format in the program. */
    public static List<DocumentFormat<?>> formats() {
        return FORMATS;
    }

    private static List<DocumentFormat<?>> found() {
        List<DocumentFormat<?>> formats = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("past")) {
            if (found.isAssignableTo(DocumentFormat.class)
                    && !found.isInterface()
                    && !found.getModifiers().contains(JavaModifier.ABSTRACT)) {
                try {
                    formats.add((DocumentFormat<?>)
                            found.reflect().getDeclaredConstructor().newInstance());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(found.getName() + " needs a constructor without arguments", e);
                }
            }
        }
        return List.copyOf(formats);
    }

    @Test
    void every_file_is_read_without_an_error() {
        String errors = READINGS.problems(FILES).stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
        assertEquals("", errors);
    }

    @Test
    void the_lint_finds_no_error() {
        LocalDate today = LocalDate.now();
        String errors = new Lint()
                .findings(FILES, CONTENT, today).stream()
                        .filter(Problem::isError)
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n"));
        assertEquals("", errors);
    }

    @Test
    void how_much_there_is() {
        String counts = Counts.of(FILES, CONTENT);
        System.out.println(counts);
        assertTrue(counts.contains("25 lessons written"), counts);
    }

    @Test
    void every_path_is_read_by_exactly_one_format() {
        List<String> wrong = FILES.keySet().stream()
                .filter(p -> !Set.of("README.md", "LICENSE").contains(p))
                .filter(p -> FORMATS.stream().filter(f -> f.accepts(p)).count() != 1)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_programme_has_its_modules_lessons_competencies_and_lines() {
        Programme programme = CONTENT.only(Programme.class);
        assertEquals(7, programme.modules().size());
        assertEquals(25, programme.lessons().size());
        assertEquals(5, programme.levels().size());
        assertEquals(34, CONTENT.all(Competency.class).size());
        assertEquals(12, CONTENT.only(Lines.class).lines().size());
        programme
                .lessons()
                .forEach(l -> assertTrue(CONTENT.paths().contains("lessons/" + l + ".md"), "no file of lesson " + l));
    }

    @Test
    void every_line_that_is_named_anywhere_exists() {
        assertEquals(
                List.of(),
                absent(
                        "LINE-\\d+",
                        CONTENT.only(Lines.class).lines().stream()
                                .map(Lines.Line::code)
                                .collect(Collectors.toSet())));
    }

    @Test
    void every_citation_is_in_the_bibliography() {
        Set<String> keys = CONTENT.only(Bibliography.class).sources().stream()
                .map(Bibliography.Source::key)
                .collect(Collectors.toSet());
        FILES.forEach((path, text) -> {
            if (path.startsWith("lessons/")) {
                Markdown.cited(text, 0)
                        .forEach(c -> assertTrue(keys.contains(c.key()), path + ":" + c.line() + " " + c.key()));
            }
        });
    }

    @Test
    void every_competency_that_is_named_anywhere_exists() {
        Set<String> codes =
                CONTENT.all(Competency.class).stream().map(Competency::code).collect(Collectors.toSet());
        String families = codes.stream().map(c -> c.substring(0, 3)).distinct().collect(Collectors.joining("|"));
        assertEquals(List.of(), absent("\\b(?:" + families + ")-\\d+\\b", codes));
    }

    @Test
    void every_lesson_that_is_named_anywhere_exists() {
        assertEquals(
                List.of(),
                absent(
                        "\\b(?:M\\d+L\\d+|P\\d)\\b",
                        Set.copyOf(CONTENT.only(Programme.class).lessons())));
    }

    @Test
    void files_end_with_a_newline_and_have_neither_tabs_nor_carriage_returns() {
        FILES.forEach((path, text) -> {
            assertTrue(text.endsWith("\n"), path + " does not end with a newline");
            assertTrue(text.indexOf('\t') < 0 && text.indexOf('\r') < 0, path + " has tabs or carriage returns");
        });
    }

    private static List<String> absent(String pattern, Set<String> known) {
        Set<String> absent = new TreeSet<>();
        FILES.forEach((path, text) -> {
            Matcher matcher = Pattern.compile(pattern).matcher(text);
            while (matcher.find()) {
                if (!path.equals("README.md") && !known.contains(matcher.group())) {
                    absent.add(path + " " + matcher.group());
                }
            }
        });
        return List.copyOf(absent);
    }
}
