package past.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import past.competency.domain.Activity;
import past.competency.domain.Evidence;
import past.competency.domain.Evidence.Case;
import past.competency.domain.Evidence.Observed;
import past.competency.domain.Evidence.Standing;
import past.curriculum.Content;
import past.curriculum.domain.Competency;
import past.lesson.domain.Lesson;
import past.people.domain.Asking;
import past.practicum.Hours;
import past.practicum.domain.Tally;
import past.quiz.QuizRecords;
import past.quiz.domain.Mastery;
import past.scenario.ScenarioRecords;
import past.scenario.domain.Scenario;

/**
 * Gathers what a trainee has to show, for all competencies at once: at most eight queries, however much there is and however
 * many competencies are asked for.
 */
@ApplicationScoped
@Transactional
public class EvidenceBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private QuizRecords quizzes;

    @Inject
    private ScenarioRecords scenarios;

    @Inject
    private Hours hours;

    /**
     * The evidence of a trainee by competency code, in the framework of an edition.
     *
     * @throws past.people.domain.Refused unless the asking person is the trainee, their supervisor or the programme lead
     */
    public Map<String, Evidence> of(Asking asking, long traineeId, Content content) {
        Map<String, Long> minutes = minutes(asking, traineeId);
        List<Mastery.Scored> items = quizzes.evidence(traineeId);
        Map<String, ScenarioRecords.Standing> plays = scenarios.standings(traineeId);
        Map<String, List<Observed>> observed = observations(traineeId);
        Map<String, Set<String>> lessons = lessons(content);
        Set<String> variants = content.all(Scenario.class).stream()
                .filter(one -> one.variantOf() != null)
                .map(Scenario::code)
                .collect(Collectors.toSet());
        int passed = (int) plays.values().stream()
                .filter(one -> one.passed() != null && !one.unresolved() && !variants.contains(one.code()))
                .count();
        List<String> unresolved = plays.values().stream()
                .filter(ScenarioRecords.Standing::unresolved)
                .map(ScenarioRecords.Standing::code)
                .toList();
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (Competency competency : content.all(Competency.class)) {
            Map<String, Long> own = new HashMap<>(minutes);
            own.keySet().retainAll(competency.hours().keySet());
            evidence.put(
                    competency.code(),
                    new Evidence(
                            quiz(competency, items, lessons.getOrDefault(competency.code(), Set.of())),
                            competency.scenarios().stream()
                                    .map(code -> standing(code, plays.get(code)))
                                    .toList(),
                            passed,
                            unresolved,
                            own,
                            observed.getOrDefault(competency.code(), List.of())));
        }
        return evidence;
    }

    private static Evidence.Quiz quiz(Competency competency, List<Mastery.Scored> items, Set<String> lessons) {
        List<Mastery.Scored> own = Mastery.of(items, competency.code(), lessons, competency.criticalItemsOnly());
        OptionalInt percent = Mastery.percent(own);
        return new Evidence.Quiz(
                percent.isPresent() ? percent.getAsInt() : null,
                own.size(),
                own.stream().map(Mastery.Scored::attempt).distinct().sorted().toList());
    }

    private static Case standing(String code, ScenarioRecords.Standing found) {
        if (found == null) {
            return new Case(code, Standing.NOT_PLAYED, 0);
        }
        long play = found.passed() == null ? 0 : found.passed().id();
        if (found.unresolved()) {
            return new Case(code, Standing.CRITICAL, play);
        }
        return new Case(code, play == 0 ? Standing.NOT_PASSED : Standing.PASSED, play);
    }

    /** Which lessons carry a competency. */
    private static Map<String, Set<String>> lessons(Content content) {
        Map<String, Set<String>> lessons = new HashMap<>();
        content.all(Lesson.class).forEach(lesson -> lesson.competencies()
                .forEach(code ->
                        lessons.computeIfAbsent(code, one -> new HashSet<>()).add(lesson.code())));
        return lessons;
    }

    private Map<String, Long> minutes(Asking asking, long traineeId) {
        Map<String, Long> minutes = new HashMap<>();
        hours.sums(asking, traineeId).stream()
                .filter(sum -> sum.standing() == Tally.Standing.SETTLED)
                .forEach(sum -> minutes.merge(sum.category(), sum.counted(), Long::sum));
        return minutes;
    }

    private Map<String, List<Observed>> observations(long traineeId) {
        Map<String, List<Observed>> observed = new HashMap<>();
        em.createQuery(
                        """
                        SELECT o.competency, o.id, o.day, o.observerId, o.activity, o.level FROM Observation o
                        WHERE o.traineeId = :trainee ORDER BY o.day, o.id""",
                        Object[].class)
                .setParameter("trainee", traineeId)
                .getResultList()
                .forEach(row -> observed.computeIfAbsent((String) row[0], code -> new ArrayList<>())
                        .add(new Observed(
                                (Long) row[1], (java.time.LocalDate) row[2], (Long) row[3], (Activity) row[4], (Integer)
                                        row[5])));
        return observed;
    }
}
