package past.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Liveness at {@code /health/live}: the process answers requests. It does not ask the database, so that an outage there
 * does not restart every node.
 */
@Liveness
@ApplicationScoped
public class HealthLive implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("process").up().build();
    }
}
