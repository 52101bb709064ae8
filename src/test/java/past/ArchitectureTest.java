package past;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.servlet.ServletContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The rules of the house. Dependencies run one way: web, feature, domain; and a feature uses only those below it.
 *
 * <p>Plain test methods: ArchUnit's own fields are skipped silently by Surefire.
 */
class ArchitectureTest {

    /** From the ground up; features of one row do not know each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("platform"),
            List.of("deidentification"),
            List.of("people"),
            List.of("ledger"),
            List.of("curriculum"),
            List.of("library"),
            List.of("lesson", "quiz", "scenario", "roleplay", "practicum", "reflection", "assignment"),
            List.of("competency"),
            List.of("credential"),
            List.of("rehearsal"),
            List.of("authoring"),
            List.of("progress"),
            List.of("demonstration"),
            List.of("notification"));

    /** The last step of signing in, with what somebody was saving: a second look of the same page. */
    private static final Map<String, String> SECOND_LOOKS = Map.of("people/again", "SigninPage");

    private static final String[] WEB_WORLD = {
        "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "jakarta.websocket..", "org.primefaces.."
    };

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("past");

    @Test
    void the_domain_is_plain_java() {
        check(
                classes()
                        .that()
                        .resideInAPackage("past..domain..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage("java..", "past..domain..")),
                "rules can be read and tested without a server");
    }

    @Test
    void the_domain_knows_no_clock_no_chance_and_no_outside() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("past..domain..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                        "java.io..", "java.nio.file..", "java.net..", "java.sql..")
                                .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(Serializable.class)))
                                .or(JavaClass.Predicates.belongToAnyOf(
                                        java.util.Random.class,
                                        java.security.SecureRandom.class,
                                        java.time.Clock.class,
                                        java.util.UUID.class))),
                "the same question always gets the same answer");
        check(
                noClasses()
                        .that()
                        .resideInAPackage("past..domain..")
                        .should()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(Math.class, "random"),
                "domain methods take the date as an argument");
    }

    @Test
    void time_comes_from_the_clock_of_the_platform() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("past.platform..", "past.launch..")
                        .should()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
                        .orShould()
                        .callMethod(java.time.LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis"),
                "tests move the clock");
    }

    @Test
    void only_web_packages_touch_faces_rest_and_servlets() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("past..web..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(WEB_WORLD)
                                // what an observer of the start is given; it alone knows the folder of the application
                                .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(ServletContext.class)))),
                "a use case can be called from anywhere");
    }

    @Test
    void web_packages_touch_no_database() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("past..web..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql.."))
                        .orShould()
                        .dependOnClassesThat(JavaClass.Predicates.belongToAnyOf(Transactional.class)),
                "transactions belong to use cases");
        check(
                noClasses()
                        .that()
                        .resideInAPackage("past..web..")
                        .should()
                        .dependOnClassesThat()
                        .areAnnotatedWith(Entity.class),
                "pages get records, not rows that are still connected");
    }

    @Test
    void nothing_below_looks_back_into_web() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("past..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("past..web.."),
                "pages look in from outside");
    }

    @Test
    void features_use_only_features_below_them() {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> floor = new TreeMap<>();
        for (int i = 0; i < FLOORS.size(); i++) {
            for (String feature : FLOORS.get(i)) {
                floor.put(feature, i);
            }
        }
        for (JavaClass from : PRODUCT) {
            String upper = feature(from);
            from.getDirectDependenciesFromSelf().forEach(dependency -> {
                JavaClass to = dependency.getTargetClass();
                String lower = feature(to);
                if (lower == null || lower.equals(upper)) {
                    return;
                }
                if (!floor.containsKey(upper) || !floor.containsKey(lower)) {
                    wrong.add(upper + " uses " + lower + ", of which one is in no row: " + dependency.getDescription());
                } else if (floor.get(lower) >= floor.get(upper)) {
                    wrong.add(dependency.getDescription());
                }
            });
        }
        assertEquals(List.of(), wrong.stream().distinct().sorted().toList());
    }

    @Test
    void features_and_their_packages_form_no_cycle() {
        check(slices().matching("past.(*)..").should().beFreeOfCycles(), "each can be read on its own");
    }

    @Test
    void the_launcher_stands_alone() {
        check(
                classes()
                        .that()
                        .resideInAPackage("past.launch..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage("java..", "past.launch..")),
                "it runs outside the server");
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("past.launch..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("past.launch.."),
                "it is not part of the application");
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        check(
                noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Service)"),
                "names come from the trade");
    }

    @Test
    void beans_are_injected_into_private_fields_that_the_container_can_see() {
        check(
                fields().that()
                        .areAnnotatedWith(Inject.class)
                        .should()
                        .notBeFinal()
                        .andShould()
                        .notBeStatic(),
                "otherwise nothing arrives");
    }

    @Test
    void every_view_has_its_page_bean() throws IOException {
        Path webapp = Path.of("src/main/webapp");
        List<String> missing = new ArrayList<>();
        try (var files = Files.walk(webapp)) {
            for (Path view : files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(webapp::relativize)
                    .filter(file -> file.getNameCount() == 2)
                    .filter(file -> !file.startsWith("WEB-INF") && !file.startsWith("error"))
                    .toList()) {
                String path = view.toString().replace('\\', '/').replace(".xhtml", "");
                String page = SECOND_LOOKS.getOrDefault(path, bean(path.substring(path.indexOf('/') + 1)));
                String prefix = "past." + view.getName(0) + ".web";
                String source = Files.readString(webapp.resolve(view));
                boolean silent = !source.contains("Page.") && !source.contains("Page[");
                boolean there = PRODUCT.stream()
                        .anyMatch(type -> type.getSimpleName().equals(page)
                                && type.getPackageName().startsWith(prefix));
                if (!there && !silent) {
                    missing.add(view + " needs " + prefix + "." + page);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void every_page_bean_has_its_view() {
        List<String> missing = PRODUCT.stream()
                .filter(type -> type.getPackageName().matches("past\\.\\w+\\.web(\\..*)?"))
                .filter(type -> type.getSimpleName().endsWith("Page") && type.isTopLevelClass())
                .filter(type -> !type.isInterface()
                        && !type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT))
                .filter(type ->
                        !Files.exists(Path.of("src/main/webapp", feature(type), view(type.getSimpleName()) + ".xhtml")))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void every_feature_says_what_it_is_for() {
        List<String> silent = PRODUCT.stream()
                .map(ArchitectureTest::feature)
                .distinct()
                .filter(feature -> !Files.exists(Path.of("src/main/java/past", feature, "package-info.java")))
                .sorted()
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void everything_that_lives_in_a_session_or_view_can_be_written_down() {
        List<String> stuck = new ArrayList<>();
        for (JavaClass type : PRODUCT) {
            if (type.isAnnotatedWith(ViewScoped.class)
                    || type.isAnnotatedWith(jakarta.enterprise.context.SessionScoped.class)
                    || type.isAnnotatedWith(jakarta.enterprise.context.ConversationScoped.class)) {
                serialise(type.reflect(), stuck);
            }
        }
        assertEquals(List.of(), stuck);
    }

    private static void serialise(Class<?> type, List<String> stuck) {
        for (var field : type.getDeclaredFields()) {
            int modifiers = field.getModifiers();
            boolean kept = !java.lang.reflect.Modifier.isStatic(modifiers)
                    && !java.lang.reflect.Modifier.isTransient(modifiers)
                    // what is injected is a proxy, and proxies are serializable
                    && !field.isAnnotationPresent(Inject.class);
            Class<?> content = field.getType();
            if (kept
                    && !content.isPrimitive()
                    && !content.isInterface()
                    && !Serializable.class.isAssignableFrom(content)) {
                stuck.add(type.getName() + "." + field.getName() + " holds " + content.getName());
            }
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(constructor.newInstance());
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertTrue(type.isInstance(in.readObject()));
            }
        } catch (IOException | ReflectiveOperationException failed) {
            stuck.add(type.getName() + ": " + failed);
        }
    }

    private static void check(ArchRule rule, String because) {
        rule.because(because).allowEmptyShould(true).check(PRODUCT);
    }

    /** {@code past.quiz.domain.item.Item} is of the feature {@code quiz}; null for classes of others. */
    private static String feature(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length < 2 || !parts[0].equals("past") ? null : parts[1];
    }

    /** {@code sign-off.xhtml} needs {@code SignOffPage}. */
    private static String bean(String view) {
        return Arrays.stream(view.split("-"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining())
                + "Page";
    }

    private static String view(String bean) {
        String words = bean.substring(0, bean.length() - "Page".length()).replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return words.toLowerCase(java.util.Locale.ROOT);
    }
}
