package past.curriculum.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Severity;

/** Where a piece of YAML stands: the file, the lines before it, and the list that collects what is wrong. */
record YamlPlace(String path, int lineOffset, List<Problem> problems) {

    void error(Optional<Mark> mark, String rule, String message) {
        say(mark, Severity.ERROR, rule, message);
    }

    void say(Optional<Mark> mark, Severity severity, String rule, String message) {
        problems.add(new Problem(path, line(mark), column(mark), severity, rule, message));
    }

    int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1 + lineOffset;
    }

    int column(Optional<Mark> mark) {
        return mark.map(Mark::getColumn).orElse(0) + 1;
    }
}
