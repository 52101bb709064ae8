package past.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import past.competency.SignOffs.Answer;
import past.competency.domain.Activity;
import past.people.domain.Asking;
import past.testing.Cast;

/** Shortcuts to requests, signatures and evidence for tests of competencies. */
@ApplicationScoped
@Transactional
public class Desks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SignOffRequests requests;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Sheets sheets;

    @Inject
    private Observations observations;

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public long ask(Asking trainee, String code, int level) {
        return requests.ask(trainee, code, level, "", key()).requestId();
    }

    /** Looks at the sheet and signs it with the right password. */
    public Answer sign(Asking supervisor, long request) {
        String seen = sheets.desk(supervisor, request).open().sheet().hash();
        return signOffs.sign(supervisor, request, seen, Cast.PASSWORD, key());
    }

    public Observations.Form seen(String code, int daysAgo) {
        return new Observations.Form(
                code,
                LocalDate.now(clock).minusDays(daysAgo),
                Activity.ROLE_PLAY,
                "Asked before touching the chair",
                "Named the stop word",
                "Leave longer pauses",
                2,
                "One more role-play");
    }

    public void observe(Asking supervisor, Asking trainee, String code, int daysAgo) {
        observations.record(supervisor, trainee.id(), seen(code, daysAgo), key());
    }

    /** A scored play that ended today, passed or stopped by a critical choice. */
    public void play(Asking trainee, String code, boolean passed) {
        long id = ((Number) em.createNativeQuery("select nextval('scenario_play_seq')")
                        .getSingleResult())
                .longValue();
        em.createNativeQuery(
                        "insert into scenario_play (id, person_id, code, edition, digest, mode, seed, pass_mark, request_key,"
                                + " started_at, finished_at, points, possible, passed, critical, critical_lines, version)"
                                + " values (?1, ?2, ?3, 1, 'test', 'SCORED', 1, 75, ?4, ?5, ?5, 8, 8, ?6, ?7, 'LINE-01', 0)")
                .setParameter(1, id)
                .setParameter(2, trainee.id())
                .setParameter(3, code)
                .setParameter(4, key())
                .setParameter(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter(6, passed)
                .setParameter(7, !passed)
                .executeUpdate();
    }

    public long decisions(Asking trainee) {
        return count("entrustment_decision", trainee);
    }

    public long openRequests(Asking trainee) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from sign_off_request where trainee_id = ?1 and open_key is not null")
                        .setParameter(1, trainee.id())
                        .getSingleResult())
                .longValue();
    }

    public long links(Asking trainee) {
        return ((Number) em.createNativeQuery("select count(*) from ledger_link where chain = ?1")
                        .setParameter(1, "trainee:" + trainee.id())
                        .getSingleResult())
                .longValue();
    }

    private long count(String table, Asking trainee) {
        return ((Number) em.createNativeQuery("select count(*) from " + table + " where trainee_id = ?1")
                        .setParameter(1, trainee.id())
                        .getSingleResult())
                .longValue();
    }
}
