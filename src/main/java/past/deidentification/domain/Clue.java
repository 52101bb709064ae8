package past.deidentification.domain;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pattern. The expression is written so that it means the same in Java and, with the flags {@code gu}, in a browser.
 *
 * @param kind what a match is
 * @param expression regular expression
 * @param ignoreCase whether capital letters matter
 * @param test what the match must pass besides
 */
public record Clue(IdentifierKind kind, String expression, boolean ignoreCase, Test test) {

    /** What a match must pass besides the expression. */
    public enum Test {
        /** Nothing more. */
        NONE,
        /** The digits have a card's check digit (Luhn). */
        CARD,
        /** The first group is not an everyday word with a capital letter. */
        NAME
    }

    /** Words with a capital letter that follow "client" or "called" and are no names. */
    public static final Set<String> EVERYDAY = Set.of(
            "I",
            "A",
            "U.S",
            "U.S.",
            "U.K",
            "U.K.",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Session",
            "Sessions",
            "Safety",
            "Consent",
            "Module",
            "Sensate",
            "Imago",
            "Emotionally",
            "Internal",
            "Cognitive",
            "Acceptance",
            "Compassion",
            "Motivational",
            "Zoom",
            "English",
            "Spanish",
            "French",
            "German",
            "Arabic",
            "Christian",
            "Muslim",
            "Jewish",
            "Catholic",
            "Buddhist",
            "Hindu",
            "American",
            "European",
            "African",
            "Asian",
            "Latina",
            "Latino",
            "Black",
            "White",
            "Native",
            "Indigenous",
            "Ketamine",
            "Preparation",
            "Integration",
            "Medicine",
            "Rights",
            "Health",
            "Care",
            "Centred",
            "Centered",
            "But",
            "And",
            "Then",
            "The",
            "This",
            "That",
            "We",
            "They",
            "She",
            "He",
            "It",
            "My",
            "Our",
            "When",
            "After",
            "Before",
            "In",
            "On",
            "To",
            "For",
            "What",
            "Why",
            "How",
            "No",
            "Yes");

    Pattern compiled() {
        return Pattern.compile(expression, ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    }

    boolean accepts(Matcher match) {
        return switch (test) {
            case NONE -> true;
            case CARD -> hasCheckDigit(match.group());
            case NAME -> !EVERYDAY.contains(match.group(1));
        };
    }

    static boolean hasCheckDigit(String text) {
        String digits = text.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = digit * 2;
            sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
        }
        return sum > 0 && sum % 10 == 0;
    }
}
