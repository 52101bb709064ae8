package past.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.curriculum.domain.Competency;
import past.people.domain.Asking;
import past.people.domain.Role;
import past.scenario.ScenarioRecords.PlayRow;
import past.scenario.domain.Gate;
import past.scenario.domain.Scenario;

/** The cases of the programme and where a trainee stands with each. */
@ApplicationScoped
@Transactional
public class CaseList {

    @Inject
    private Editions editions;

    @Inject
    private ScenarioRecords records;

    /**
     * One case in the list.
     *
     * @param scenario null while it is in preparation
     * @param measures titles of the competencies that name it
     * @param gate null while it is in preparation
     * @param open the play to go on with, scored before practice; null when none is open
     * @param practised how often it was practised to an end
     */
    public record CaseRow(
            String code, Scenario scenario, List<String> measures, Gate gate, PlayRow open, int practised) {

        public boolean written() {
            return scenario != null;
        }
    }

    /**
     * All cases by code: those that competencies name and those that are written. A variant is listed once its case is
     * locked, or once it was played. Three queries.
     */
    public List<CaseRow> cases(Asking asking) {
        return cases(asking, editions.editionFor(asking));
    }

    /** As {@link #cases(Asking)}, for a page that knows the person's edition already. Two queries. */
    public List<CaseRow> cases(Asking asking, int edition) {
        asking.must(Role.TRAINEE);
        Content content = editions.content(edition);
        List<PlayRow> plays = records.plays(List.of(asking.id()));
        Map<String, Instant> talked = records.talked(List.of(asking.id()));
        Map<String, List<String>> measures = new TreeMap<>();
        content.all(Competency.class)
                .forEach(competency -> competency.scenarios().forEach(code -> measures.computeIfAbsent(
                                code, c -> new ArrayList<>())
                        .add(competency.title())));
        content.all(Scenario.class).forEach(one -> measures.computeIfAbsent(one.code(), c -> new ArrayList<>()));
        List<CaseRow> rows = new ArrayList<>();
        measures.forEach((code, titles) -> {
            Scenario scenario = content.find(Scenario.class, code).orElse(null);
            if (scenario == null) {
                rows.add(new CaseRow(code, null, titles, null, null, 0));
                return;
            }
            boolean played = plays.stream().anyMatch(one -> one.code().equals(code));
            boolean asked = scenario.variantOf() == null
                    || played
                    || records.gate(asking.id(), scenario.variantOf(), plays, talked, content)
                            .unresolved();
            if (asked) {
                rows.add(row(asking, scenario, titles, plays, talked, content));
            }
        });
        return rows;
    }

    private CaseRow row(
            Asking asking,
            Scenario scenario,
            List<String> titles,
            List<PlayRow> plays,
            Map<String, Instant> talked,
            Content content) {
        List<PlayRow> own =
                plays.stream().filter(one -> one.code().equals(scenario.code())).toList();
        PlayRow open = own.stream()
                .filter(PlayRow::open)
                .min((a, b) -> Boolean.compare(b.scored(), a.scored()))
                .orElse(null);
        int practised =
                (int) own.stream().filter(one -> !one.scored() && !one.open()).count();
        return new CaseRow(
                scenario.code(),
                scenario,
                titles,
                records.gate(asking.id(), scenario.code(), plays, talked, content),
                open,
                practised);
    }

    /**
     * What a person sees before they play.
     *
     * @param variant the case with another client and the same dilemma; null when there is none
     * @param plays all of theirs at this case, oldest first
     */
    public record Intro(
            Scenario scenario, Scenario variant, int edition, Gate gate, List<PlayRow> plays, Content content) {

        /** The open play in this mode. */
        public Optional<PlayRow> open(ScenarioPlay.Mode mode) {
            return plays.stream()
                    .filter(one -> one.open() && one.mode() == mode)
                    .findFirst();
        }

        /** Finished plays, the latest first. */
        public List<PlayRow> earlier() {
            List<PlayRow> earlier = new ArrayList<>();
            plays.stream().filter(one -> !one.open()).forEach(one -> earlier.add(0, one));
            return earlier;
        }
    }

    /** One case in the person's edition; empty while it is in preparation. */
    public Optional<Intro> intro(Asking asking, String code) {
        asking.must(Role.TRAINEE);
        int edition = editions.editionFor(asking);
        Content content = editions.content(edition);
        return content.find(Scenario.class, code).map(scenario -> {
            List<PlayRow> plays = records.plays(List.of(asking.id()));
            Gate gate = records.gate(asking.id(), code, plays, records.talked(List.of(asking.id())), content);
            return new Intro(
                    scenario,
                    ScenarioRecords.variantOf(code, content).orElse(null),
                    edition,
                    gate,
                    plays.stream().filter(one -> one.code().equals(code)).toList(),
                    content);
        });
    }
}
