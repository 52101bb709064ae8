package past.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness at {@code /health/ready}: the schema is at this version and the database answers now. A node that is not ready
 * should get no requests; it need not be restarted.
 */
@Readiness
@ApplicationScoped
public class HealthReady implements HealthCheck {

    private static final int SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/past")
    private DataSource dataSource;

    @Inject
    private Migrations migrations;

    @Override
    public HealthCheckResponse call() {
        boolean answers = answers();
        return HealthCheckResponse.named("database")
                .status(answers && migrations.done())
                .withData("answers", answers)
                .withData("migrated", migrations.done())
                .build();
    }

    private boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException silent) {
            return false;
        }
    }
}
