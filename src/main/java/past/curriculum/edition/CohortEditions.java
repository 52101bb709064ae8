package past.curriculum.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import past.people.domain.Asking;
import past.people.domain.Role;

/** Which editions a cohort has followed, and who decided it. Moving it is {@link Publications#move}. */
@ApplicationScoped
@Transactional
public class CohortEditions {

    @PersistenceContext
    private EntityManager em;

    /** A decision that the cohort follows an edition from then on. */
    public record Followed(int edition, Instant since, String decidedBy, String reason) {}

    /** The decisions about a cohort, the latest first; none while it simply follows the newest edition. */
    public List<Followed> history(Asking asking, long cohortId) {
        asking.must(Role.LEAD, Role.AUTHOR);
        return em.createQuery(
                        """
                        SELECT NEW past.curriculum.edition.CohortEditions.Followed(e.edition, e.decidedAt, p.name, e.reason)
                          FROM CohortEdition e JOIN Person p ON p.id = e.decidedBy
                         WHERE e.cohortId = :cohort
                         ORDER BY e.decidedAt DESC, e.id DESC
                        """,
                        Followed.class)
                .setParameter("cohort", cohortId)
                .getResultList();
    }
}
