package past.practicum.domain;

import static past.practicum.domain.Objection.block;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import past.deidentification.domain.Finding;
import past.deidentification.domain.IdentifierKind;
import past.deidentification.domain.Identifiers;
import past.practicum.domain.HourCategory.Need;
import past.practicum.domain.HourFacts.Span;

/**
 * The rules an entry must pass when it is logged. Each looks at one thing and says what is wrong; all are asked, so that a
 * person learns everything at once.
 */
public final class HourRules {

    static final int SHORTEST = 15;
    static final int LONGEST = 720;
    static final int STEP = 15;
    private static final int CLIENT_HOUR_FROM = 45;
    private static final int HOUR = 60;

    private HourRules() {}

    /**
     * What the rules need to know besides the entry.
     *
     * @param now the trainee's clock
     * @param category the category in the trainee's edition, or {@code null} when it has none of that code
     * @param contract the contract of the entry, or {@code null} when there is none of that number for this trainee
     * @param own the trainee's other entries about that day, the entry itself left out
     */
    public record Around(LocalDateTime now, HourCategory category, Terms contract, List<Span> own) {}

    /**
     * From when to when a contract holds.
     *
     * @param from first day
     * @param to last day, or {@code null} while open
     * @param supervisor name for the message
     * @param site name for the message
     */
    public record Terms(LocalDate from, LocalDate to, String supervisor, String site) {
        boolean cover(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** Everything the rules have against an entry; nothing when it may be logged. */
    public static List<Objection> check(HourFacts entry, Around around) {
        List<Objection> objections = new ArrayList<>();
        length(entry, around, objections);
        overlap(entry, around, objections);
        contract(entry, around, objections);
        needs(entry, around.category(), objections);
        words(entry.learningPoint(), "learningPoint", objections);
        return List.copyOf(objections);
    }

    /**
     * V02: how many minutes an entry counts. A session with a client of 45 to 60 minutes is one client hour, as the field
     * counts (APPIC: 45 to 50 minutes); a shorter or longer one, and every other kind of entry, counts its true minutes.
     * The minutes on the clock are kept as they were beside it. The three totals are all taken in counted minutes, so that
     * nothing is countable that was not recorded.
     */
    public static int counted(HourCategory category, int minutes) {
        boolean clientHour = category.direct() && minutes >= CLIENT_HOUR_FROM && minutes < HOUR;
        return clientHour ? HOUR : minutes;
    }

    /** V21: words that could identify somebody, in an entry or in a supervisor's comment on one. */
    public static List<Objection> words(String text, String field) {
        List<Objection> objections = new ArrayList<>();
        words(text, field, objections);
        return objections;
    }

    /** V01: 15 to 720 minutes in steps of 15, not in the future. An entry may pass midnight. */
    private static void length(HourFacts entry, Around around, List<Objection> objections) {
        int minutes = entry.minutes();
        if (minutes < SHORTEST || minutes > LONGEST || minutes % STEP != 0) {
            objections.add(block("V01", "minutes", "minutes", minutes));
        } else if (entry.day().isAfter(around.now().toLocalDate())) {
            objections.add(block("V01", "day", "future-day"));
        } else if (entry.span(0).to().isAfter(around.now())) {
            objections.add(block(
                    "V01",
                    "start",
                    "future-end",
                    entry.span(0).to().toLocalTime().toString()));
        }
    }

    /** V03: one span of time has one category. */
    private static void overlap(HourFacts entry, Around around, List<Objection> objections) {
        Span span = entry.span(0);
        around.own().stream()
                .filter(span::overlaps)
                .findFirst()
                .ifPresent(other -> objections.add(block(
                        "V03",
                        "start",
                        "overlap",
                        other.category(),
                        other.from().toLocalDate(),
                        other.from().toLocalTime().toString(),
                        other.to().toLocalTime().toString())));
    }

    /** V04: a contract in force on the day, for that site and supervisor. */
    private static void contract(HourFacts entry, Around around, List<Objection> objections) {
        HourCategory category = around.category();
        Terms terms = around.contract();
        if (terms != null && !terms.cover(entry.day())) {
            objections.add(
                    terms.to() == null || entry.day().isBefore(terms.from())
                            ? block("V04", "contract", "before", terms.supervisor(), terms.site(), terms.from())
                            : block("V04", "contract", "after", terms.supervisor(), terms.site(), terms.to()));
        } else if (terms == null && (entry.contractId() != null || category != null && category.countersign())) {
            objections.add(block("V04", "contract", "none"));
        }
    }

    private static void needs(HourFacts entry, HourCategory category, List<Objection> objections) {
        if (category == null || !category.byHand()) {
            objections.add(block("entry", "category", category == null ? "category" : "system"));
            return;
        }
        need(category, Need.LEGAL_BASIS, entry.legalBasis() != null, "V22", "legalBasis", objections);
        need(category, Need.PRESCRIBER, Boolean.TRUE.equals(entry.prescriber()), "V07", "prescriber", objections);
        need(
                category,
                Need.SECOND_PERSON,
                Boolean.TRUE.equals(entry.secondPerson()),
                "V22",
                "secondPerson",
                objections);
        need(category, Need.ROLE, entry.role() != null, "V22", "role", objections);
        boolean size = entry.groupSize() != null && entry.groupSize() >= 2 && entry.groupSize() <= 99;
        need(category, Need.GROUP_SIZE, size, "V13", "groupSize", objections);
        need(category, Need.RELEASE, entry.release() != null, "V21", "release", objections);
    }

    private static void need(
            HourCategory category, Need need, boolean said, String rule, String field, List<Objection> objections) {
        if (category.asks(need) && !said) {
            objections.add(block(rule, field, field, category.name()));
        }
    }

    private static void words(String text, String field, List<Objection> objections) {
        if (text != null && text.length() > HourFacts.LEARNING_POINT) {
            objections.add(block("V21", field, "long", text.length(), HourFacts.LEARNING_POINT));
        }
        for (Finding finding : Identifiers.find(text, IdentifierKind.Place.LOG)) {
            Objection.Effect effect =
                    finding.effect() == IdentifierKind.Effect.BLOCK ? Objection.Effect.BLOCK : Objection.Effect.WARN;
            String key = "V21." + finding.kind().key();
            objections.add(new Objection("V21", effect, field, key, List.of(finding.in(text))));
        }
    }
}
