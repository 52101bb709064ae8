package past.people.domain;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Set;

/**
 * Who is asking: the first argument of every use case.
 *
 * @param id person id
 * @param name full name as the person writes it
 * @param roles the doors this person may open
 * @param zone the person's time zone; days and weeks are counted in it
 */
public record Asking(long id, String name, Set<Role> roles, ZoneId zone) implements Serializable {

    public Asking {
        roles = Set.copyOf(roles);
    }

    /** True if the person holds this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Demands at least one of the roles.
     *
     * @throws Refused if the person holds none of them
     */
    public void must(Role... anyOf) {
        for (Role role : anyOf) {
            if (roles.contains(role)) {
                return;
            }
        }
        throw new Refused("role");
    }

    /**
     * Demands that what is asked for belongs to this person.
     *
     * @throws Refused if it belongs to somebody else
     */
    public void mustBe(long ownerId) {
        if (ownerId != id) {
            throw new Refused("owner");
        }
    }
}
