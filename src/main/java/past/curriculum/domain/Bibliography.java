package past.curriculum.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every source the curriculum cites, by key. */
public record Bibliography(List<Source> sources) implements Coded {
    public Bibliography {
        sources = List.copyOf(sources);
    }

    @Override
    public String code() {
        return "bibliography";
    }

    public Optional<Source> source(String key) {
        return sources.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /**
     * One source.
     *
     * @param authors people or an organisation
     * @param where journal, body or page
     * @param doi without resolver address; null when there is none
     * @param url https address; null when there is none
     * @param mark V the text itself was read, V2 a secondary page was read, F findable but not read again, P own policy
     * @param checkedOn when the source was last opened; null when never noted
     */
    public record Source(
            String key,
            String authors,
            int year,
            String title,
            String where,
            String doi,
            String url,
            String mark,
            LocalDate checkedOn)
            implements Coded {
        @Override
        public String code() {
            return key;
        }

        /** Address a reader can open: the DOI's resolver, else the page; null when the source has neither. */
        public String link() {
            return doi != null ? "https://doi.org/" + doi : url;
        }
    }
}
