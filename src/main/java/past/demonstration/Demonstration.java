package past.demonstration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import past.people.People;

/** Makes the demonstration world at the first start that asks for it. A world that cannot be made fails the start. */
@ApplicationScoped
public class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());

    @Inject
    @ConfigProperty(name = "past.demo", defaultValue = "off")
    private String demo;

    @Inject
    private People people;

    @Inject
    private World world;

    void start(@Observes @Priority(300) @Initialized(ApplicationScoped.class) Object start) throws Exception {
        if (demo.equals("on") && people.nobodyYet()) {
            long began = System.nanoTime();
            int events = world.make();
            LOG.log(Level.INFO, "Demonstration world: {0} events in {1} ms", new Object[] {
                events, (System.nanoTime() - began) / 1_000_000
            });
        }
    }
}
