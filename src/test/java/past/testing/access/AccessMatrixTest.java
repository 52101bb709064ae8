package past.testing.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing can be reached that nobody thought about: what the application serves has a row in the access matrix. */
class AccessMatrixTest {

    private static final Map<Class<? extends Annotation>, String> METHODS =
            Map.of(GET.class, "GET", PUT.class, "PUT", POST.class, "POST", DELETE.class, "DELETE");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("past");

    @Test
    void every_view_has_a_row() throws IOException {
        java.nio.file.Path webapp = java.nio.file.Path.of("src/main/webapp");
        TreeSet<String> missing = new TreeSet<>();
        try (var files = Files.walk(webapp)) {
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> webapp.relativize(file).toString().replace('\\', '/'))
                    // parts of pages, and pages that say only that something did not work
                    .filter(view -> !view.startsWith("WEB-INF/") && !view.startsWith("error/"))
                    .map(view -> view.substring(0, view.length() - ".xhtml".length()))
                    .forEach(missing::add);
        }
        AccessRow.all().forEach(row -> missing.remove(row.page()));
        assertEquals(List.of(), List.copyOf(missing));
    }

    @Test
    void what_is_no_view_lies_where_everybody_may_read_it() throws IOException {
        java.nio.file.Path webapp = java.nio.file.Path.of("src/main/webapp");
        try (var files = Files.walk(webapp)) {
            assertEquals(
                    List.of(),
                    files.filter(Files::isRegularFile)
                            .map(file -> webapp.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.endsWith(".xhtml") && !file.startsWith("WEB-INF/"))
                            .filter(file -> !file.startsWith("resources/"))
                            .toList());
        }
    }

    @Test
    void every_servlet_has_a_row() {
        TreeSet<String> missing = new TreeSet<>();
        for (JavaClass type : PRODUCT) {
            type.tryGetAnnotationOfType(WebServlet.class).ifPresent(servlet -> {
                for (String pattern : servlet.urlPatterns()) {
                    missing.add(pattern.substring(1));
                }
            });
        }
        AccessRow.all().forEach(row -> missing.remove(row.page()));
        assertEquals(List.of(), List.copyOf(missing));
    }

    @Test
    void every_rest_method_has_a_row() {
        List<String> missing = new ArrayList<>();
        for (JavaClass type : PRODUCT) {
            if (type.isAnnotatedWith(Path.class)) {
                for (JavaMethod method : type.getMethods()) {
                    METHODS.forEach((annotation, name) -> {
                        if (method.isAnnotatedWith(annotation) && !known(name, address(type, method))) {
                            missing.add(name + " " + address(type, method));
                        }
                    });
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static String address(JavaClass type, JavaMethod method) {
        String base = "api/" + type.getAnnotationOfType(Path.class).value();
        return method.tryGetAnnotationOfType(Path.class)
                .map(path -> base + "/" + path.value())
                .orElse(base);
    }

    private static boolean known(String method, String address) {
        String pattern = address.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "[^/]+");
        return AccessRow.all().stream()
                .anyMatch(row -> row.method().equals(method) && row.page().matches(pattern));
    }
}
