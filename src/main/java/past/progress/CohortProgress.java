package past.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Programme;
import past.curriculum.edition.CohortEditions;
import past.curriculum.edition.CohortEditions.Followed;
import past.people.Cohorts;
import past.people.Cohorts.CohortRow;
import past.people.Cohorts.Member;
import past.people.domain.Asking;
import past.practicum.Hours;
import past.practicum.domain.Tally;
import past.practicum.domain.Tally.Standing;
import past.practicum.domain.Tally.Sum;
import past.quiz.domain.ItemBank;
import past.scenario.domain.Scenario;

/**
 * How far the trainees of a cohort are, for the programme lead: figures only, never an answer, a note or a reflection. Nine
 * queries, however many trainees there are.
 */
@ApplicationScoped
@Transactional
public class CohortProgress {

    @Inject
    private Cohorts cohorts;

    @Inject
    private CohortFigures figures;

    @Inject
    private Editions editions;

    @Inject
    private CohortEditions followed;

    @Inject
    private Hours hours;

    /**
     * One trainee.
     *
     * @param minutes countersigned and countable, towards what the profile asks for
     * @param waiting minutes that wait for a countersignature
     * @param signed competencies with a level that somebody signed
     * @param reached competencies at their target
     */
    public record TraineeRow(
            long id,
            String name,
            long lessons,
            long quizzes,
            long cases,
            long minutes,
            long waiting,
            long signed,
            long reached) {}

    /** How many there are of each in the cohort's edition; {@code minutes} is what the profile asks for. */
    public record Whole(int lessons, int quizzes, int cases, long minutes, int competencies) {}

    /**
     * A cohort.
     *
     * @param newest number of the newest edition
     * @param history which editions it followed, the latest first; empty while it follows the newest
     */
    public record Report(
            CohortRow cohort,
            int edition,
            int newest,
            Whole whole,
            List<TraineeRow> trainees,
            List<Followed> history) {}

    /** The report about a cohort. */
    public Report of(Asking lead, long cohortId) {
        CohortRow cohort = cohorts.cohort(lead, cohortId);
        List<Member> members = cohorts.members(lead, cohortId);
        List<Followed> history = followed.history(lead, cohortId);
        int newest = editions.current();
        int edition = history.isEmpty() ? newest : history.get(0).edition();
        Content content = editions.content(edition);
        List<Long> people = members.stream().map(Member::id).toList();
        Whole whole = new Whole(
                content.only(Programme.class).lessons().size(),
                content.all(ItemBank.class).size(),
                (int) content.all(Scenario.class).stream()
                        .filter(one -> one.variantOf() == null)
                        .count(),
                Tally.of(hours.profile(content), List.of()).targetMinutes(),
                content.all(Competency.class).size());
        return new Report(
                cohort, edition, newest, whole, people.isEmpty() ? List.of() : rows(members, people, content), history);
    }

    private List<TraineeRow> rows(List<Member> members, List<Long> people, Content content) {
        Map<Long, Long> lessons = figures.lessonsRead(people);
        Map<Long, Long> quizzes = figures.quizzesPassed(people);
        List<String> own = content.all(Scenario.class).stream()
                .filter(one -> one.variantOf() == null)
                .map(Scenario::code)
                .toList();
        Map<Long, Long> cases = figures.casesPassed(people, own);
        Map<Long, List<Sum>> sums = figures.sums(people);
        Map<Long, Map<String, Integer>> levels = figures.levels(people);
        Map<String, Integer> targets = new HashMap<>();
        content.all(Competency.class).forEach(one -> targets.put(one.code(), one.target()));
        List<TraineeRow> rows = new ArrayList<>();
        for (Member member : members) {
            List<Sum> entries = sums.getOrDefault(member.id(), List.of());
            Tally tally = Tally.of(hours.profile(content), entries);
            Map<String, Integer> level = levels.getOrDefault(member.id(), Map.of());
            rows.add(new TraineeRow(
                    member.id(),
                    member.name(),
                    lessons.getOrDefault(member.id(), 0L),
                    quizzes.getOrDefault(member.id(), 0L),
                    cases.getOrDefault(member.id(), 0L),
                    tally.targetMinutes() - tally.missingMinutes(),
                    entries.stream()
                            .filter(sum -> sum.standing() == Standing.WAITING)
                            .mapToLong(Sum::counted)
                            .sum(),
                    level.values().stream().filter(one -> one > 1).count(),
                    level.entrySet().stream()
                            .filter(one -> one.getValue() >= targets.getOrDefault(one.getKey(), Integer.MAX_VALUE))
                            .count()));
        }
        return rows;
    }
}
