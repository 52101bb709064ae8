package past.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;

/** Everybody with an account, a page at a time, for the programme lead. */
@ApplicationScoped
@Transactional
public class Directory {

    private static final String ROW =
            """
            SELECT NEW past.people.Directory.AccountRow(p.id, p.name, p.email, p.roles, c.name, p.createdAt,
                       CASE WHEN p.passwordHash IS NULL THEN 1 ELSE 0 END)
            """;
    private static final String FROM =
            """
            FROM Person p LEFT JOIN Membership m ON m.personId = p.id AND m.until IS NULL
                          LEFT JOIN Cohort c ON c.id = m.cohortId
            """;
    private static final String WHERE =
            """
            WHERE (LOWER(p.name) LIKE :text ESCAPE '!' OR p.email LIKE :text ESCAPE '!')
              AND p.rolesText LIKE :role AND LOWER(COALESCE(c.name, '')) LIKE :cohort ESCAPE '!'
            """;

    @PersistenceContext
    private EntityManager em;

    /** By what the list is ordered. Ties are broken by id, so that pages never overlap. */
    public enum Order {
        NAME("LOWER(p.name)"),
        EMAIL("p.email"),
        COHORT("LOWER(COALESCE(c.name, ''))"),
        SINCE("p.createdAt");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    /**
     * What the list shows.
     *
     * @param text part of a name or address; null or empty for everybody
     * @param role only people who hold it; null for all
     * @param cohort part of the cohort's name; null or empty for all
     */
    public record Wanted(String text, Role role, String cohort, Order order, boolean descending)
            implements Serializable {}

    /**
     * Somebody with an account.
     *
     * @param cohort name, or null
     * @param invited true while the person has never come in
     */
    public record AccountRow(
            long id, String name, String email, Set<Role> roles, String cohort, Instant since, boolean invited)
            implements Serializable {

        /** As the database counts: 1 for an invitation that still waits. */
        public AccountRow(
                long id, String name, String email, Set<Role> roles, String cohort, Instant since, int invited) {
            this(id, name, email, roles, cohort, since, invited == 1);
        }

        /** The roles in the order of the doors. */
        public List<Role> doors() {
            return roles.stream().sorted().toList();
        }
    }

    /** A decision about somebody's roles. {@code decidedBy} is a name, or null for the first lead. */
    public record RoleDecision(Set<Role> roles, String decidedBy, Instant decidedAt) {

        /** The roles in the order of the doors. */
        public List<Role> doors() {
            return roles.stream().sorted().toList();
        }
    }

    /** How many people the list holds. */
    public int count(Asking lead, Wanted wanted) {
        lead.must(Role.LEAD);
        return bound(em.createQuery("SELECT COUNT(p) " + FROM + WHERE, Long.class), wanted)
                .getSingleResult()
                .intValue();
    }

    /** One page of the list: one query. */
    public List<AccountRow> page(Asking lead, Wanted wanted, int first, int size) {
        lead.must(Role.LEAD);
        String direction = wanted.descending() ? " DESC" : "";
        String order = " ORDER BY " + wanted.order().expression + direction + ", p.id";
        return bound(em.createQuery(ROW + FROM + WHERE + order, AccountRow.class), wanted)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * One account.
     *
     * @throws Refused if there is none
     */
    public AccountRow account(Asking lead, long id) {
        lead.must(Role.LEAD);
        return em
                .createQuery(ROW + FROM + "WHERE p.id = :id", AccountRow.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
    }

    /** Who gave somebody which roles, the latest decision first. */
    public List<RoleDecision> roleDecisions(Asking lead, long id) {
        lead.must(Role.LEAD);
        return em.createQuery(
                        """
                        SELECT NEW past.people.Directory.RoleDecision(r.roles, d.name, r.decidedAt)
                        FROM RoleChange r LEFT JOIN Person d ON d.id = r.decidedBy
                        WHERE r.personId = :id ORDER BY r.decidedAt DESC, r.id DESC""",
                        RoleDecision.class)
                .setParameter("id", id)
                .getResultList();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Wanted wanted) {
        return query.setParameter("text", like(wanted.text()))
                .setParameter(
                        "role",
                        wanted.role() == null ? "%" : "%" + wanted.role().name() + "%")
                .setParameter("cohort", like(wanted.cohort()));
    }

    /** A pattern that finds the text anywhere, whatever signs it holds; the escape character is {@code !}. */
    static String like(String text) {
        String plain = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
