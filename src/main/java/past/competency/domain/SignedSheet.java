package past.competency.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import past.curriculum.domain.Competency;

/**
 * The sheet that is shown before a signature and kept with it: what the level means, which evidence there was, what it was
 * measured by. Two sheets with the same facts say the same.
 *
 * @param edition whose framework was read
 * @param from the level before
 * @param level the level decided on
 * @param meaning what the level means, in the words that were shown
 */
public record SignedSheet(
        Competency competency, int edition, int from, int level, String meaning, Evidence evidence, EvidenceGate gate) {

    public static SignedSheet of(
            Competency competency, int edition, int from, int level, String meaning, Evidence evidence) {
        return new SignedSheet(
                competency, edition, from, level, meaning, evidence, EvidenceGate.of(competency, level, evidence));
    }

    /** Everything on it as texts, whole numbers, lists and maps of these. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("competency", competency.code());
        facts.put("title", competency.title());
        facts.put("descriptor", competency.descriptor());
        facts.put("edition", edition);
        facts.put("from", from);
        facts.put("level", level);
        facts.put("meaning", meaning);
        facts.put("evidence", shown());
        facts.put(
                "gate",
                gate.rows().stream()
                        .map(row -> Map.of(
                                "kind", row.kind().name(),
                                "subject", row.subject(),
                                "have", row.have(),
                                "need", row.need(),
                                "met", row.met()))
                        .toList());
        return facts;
    }

    private Map<String, Object> shown() {
        Map<String, Object> map = new LinkedHashMap<>();
        Evidence.Quiz quiz = evidence.quiz();
        map.put(
                "quiz",
                quiz.percent() == null
                        ? Map.of("items", 0)
                        : Map.of("percent", quiz.percent(), "items", quiz.items(), "attempts", quiz.attempts()));
        map.put(
                "cases",
                evidence.cases().stream()
                        .map(one -> Map.of(
                                "code", one.code(), "standing", one.standing().name(), "play", one.play()))
                        .toList());
        map.put("cases-passed", evidence.casesPassed());
        map.put("unresolved", evidence.unresolved());
        map.put("minutes", evidence.minutes());
        map.put(
                "observations",
                evidence.observations().stream()
                        .map(one -> Map.of(
                                "id", one.id(),
                                "day", one.day(),
                                "by", one.by(),
                                "activity", one.activity().name(),
                                "level", one.level()))
                        .toList());
        return map;
    }

    /** The rows of a sheet that was kept, as {@link #facts} wrote them. */
    public static List<EvidenceGate.Row> rowsOf(Map<?, ?> facts) {
        return ((List<?>) facts.get("gate"))
                .stream()
                        .map(one -> (Map<?, ?>) one)
                        .map(row -> new EvidenceGate.Row(
                                EvidenceGate.Kind.valueOf((String) row.get("kind")),
                                (String) row.get("subject"),
                                ((Number) row.get("have")).longValue(),
                                ((Number) row.get("need")).longValue()))
                        .toList();
    }
}
