package past.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one database of the application. H2 in a file by default; PostgreSQL when {@code past.db.*} says so. H2 writes
 * through at once ({@code WRITE_DELAY=0}): with its default a third of acknowledged writes were lost on {@code kill -9}.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/past",
        className = "${MPCONFIG=past.db.class:org.h2.jdbcx.JdbcDataSource}",
        url =
                "${MPCONFIG=past.db.url:jdbc:h2:file:./data/past;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0}",
        user = "${MPCONFIG=past.db.user:past}",
        password = "${MPCONFIG=past.db.password:past}",
        minPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
        })
public class Database {}
