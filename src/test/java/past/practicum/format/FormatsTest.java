package past.practicum.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.practicum.domain.HourCategories;
import past.practicum.domain.HourCategory;
import past.practicum.domain.HourCategory.Need;
import past.practicum.domain.HourRuleBook;
import past.practicum.domain.RequirementProfile;
import past.practicum.domain.RequirementProfile.Requirement;

class FormatsTest {

    private static String file(String path) throws IOException {
        return Files.readString(Path.of("curriculum").resolve(path));
    }

    private static List<String> said(Reading<?> reading) {
        return reading.problems().stream().map(p -> p.line() + " " + p.rule()).toList();
    }

    @Test
    void the_categories_of_the_programme_are_read() throws IOException {
        Reading<HourCategories> read =
                new CategoriesFormat().read("hours/categories.yaml", file("hours/categories.yaml"));
        assertEquals(List.of(), read.problems());
        assertEquals(29, read.value().all().size());
        HourCategory medicine = read.value().find("DIR-MED").orElseThrow();
        assertTrue(medicine.direct() && medicine.countersign() && medicine.asks(Need.SECOND_PERSON));
        assertEquals(
                28, read.value().all().stream().filter(HourCategory::byHand).count());
    }

    @Test
    void the_rules_of_the_programme_are_read() throws IOException {
        Reading<HourRuleBook> read = new RulesFormat().read("hours/rules.yaml", file("hours/rules.yaml"));
        assertEquals(List.of(), read.problems());
        assertEquals(26, read.value().all().size());
        assertTrue(read.value().find("V03").isPresent());
    }

    @Test
    void the_profile_of_the_programme_is_read_and_its_categories_exist() throws IOException {
        Reading<RequirementProfile> read =
                new ProfileFormat().read("profiles/PAST-CORE.yaml", file("profiles/PAST-CORE.yaml"));
        assertEquals(List.of(), read.problems());
        HourCategories categories = new CategoriesFormat()
                .read("hours/categories.yaml", file("hours/categories.yaml"))
                .value();
        for (Requirement row : read.value().requirements()) {
            assertTrue(row.of().stream().allMatch(code -> categories.find(code).isPresent()), row.id());
        }
        Requirement practicum = read.value().hourRows().get(0);
        assertEquals(30, practicum.atLeast().hours());
        assertEquals(6, practicum.minimums().get("DIR-PREP"));
    }

    @Test
    void every_mistake_in_a_profile_is_told_with_its_line() {
        String text =
                """
                code: WRONG
                version: "1"
                title: T
                status: s
                disclaimer: d
                requirements:
                  - id: R1
                    kind: hours
                    label: a
                    target: -4
                    of: [SUP-GRP]
                    minimums: {SUP-IND: 3}
                  - id: R1
                    kind: magic
                    label: b
                    target: 2
                    of: [SUP-GRP]
                    minimums: {SUP-GRP: 5}
                    maximums: {SUP-GRP: 4}
                    colour: red
                """;
        assertEquals(
                List.of(
                        "1 profile.path",
                        "10 yaml.integer",
                        "11 profile.outside",
                        "13 profile.twice",
                        "14 yaml.choice",
                        "19 profile.impossible",
                        "20 yaml.unknown-key"),
                said(new ProfileFormat().read("profiles/RIGHT.yaml", text)));
    }

    @Test
    void a_category_twice_and_an_unknown_need_are_told() {
        String text =
                """
                categories:
                  - {code: DIR-A, name: a, kind: direct, needs: [hat]}
                  - {code: DIR-AB, name: a, kind: direct}
                  - {code: DIR-AB, name: b, kind: direct}
                """;
        Reading<HourCategories> read = new CategoriesFormat().read("hours/categories.yaml", text);
        assertEquals(
                3,
                read.problems().stream().filter(Problem::isError).count(),
                read.problems().toString());
    }
}
