package past.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void nothing_set_means_an_embedded_database_in_the_data_folder_on_port_8080() {
        Settings settings = Settings.read(Map.of());

        assertEquals(8080, settings.port());
        assertEquals("0.0.0.0", settings.get("past.address"));
        assertEquals("org.h2.jdbcx.JdbcDataSource", settings.get("past.db.class"));
        assertTrue(settings.get("past.db.url").startsWith("jdbc:h2:file:/"));
        assertEquals("http://localhost:8080/", settings.address());
    }

    @Test
    void demonstration_data_listens_on_this_machine_only_unless_told_otherwise() {
        assertEquals("127.0.0.1", Settings.read(Map.of("PAST_DEMO", "on")).get("past.address"));
        assertEquals(
                "0.0.0.0",
                Settings.read(Map.of("PAST_DEMO", "on", "PAST_ADDRESS", "0.0.0.0"))
                        .get("past.address"));
    }

    @Test
    void every_embedded_database_writes_before_it_acknowledges() {
        Settings settings = Settings.read(Map.of("PAST_DB_URL", "jdbc:h2:/srv/past;mode=PostgreSQL"));

        assertEquals(
                "jdbc:h2:/srv/past;mode=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
                        + ";DB_CLOSE_ON_EXIT=FALSE",
                settings.get("past.db.url"));
    }

    @Test
    void postgresql_keeps_details_of_refused_rows_out_of_its_errors() {
        Settings settings = Settings.read(Map.of("PAST_DB_URL", "jdbc:postgresql://db:5432/past?ssl=true"));

        assertEquals("org.postgresql.ds.PGSimpleDataSource", settings.get("past.db.class"));
        assertEquals("jdbc:postgresql://db:5432/past?ssl=true&logServerErrorDetail=false", settings.get("past.db.url"));
    }

    @Test
    void every_mistake_is_named_at_once() {
        StartRefused refused = assertThrows(
                StartRefused.class,
                () -> Settings.read(Map.of(
                        "PAST_PORT", "99999",
                        "PAST_DEMO", "perhaps",
                        "PAST_DB_URL", "jdbc:oracle:thin",
                        "PAST_BASE_URL", "past.example.org",
                        "PAST_CURRICULUM", "/no/such/folder",
                        "PAST_LOG", "xml")));

        List<String> reasons = refused.reasons();
        assertEquals(6, reasons.size());
        for (String name :
                List.of("PAST_PORT", "PAST_DEMO", "PAST_DB_URL", "PAST_BASE_URL", "PAST_CURRICULUM", "PAST_LOG")) {
            assertTrue(reasons.stream().anyMatch(reason -> reason.startsWith(name)), name);
        }
    }

    @Test
    void an_empty_variable_counts_as_not_set() {
        assertEquals(8080, Settings.read(Map.of("PAST_PORT", " ")).port());
    }

    @Test
    void the_file_of_an_embedded_database_is_found_in_its_address() {
        assertEquals(Path.of("/srv/past.mv.db"), EmbeddedFile.file("jdbc:h2:file:/srv/past;WRITE_DELAY=0"));
        assertEquals(Path.of("./data/past.mv.db"), EmbeddedFile.file("jdbc:h2:./data/past"));
    }
}
