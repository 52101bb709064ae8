package past.curriculum.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import past.curriculum.Editions;

/** Readiness at {@code /health/ready}: there is an edition of the curriculum to learn from. */
@Readiness
@ApplicationScoped
public class HealthEdition implements HealthCheck {

    @Inject
    private Editions editions;

    @Override
    public HealthCheckResponse call() {
        int current;
        try {
            current = editions.current();
        } catch (RuntimeException databaseSilent) {
            current = 0;
        }
        return HealthCheckResponse.named("edition")
                .status(current > 0)
                .withData("current", current)
                .build();
    }
}
