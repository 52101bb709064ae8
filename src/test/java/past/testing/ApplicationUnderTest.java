package past.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built application, as it ships, with the test classes beside it: deployed once for all tests of a run. */
@ArquillianSuiteDeployment
public class ApplicationUnderTest {

    /** The WAR of this build with every test class that runs inside the server. */
    @Deployment
    public static WebArchive application() throws IOException {
        File war = new File(System.getProperty("past.test.war"));
        if (!war.isFile()) {
            throw new IOException("Build the application first: mvn package (missing " + war + ")");
        }
        WebArchive archive =
                ShrinkWrap.create(ZipImporter.class, "ROOT.war").importFrom(war).as(WebArchive.class);
        Path classes = Path.of(System.getProperty("past.test.build"), "test-classes");
        try (var files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (runsInside(name)) {
                    archive.add(new FileAsset(file.toFile()), "WEB-INF/classes/" + name);
                }
            }
        }
        return archive;
    }

    /** Unit tests, journeys and load tests stay outside, with the libraries that they need. */
    private static boolean runsInside(String name) {
        if (name.equals("past/testing/ServerTest.class")) {
            return true;
        }
        return !name.matches(".*(Test|Test\\$.*|JourneyIT.*)\\.class")
                && !name.matches("past/(launch|testing/(browser|journeys|load))/.*")
                && !name.matches("past/testing/(Postgres|TestServer)(\\$.*)?\\.class")
                && !name.matches("META-INF/services/.*|arquillian.xml|.*/package-info\\.class");
    }
}
