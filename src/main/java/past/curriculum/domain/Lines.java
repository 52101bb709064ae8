package past.curriculum.domain;

import java.util.List;
import java.util.Optional;

/** The professional-line rules of the programme, cited by lessons, items and scenarios as {@code LINE-01} and so on. */
public record Lines(List<Line> lines) implements Coded {
    public Lines {
        lines = List.copyOf(lines);
    }

    @Override
    public String code() {
        return "lines";
    }

    public Optional<Line> line(String code) {
        return lines.stream().filter(l -> l.code().equals(code)).findFirst();
    }

    /**
     * One rule.
     *
     * @param title at most five words
     * @param rule full sentences
     * @param basis what the rule rests on, in short
     */
    public record Line(String code, String title, String rule, String basis) implements Coded {}
}
