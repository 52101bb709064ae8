package past.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import past.platform.TimeTravel;

/** Puts the world together: all of it or, if the power goes, nothing. */
@ApplicationScoped
class World {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private TimeTravel travel;

    @Inject
    private Newcomers newcomers;

    @Inject
    private PracticumStory practicum;

    @Inject
    private LearningStory learning;

    @Inject
    private CaseStory cases;

    @Inject
    private CompetencyStory competencies;

    @Inject
    private ReflectionStory reflections;

    /** Makes everything; answers how much happened. */
    @Transactional(rollbackOn = Exception.class)
    int make() throws Exception {
        Instant now = clock.instant();
        Folk folk = newcomers.arrive(now);
        Timeline timeline = new Timeline();
        practicum.tell(folk, timeline);
        learning.tell(folk, timeline);
        cases.tell(folk, timeline);
        competencies.tell(folk, timeline);
        reflections.tell(folk, timeline);
        return timeline.live(travel, now, this::settle);
    }

    /** Each event finds what the one before it wrote, as it would in a transaction of its own. */
    private void settle() {
        em.flush();
        em.clear();
    }
}
