package past.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import past.people.domain.Asking;
import past.people.domain.Role;

/** The accounts: looking people up and changing what they decide about themselves. */
@ApplicationScoped
@Transactional
public class People {

    /** Themes a person may choose; {@code auto} follows the device. */
    public static final Set<String> THEMES = Set.of("auto", "light", "dark");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Name of a person. */
    public Optional<PersonRow> person(long id) {
        return Optional.ofNullable(em.find(Person.class, id)).map(p -> new PersonRow(p.getId(), p.getName()));
    }

    /** True until somebody holds an account. */
    public boolean nobodyYet() {
        return em.createQuery("SELECT COUNT(p) FROM Person p", Long.class).getSingleResult() == 0;
    }

    /** Everybody who holds the role, by name. */
    public List<PersonRow> holding(Role role) {
        return em
                .createQuery("SELECT p FROM Person p WHERE p.rolesText LIKE :role ORDER BY p.name", Person.class)
                .setParameter("role", "%" + role.name() + "%")
                .getResultList()
                .stream()
                .map(p -> new PersonRow(p.getId(), p.getName()))
                .toList();
    }

    /** The person's own choice of zone and theme. */
    public void prefer(Asking asking, ZoneId zone, String theme) {
        if (!THEMES.contains(theme)) {
            throw new IllegalArgumentException("theme " + theme);
        }
        em.find(Person.class, asking.id()).prefer(zone, theme);
    }
}
