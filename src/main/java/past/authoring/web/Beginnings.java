package past.authoring.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a new document begins with, so that nobody has to remember the keys. */
final class Beginnings {
    private static final Pattern PATH = Pattern.compile(
            "(lessons|quizzes|scenarios|competencies|kits|rubrics|handouts)/([A-Za-z0-9-]{1,30})\\.(md|yaml)");

    private Beginnings() {}

    /** Text for a new document at this path; "" when no new document can stand there. */
    static String of(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()
                || matcher.group(3).equals("md") != matcher.group(1).matches("lessons|handouts")) {
            return "";
        }
        String name = "/past/authoring/" + matcher.group(1) + "." + matcher.group(3);
        try (InputStream in = Beginnings.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("CODE", matcher.group(2));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
