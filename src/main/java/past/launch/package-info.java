/**
 * Starts the single-file distribution: reads the configuration from the environment, starts Payara Micro with the
 * application inside, waits until the first page really answers, and says so, or says why not and leaves with a
 * non-zero status.
 *
 * <p>These classes live at the root of {@code past-curriculum.jar}, outside the application, and use nothing but the
 * JDK. Out of scope: anything about training; relaunching, watching or restarting the process.
 */
package past.launch;
