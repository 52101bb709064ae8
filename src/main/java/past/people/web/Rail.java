package past.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import past.people.WhoIsAsking;
import past.people.domain.Role;

/** The left rail: which hat the page is worn with, and which others the person may put on without signing out. */
@Named
@RequestScoped
public class Rail {

    private static final Map<String, Role> HAT_OF_AREA = Map.ofEntries(
            Map.entry("today", Role.TRAINEE),
            Map.entry("practise", Role.TRAINEE),
            Map.entry("hours", Role.TRAINEE),
            Map.entry("competencies", Role.TRAINEE),
            Map.entry("reflections", Role.TRAINEE),
            Map.entry("desk", Role.SUPERVISOR),
            Map.entry("trainees", Role.SUPERVISOR),
            Map.entry("signed", Role.SUPERVISOR),
            Map.entry("authoring", Role.AUTHOR),
            Map.entry("compare", Role.AUTHOR),
            Map.entry("exchange", Role.AUTHOR),
            Map.entry("editions", Role.AUTHOR),
            Map.entry("cohorts", Role.LEAD),
            Map.entry("accounts", Role.LEAD),
            Map.entry("contracts", Role.LEAD));

    @Inject
    private WhoIsAsking who;

    /** Name of the role with which a page of this area is read; empty when nobody is signed in. */
    public String hat(String area) {
        if (!who.known()) {
            return "";
        }
        Role wanted = HAT_OF_AREA.get(area == null ? "" : area);
        if (wanted != null && who.get().is(wanted)) {
            return wanted.name();
        }
        return getHats().isEmpty() ? "" : getHats().get(0).name();
    }

    /** The person's roles, in the order of the doors. */
    public List<Role> getHats() {
        return who.known() ? who.get().roles().stream().sorted().toList() : List.of();
    }

    /** How the person is called in the rail. */
    public String getName() {
        return who.known() ? who.get().name() : "";
    }
}
