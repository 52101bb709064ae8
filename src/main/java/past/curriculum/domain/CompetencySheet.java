package past.curriculum.domain;

import java.util.List;

/**
 * What a competency means in eight parts: its scope, the risk when it is missing, where it comes from, what is known,
 * done and brought along, what shows it, and how far one is at which stage. Texts are Markdown.
 *
 * @param includes what belongs to it
 * @param excludes what does not, though one might think so
 * @param risks what happens to a person if it goes wrong
 * @param domains of the framework and of this programme, in words
 * @param evidence where it shows
 * @param stages in the order of the training
 * @param expires after how long, or what, it has to be shown again
 */
public record CompetencySheet(
        List<String> includes,
        List<String> excludes,
        String risks,
        List<String> domains,
        List<String> knowledge,
        List<String> skills,
        List<String> attitudes,
        List<String> evidence,
        List<Stage> stages,
        String expires) {

    public CompetencySheet {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        domains = List.copyOf(domains);
        knowledge = List.copyOf(knowledge);
        skills = List.copyOf(skills);
        attitudes = List.copyOf(attitudes);
        evidence = List.copyOf(evidence);
        stages = List.copyOf(stages);
    }

    /**
     * What to expect at one stage of the training.
     *
     * @param level of entrustment, 1 to 5
     * @param looksLike what somebody sees then
     */
    public record Stage(String stage, int level, String looksLike) {}
}
