package past.reflection.domain;

import java.util.List;
import java.util.Optional;
import past.curriculum.domain.Coded;

/**
 * The prompts of an edition ({@code prompts.yaml}). The writer chooses; all stay open.
 *
 * @param all every prompt once, in the author's order
 */
public record Prompts(List<Prompt> all) implements Coded {

    /**
     * One prompt.
     *
     * @param id such as {@code M3-2}, {@code scenario} or {@code paper}
     * @param module code of its module, or empty
     * @param text the question
     */
    public record Prompt(String id, String module, String text) {

        /** Fewest words that make a reflection; a case is answered in three sentences. */
        public int least() {
            return module.isEmpty() && !isPaper() ? 3 : isPaper() ? 600 : 100;
        }

        /** Most words. */
        public int most() {
            return isPaper() ? 3000 : 600;
        }

        private boolean isPaper() {
            return id.equals("paper");
        }
    }

    @Override
    public String code() {
        return "prompts";
    }

    /** The prompt with this id. */
    public Optional<Prompt> find(String id) {
        return all.stream().filter(prompt -> prompt.id().equals(id)).findFirst();
    }
}
