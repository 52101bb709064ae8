package past.testing.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import past.people.domain.Role;
import past.testing.ServerTest;
import past.testing.Visitor;

/** Zip files that were made to do harm are refused in words, whoever sends them, and leave the draft as it was. */
@ServerTest
@RunAsClient
class ZipIT {

    @Test
    void a_zip_that_points_outside_is_refused(@ArquillianResource URL base) throws IOException {
        refused(base, zip("lessons/../../../etc/cron.d/x", new byte[3]), "points outside");
    }

    @Test
    void a_zip_with_a_hundred_thousand_entries_is_refused(@ArquillianResource URL base) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry("lessons/X" + i + ".md"));
                zip.closeEntry();
            }
        }
        refused(base, bytes.toByteArray(), "2,000");
    }

    @Test
    void a_zip_that_unpacks_to_a_thousand_times_its_size_is_refused(@ArquillianResource URL base) throws IOException {
        byte[] bomb = zip("lessons/M3L2.md", new byte[900_000]);
        assertTrue(bomb.length < 2000, "small: " + bomb.length);
        refused(base, bomb, "more than 100 times");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void refused(URL base, byte[] zip, String because) {
        Visitor author = Visitor.as(base, Role.AUTHOR);
        HttpResponse<String> answer = author.send(author.request("api/authoring/exchange?replace=true&whole=true")
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(zip)));
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(because), answer.body());
        assertTrue(author.get("authoring/draft").body().contains("Nothing differs"), "nothing was kept");
    }
}
