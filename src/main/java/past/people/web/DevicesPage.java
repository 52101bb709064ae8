package past.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import past.people.Accounts;
import past.people.People;
import past.people.SignIns;
import past.people.WhoIsAsking;
import past.platform.web.Notice;

/** What a person decides about themselves: devices, look, time zone, password. */
@Named
@RequestScoped
public class DevicesPage {

    private static final String HERE = "/people/devices";

    @Inject
    private SignIns signIns;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private List<SignIns.Device> devices;
    private String problem;

    /** Signs one device out. */
    public String act() {
        String revoke = request.getParameter("act");
        if (revoke != null && revoke.matches("\\d{1,18}")) {
            signIns.revoke(who.get(), Long.parseLong(revoke));
            boolean own = Long.parseLong(revoke) == who.signedIn().signInId();
            return own ? "/people/signin?faces-redirect=true" : Notice.at(HERE, "people", "revoked");
        }
        return null;
    }

    /** Saves theme and time zone. */
    public String prefer() {
        String theme = request.getParameter("theme");
        try {
            people.prefer(who.get(), ZoneId.of(request.getParameter("zone").strip()), theme);
            return Notice.at(HERE, "people", "preferred");
        } catch (DateTimeException | IllegalArgumentException e) {
            return Notice.at(HERE, "people", "zone-unknown");
        }
    }

    /** Changes the password. */
    public String changePassword() {
        Optional<String> objection = accounts.changePassword(
                who.get(), who.signedIn().signInId(), parameter("current-password"), parameter("new-password"));
        problem = objection.orElse(null);
        return problem == null ? Notice.at(HERE, "people", "password-changed") : null;
    }

    /** The devices on which the person is signed in. */
    public List<SignIns.Device> getDevices() {
        if (devices == null) {
            devices = signIns.devices(who.get());
        }
        return devices;
    }

    public List<String> getThemes() {
        return People.THEMES.stream().sorted().toList();
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc") && !zone.startsWith("SystemV"))
                .sorted()
                .toList();
    }

    public String getProblem() {
        return problem;
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
