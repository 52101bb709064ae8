package past.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import past.curriculum.DocumentFormat;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.curriculum.yaml.YamlMap;
import past.curriculum.yaml.YamlReader;
import past.platform.Words;
import past.reflection.domain.Prompts;
import past.reflection.domain.Prompts.Prompt;

/** Reads {@code prompts.yaml}. */
@ApplicationScoped
public class PromptsFormat implements DocumentFormat<Prompts> {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,19}");

    @Override
    public Class<Prompts> type() {
        return Prompts.class;
    }

    @Override
    public boolean accepts(String path) {
        return path.equals("prompts.yaml");
    }

    @Override
    public Reading<Prompts> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlMap map = YamlReader.mapping(path, text, 0, problems);
        List<Prompt> prompts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        map.atLeast("prompts", 1);
        for (YamlMap one : map.list("prompts")) {
            Prompt prompt =
                    new Prompt(one.code("id", ID), one.optionalText("module").orElse(""), one.text("text"));
            if (!prompt.id().isEmpty() && !ids.add(prompt.id())) {
                one.problem("id", "prompts.twice", Words.say("reflection", "format.twice", prompt.id()));
            }
            one.refuseUnknownKeys();
            prompts.add(prompt);
        }
        map.refuseUnknownKeys();
        return Reading.of(problems, () -> new Prompts(List.copyOf(prompts)));
    }
}
