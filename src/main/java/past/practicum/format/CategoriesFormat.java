package past.practicum.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
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
import past.practicum.domain.HourCategories;
import past.practicum.domain.HourCategory;
import past.practicum.domain.HourCategory.Kind;
import past.practicum.domain.HourCategory.Need;

/** Reads {@code hours/categories.yaml}. */
@ApplicationScoped
public class CategoriesFormat implements DocumentFormat<HourCategories> {

    static final Pattern CODE = Pattern.compile("[A-Z]{2,5}-[A-Z]{2,6}");

    @Override
    public Class<HourCategories> type() {
        return HourCategories.class;
    }

    @Override
    public boolean accepts(String path) {
        return path.equals("hours/categories.yaml");
    }

    @Override
    public Reading<HourCategories> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlMap map = YamlReader.mapping(path, text, 0, problems);
        List<HourCategory> categories = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        map.atLeast("categories", 1);
        for (YamlMap one : map.list("categories")) {
            HourCategory category = category(one);
            if (!category.code().isEmpty() && !codes.add(category.code())) {
                one.problem("code", "hours.twice", Words.say("practicum", "format.twice", category.code()));
            }
            categories.add(category);
        }
        map.refuseUnknownKeys();
        return Reading.of(problems, () -> new HourCategories(List.copyOf(categories)));
    }

    private static HourCategory category(YamlMap map) {
        List<Need> needs = map.choices("needs", Need.class);
        HourCategory category = new HourCategory(
                map.code("code", CODE),
                map.text("name"),
                map.choice("kind", Kind.class),
                map.bool("direct", false),
                map.bool("countersign", false),
                needs.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(needs)),
                map.optionalText("note").orElse(""));
        map.refuseUnknownKeys();
        return category;
    }
}
