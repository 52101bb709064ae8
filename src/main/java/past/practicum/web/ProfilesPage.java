package past.practicum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.people.WhoIsAsking;
import past.people.domain.Role;
import past.people.web.When;
import past.platform.Words;
import past.practicum.Hours;
import past.practicum.domain.RequirementProfile;
import past.practicum.domain.RequirementProfile.Kind;
import past.practicum.domain.RequirementProfile.Requirement;
import past.practicum.domain.Tally;

/**
 * The lists of requirements, this programme's own and those of other bodies, row by row with mark and source; for a trainee
 * with the hours that count so far. What hours cannot tell is said to be the person's own proof. Three queries.
 */
@Named
@RequestScoped
public class ProfilesPage {

    @Inject
    private WhoIsAsking who;

    @Inject
    private Editions editions;

    @Inject
    private Hours hours;

    @Inject
    private When when;

    private List<RequirementProfile> profiles;
    private RequirementProfile profile;
    private Map<String, Tally.Row> rows = Map.of();

    /** Opens the list that the address names, else the programme's own; 404 when there is none of that name. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        Content content = editions.content(editions.editionFor(who.get()));
        profiles = content.all(RequirementProfile.class).stream()
                .sorted(Comparator.comparing(
                                (RequirementProfile one) -> !one.code().equals(Hours.PROFILE))
                        .thenComparing(RequirementProfile::title))
                .toList();
        String code = external.getRequestParameterMap().getOrDefault("code", Hours.PROFILE);
        profile = content.find(RequirementProfile.class, code).orElse(null);
        if (profile == null) {
            external.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        } else if (isTrainee()) {
            rows = Tally.of(profile, hours.sums(who.get(), who.get().id())).rows().stream()
                    .collect(Collectors.toMap(row -> row.requirement().id(), Function.identity()));
        }
    }

    public List<RequirementProfile> getProfiles() {
        return profiles;
    }

    public RequirementProfile getProfile() {
        return profile;
    }

    /** Whether this list decides anything in this programme. */
    public boolean isOwn() {
        return profile.code().equals(Hours.PROFILE);
    }

    public boolean isTrainee() {
        return who.get().is(Role.TRAINEE);
    }

    /** What a row asks for, in its own measure. */
    public String asked(Requirement row) {
        return row.kind() == Kind.WEEKLY
                ? say("profile.asked.WEEKLY", when.hours(row.target()))
                : say("profile.asked." + row.kind(), row.target());
    }

    /** What counts so far; null where hours cannot tell. */
    public String counts(Requirement row) {
        Tally.Row counted = rows.get(row.id());
        if (counted == null) {
            return null;
        }
        long countable = counted.totals().countable();
        return row.kind() == Kind.SESSIONS ? say("rows.sessions", countable) : when.hours(countable);
    }

    /** Whether hours alone meet a row. */
    public boolean met(Requirement row) {
        return rows.containsKey(row.id()) && rows.get(row.id()).met();
    }

    /** A sentence of this feature with arguments. */
    public String say(String key, Object... arguments) {
        return Words.say("practicum", key, arguments);
    }
}
