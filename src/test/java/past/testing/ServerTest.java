package past.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;

/**
 * Marks a test class that runs against the application in a real Payara Micro, deployed once for all of them.
 *
 * <p>Its methods run inside the server, where beans are injected and a use case is called as a person:
 *
 * <pre>{@code
 * @ServerTest
 * class HourLogIT {
 *     @Inject HourLog hourLog;
 *     @Inject Cast cast;
 *     @Inject TestClock clock;
 *
 *     @Test
 *     void a_supervisor_sees_only_the_hours_of_own_trainees() {
 *         Asking trainee = cast.trainee();
 *         Asking stranger = cast.supervisor();
 *         assertThrows(Refused.class, () -> hourLog.entriesOf(stranger, trainee.id()));
 *     }
 * }
 * }</pre>
 *
 * <p>A method (or class) with {@code @RunAsClient} runs outside and talks to the server over HTTP, see {@link Visitor}.
 * Every test makes the people and rows it needs: the database is shared by all tests of a run and is never emptied.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ArquillianTest
public @interface ServerTest {}
