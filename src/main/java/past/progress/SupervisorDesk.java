package past.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import past.competency.RequestRow;
import past.competency.Sheets;
import past.competency.SignOffRequests;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.people.PersonRow;
import past.people.Supervision;
import past.people.domain.Asking;
import past.people.domain.Role;
import past.practicum.EntryRow;
import past.practicum.HourEntries;
import past.practicum.domain.HourCategories;
import past.practicum.domain.HourCategory;
import past.progress.domain.HourFlag;
import past.quiz.QuizConversations;
import past.reflection.Shares;
import past.scenario.ScenarioConversations;

/**
 * Everything that waits for a supervisor, on one page: hours, requests for a level, conversations, shared reflections. A
 * fixed number of queries, however many trainees and entries there are.
 */
@ApplicationScoped
@Transactional
public class SupervisorDesk {

    /** Hour entries on the page; the rest is counted and comes when these are decided. */
    public static final int ROWS = 40;

    private static final int SHARES = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Editions editions;

    @Inject
    private Supervision supervision;

    @Inject
    private HourEntries hours;

    @Inject
    private SignOffRequests requests;

    @Inject
    private Sheets sheets;

    @Inject
    private QuizConversations quizTalks;

    @Inject
    private ScenarioConversations caseTalks;

    @Inject
    private Shares shares;

    /**
     * An hour entry that waits.
     *
     * @param category its name
     * @param flags what to look at twice
     */
    public record HourRow(EntryRow entry, String category, boolean direct, List<HourFlag> flags) {}

    /**
     * The desk.
     *
     * @param hours the oldest first, at most {@link #ROWS}
     * @param allHours how many wait in all
     * @param first the oldest request with its evidence; null when none waits
     */
    public record Desk(
            List<PersonRow> trainees,
            List<HourRow> hours,
            long allHours,
            List<RequestRow> requests,
            Sheets.Desk first,
            List<QuizConversations.Waiting> quizTalks,
            List<ScenarioConversations.Waiting> caseTalks,
            List<Shares.Row> shares,
            Content content) {

        /** How many entries are not on the page. */
        public long moreHours() {
            return allHours - hours.size();
        }

        /** Conversations that wait. */
        public int talks() {
            return quizTalks.size() + caseTalks.size();
        }

        /** Shared reflections that were not opened yet. */
        public List<Shares.Row> unread() {
            return shares.stream().filter(one -> one.reads() == 0).toList();
        }

        /** Everything that waits for a decision or a look. */
        public long all() {
            return allHours + requests.size() + talks() + unread().size();
        }

        /** Since when the oldest of entries and requests waits; null when nothing does. */
        public Instant oldest() {
            return Stream.concat(
                            hours.stream().map(row -> row.entry().sentAt()),
                            requests.stream().map(RequestRow::askedAt))
                    .min(Instant::compareTo)
                    .orElse(null);
        }
    }

    /** What waits for this supervisor now. */
    public Desk desk(Asking supervisor) {
        supervisor.must(Role.SUPERVISOR);
        Content content = editions.content(editions.current());
        HourEntries.Desk waiting = hours.desk(supervisor, ROWS);
        List<RequestRow> asked = requests.waitingFor(supervisor);
        return new Desk(
                supervision.traineesOf(supervisor),
                rows(supervisor, waiting.rows(), content.only(HourCategories.class)),
                waiting.all(),
                asked,
                asked.isEmpty() ? null : sheets.desk(supervisor, asked.get(0).id()),
                quizTalks.waiting(supervisor),
                caseTalks.waiting(supervisor),
                shares.sharedWith(supervisor, SHARES),
                content);
    }

    /** How many entries and requests wait, for the rail: one query, on indexes. */
    public long waiting(Asking supervisor) {
        supervisor.must(Role.SUPERVISOR);
        return ((Number) em.createNativeQuery(
                                """
                                select (select count(*) from hour_entry e
                                          join hour_version v on v.entry_id = e.id and v.version_number = e.current_version
                                          join contract c on c.id = v.contract_id
                                         where e.state = 'SUBMITTED' and c.supervisor_id = ?1)
                                     + (select count(*) from sign_off_request r
                                         where r.open_key is not null
                                           and exists (select 1 from contract c
                                                        where c.trainee_id = r.trainee_id and c.supervisor_id = ?1
                                                          and c.starts_on <= ?2
                                                          and (c.ends_on is null or c.ends_on >= ?2))
                                           and not exists (select 1 from entrustment_decision d
                                                            where d.request_id = r.id and d.decided_by = ?1))""")
                        .setParameter(1, supervisor.id())
                        .setParameter(2, LocalDate.now(clock.withZone(supervisor.zone())))
                        .getSingleResult())
                .longValue();
    }

    private List<HourRow> rows(Asking supervisor, List<EntryRow> rows, HourCategories categories) {
        LocalDate today = LocalDate.now(clock.withZone(supervisor.zone()));
        Map<List<Object>, Long> days = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.traineeId(), row.day()), Collectors.summingLong(EntryRow::minutes)));
        return rows.stream()
                .map(row -> new HourRow(
                        row,
                        categories.nameOf(row.category()),
                        categories
                                .find(row.category())
                                .map(HourCategory::direct)
                                .orElse(false),
                        HourFlag.of(
                                row.day(),
                                LocalDate.ofInstant(row.sentAt(), supervisor.zone()),
                                today,
                                days.get(List.of(row.traineeId(), row.day())),
                                row.amendment())))
                .toList();
    }
}
