package past.library.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import past.curriculum.domain.Review;
import past.library.domain.Glossary.Term;

class GlossaryLinksTest {
    private static final GlossaryLinks LINKS = new GlossaryLinks(
            new Glossary(
                    List.of(
                            term("window of tolerance", "windows of tolerance"),
                            term("tolerance"),
                            term("consent"),
                            term("ACT"),
                            term("client's page")),
                    new Review(null, null, null, null, null)),
            "../library/glossary");

    private static Term term(String name, String... also) {
        return new Term(name, List.of(also), "m", List.of(), List.of(), List.of());
    }

    private static String in(String html) {
        return LINKS.in(html, new HashSet<>());
    }

    private static String link(String term, String words) {
        return "<a class=\"term\" href=\"../library/glossary#term-" + term + "\">" + words + "</a>";
    }

    @Test
    void the_first_place_of_a_term_is_linked_and_no_other() {
        assertEquals(
                "<p>" + link("consent", "Consent") + " first, consent again.</p>",
                in("<p>Consent first, consent again.</p>"));
        Set<Term> seen = new HashSet<>();
        LINKS.in("<p>consent</p>", seen);
        assertEquals("<p>consent</p>", LINKS.in("<p>consent</p>", seen), "screens of one lesson are one text");
    }

    @Test
    void the_longer_term_wins_over_a_line_break_too() {
        assertEquals(
                "<p>Her " + link("window-of-tolerance", "window of\ntolerance") + " and "
                        + link("tolerance", "tolerance") + "</p>",
                in("<p>Her window of\ntolerance and tolerance</p>"));
        assertEquals(
                "<p>" + link("window-of-tolerance", "Windows of tolerance") + "</p>",
                in("<p>Windows of tolerance</p>"));
    }

    @Test
    void parts_of_words_and_other_cases_of_a_term_in_capitals_are_no_term() {
        assertEquals(
                "<p>We act on consented pre-consent consent-based</p>",
                in("<p>We act on consented pre-consent consent-based</p>"));
        assertEquals("<p>" + link("act", "ACT") + "</p>", in("<p>ACT</p>"));
    }

    @Test
    void headings_links_quotations_examples_and_speech_are_left_alone() {
        String left = "<h3>Consent</h3><p><a href=\"#x\">consent <em>consent</em></a> <code>consent</code></p>"
                + "<blockquote><p>consent</p><ul><li>consent<br />consent</li></ul></blockquote>"
                + "<div class=\"box box-example box-sky\" role=\"note\"><p>consent</p></div>"
                + "<p>She says &#34;no consent&#34; and “consent <em>and</em> consent”.</p>"
                + "<p>Or &#39;I don&#39;t consent&#39; (‘no consent’).</p>"
                + "<table><tr><th>consent</th></tr></table>";
        assertEquals(left + "<p>" + link("consent", "consent") + "</p>", in(left + "<p>consent</p>"));
    }

    @Test
    void a_quotation_mark_that_is_never_closed_ends_with_its_paragraph() {
        assertEquals(
                "<p>&#34;consent</p><p>" + link("consent", "consent") + "</p>",
                in("<p>&#34;consent</p><p>consent</p>"));
    }

    @Test
    void apostrophes_are_found_however_they_are_written() {
        assertEquals(
                "<p>The " + link("client-s-page", "client&#39;s page") + "</p>", in("<p>The client&#39;s page</p>"));
        assertEquals("<p>The " + link("client-s-page", "client’s page") + "</p>", in("<p>The client’s page</p>"));
    }
}
