package past.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to this version before the first query. A failed migration fails the deployment. */
@ApplicationScoped
public class Migrations {

    @Resource(lookup = "java:app/jdbc/past")
    private DataSource dataSource;

    private volatile boolean done;

    void migrate(@Observes @Priority(100) @Initialized(ApplicationScoped.class) Object start) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        done = true;
    }

    /** True once every migration of this version has run; readiness asks. */
    public boolean done() {
        return done;
    }
}
