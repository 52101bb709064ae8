package past.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import past.people.domain.Asking;
import past.people.domain.Role;

/**
 * One recognised sign-in.
 *
 * @param signInId the revocable row behind it
 * @param personId who
 * @param name full name
 * @param givenName how the pages address the person
 * @param email for the profile page
 * @param zone the person's time zone
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param roles doors
 * @param lastSeenAt when the row was last touched; refreshed at most every few minutes
 */
public record SignedIn(
        long signInId,
        long personId,
        String name,
        String givenName,
        String email,
        String zone,
        String theme,
        Set<Role> roles,
        Instant lastSeenAt) {

    /** The part that use cases need. */
    public Asking asking() {
        return new Asking(personId, name, roles, ZoneId.of(zone));
    }
}
