package past.library.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import past.curriculum.domain.Coded;
import past.curriculum.domain.Review;

/** The words of the field, each with its meaning and the limits of the idea. */
public record Glossary(List<Term> terms, Review review) implements Coded {
    public Glossary {
        terms = terms.stream()
                .sorted(Comparator.comparing(t -> t.term().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public String code() {
        return "glossary";
    }

    /** The term that is called so, whatever the case of its letters. */
    public Optional<Term> term(String called) {
        return terms.stream().filter(t -> t.term().equalsIgnoreCase(called)).findFirst();
    }

    /**
     * One term.
     *
     * @param also other spellings
     * @param meaning Markdown, one or two sentences
     * @param see other terms
     * @param lessons where it is explained
     * @param sources keys of the bibliography and codes of professional lines
     */
    public record Term(
            String term,
            List<String> also,
            String meaning,
            List<String> see,
            List<String> lessons,
            List<String> sources) {
        public Term {
            also = List.copyOf(also);
            see = List.copyOf(see);
            lessons = List.copyOf(lessons);
            sources = List.copyOf(sources);
        }

        /** Place on the page, made from the term: {@code window-of-tolerance}. */
        public String anchor() {
            return anchor(term);
        }

        static String anchor(String term) {
            return "term-"
                    + term.toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N}]+", "-")
                            .replaceAll("^-|-$", "");
        }

        /** The letter under which it stands; # for what begins with none. */
        public String letter() {
            String first = term.substring(0, 1).toUpperCase(Locale.ROOT);
            return Character.isLetter(first.charAt(0)) ? first : "#";
        }
    }
}
