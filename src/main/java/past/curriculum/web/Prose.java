package past.curriculum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import past.curriculum.markdown.CitationNumbers;
import past.curriculum.markdown.Markdown;

/** Authors' Markdown on a page, where nothing is cited. */
@Named
@ApplicationScoped
public class Prose {

    /** Sanitised HTML of paragraphs. */
    public String html(String markdown) {
        return Markdown.html(markdown, new CitationNumbers());
    }

    /** Sanitised HTML of a line. */
    public String inline(String markdown) {
        return Markdown.inline(markdown);
    }
}
