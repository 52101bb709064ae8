package past.practicum.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import past.curriculum.Content;
import past.curriculum.DocumentFormat;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.curriculum.yaml.YamlMap;
import past.curriculum.yaml.YamlReader;
import past.platform.Words;
import past.practicum.domain.HourCategories;
import past.practicum.domain.RequirementProfile;
import past.practicum.domain.RequirementProfile.AtLeast;
import past.practicum.domain.RequirementProfile.Kind;
import past.practicum.domain.RequirementProfile.Requirement;

/** Reads {@code profiles/<code>.yaml} and checks that its rows can be met. */
@ApplicationScoped
public class ProfileFormat implements DocumentFormat<RequirementProfile> {

    private static final Pattern PATH = Pattern.compile("profiles/[A-Z0-9-]+\\.yaml");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,30}");
    private static final Pattern ID = Pattern.compile("R\\d{1,2}[a-z]?");
    private static final int MOST = 10_000;

    @Override
    public Class<RequirementProfile> type() {
        return RequirementProfile.class;
    }

    @Override
    public boolean accepts(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Reading<RequirementProfile> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlMap map = YamlReader.mapping(path, text, 0, problems);
        String code = map.code("code", CODE);
        if (!code.isEmpty() && !path.equals("profiles/" + code + ".yaml")) {
            map.problem("code", "profile.path", Words.say("practicum", "format.path", code));
        }
        List<Requirement> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        map.atLeast("requirements", 1);
        for (YamlMap one : map.list("requirements")) {
            Requirement row = row(one);
            if (!row.id().isEmpty() && !ids.add(row.id())) {
                one.problem("id", "profile.twice", Words.say("practicum", "format.twice", row.id()));
            }
            rows.add(row);
        }
        RequirementProfile profile = new RequirementProfile(
                code,
                map.text("version"),
                map.text("title"),
                map.text("status"),
                map.text("disclaimer"),
                List.copyOf(rows));
        map.refuseUnknownKeys();
        return Reading.of(problems, () -> profile);
    }

    private static Requirement row(YamlMap map) {
        Kind kind = map.choice("kind", Kind.class);
        List<String> of = map.texts("of");
        AtLeast share = map.map("at-least").map(ProfileFormat::share).orElse(null);
        Requirement row = new Requirement(
                map.code("id", ID),
                kind,
                map.text("label"),
                map.integer("target", 0, MOST),
                of,
                Map.copyOf(map.integers("minimums", 1, MOST)),
                Map.copyOf(map.integers("maximums", 0, MOST)),
                share,
                map.optionalText("note").orElse(""),
                map.optionalText("mark").orElse(""),
                map.optionalText("source").orElse(""));
        if (kind == Kind.HOURS) {
            map.atLeast("of", 1);
        }
        Stream.of(row.minimums().keySet(), row.maximums().keySet(), share == null ? List.<String>of() : share.of())
                .flatMap(codes -> codes.stream())
                .filter(code -> !of.contains(code))
                .forEach(code -> map.problem("of", "profile.outside", Words.say("practicum", "format.outside", code)));
        row.minimums().forEach((code, hours) -> {
            if (row.maximums().getOrDefault(code, MOST) < hours) {
                map.problem("maximums", "profile.impossible", Words.say("practicum", "format.impossible", code));
            }
        });
        map.refuseUnknownKeys();
        return row;
    }

    private static AtLeast share(YamlMap map) {
        AtLeast share = new AtLeast(map.integer("hours", 1, MOST), map.texts("of"));
        map.refuseUnknownKeys();
        return share;
    }

    @Override
    public List<Problem> check(String path, String text, RequirementProfile profile, Content content) {
        HourCategories categories = content.only(HourCategories.class);
        return profile.requirements().stream()
                .flatMap(row -> row.of().stream()
                        .filter(code -> categories.find(code).isEmpty())
                        .map(code -> Problem.error(
                                path,
                                line(text, code),
                                1,
                                "profile.category",
                                Words.say("practicum", "format.category", row.id(), code))))
                .toList();
    }

    private static int line(String text, String code) {
        int at = text.indexOf(code);
        return at < 0 ? 1 : (int) text.substring(0, at).lines().count();
    }
}
