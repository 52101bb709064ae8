package past.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under {@code /api}: small JSON requests of our own pages, such as saving what is being typed. */
@ApplicationPath("api")
public class RestApi extends Application {}
