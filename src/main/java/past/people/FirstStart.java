package past.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Without demonstration data the first start offers the operator, in the log, a one-time link to become programme lead. */
@ApplicationScoped
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    private Accounts accounts;

    @Inject
    @ConfigProperty(name = "past.demo", defaultValue = "off")
    private String demo;

    @Inject
    @ConfigProperty(name = "past.base-url")
    private Optional<String> baseUrl;

    void offer(@Observes @Priority(400) @Initialized(ApplicationScoped.class) Object start) {
        if (!demo.equals("on")) {
            accounts.firstLeadLink()
                    .ifPresent(link -> LOG.log(
                            Level.INFO,
                            "Nobody has an account yet. Become the first programme lead (once, within a week): {0}",
                            baseUrl.orElse("http://localhost:8080") + link));
        }
    }
}
