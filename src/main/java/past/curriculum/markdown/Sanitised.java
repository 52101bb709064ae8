package past.curriculum.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The last word on what HTML made from authors' text may contain: no scripts, no styles, no foreign content. */
final class Sanitised {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "hr", "br")
            .allowElements("em", "strong", "code", "pre", "sup", "a", "div")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("id")
            .matching(ID)
            .onElements("h1", "h2", "h3", "h4", "h5", "h6")
            .allowAttributes("class")
            .matching(Pattern.compile(
                    "box box-(boundary|example|activity|care) box-(plum|sky|amber|sage)|box-title|cite"))
            .onElements("div", "p", "sup")
            .allowAttributes("role")
            .matching(Pattern.compile("note"))
            .onElements("div")
            .allowAttributes("aria-label")
            .onElements("div", "a")
            .allowAttributes("align")
            .matching(Pattern.compile("left|right|center"))
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,4}"))
            .onElements("ol")
            .allowAttributes("href")
            .matching(Pattern.compile("#[a-z0-9-]+|https://.+|mailto:.+"))
            .onElements("a")
            .allowUrlProtocols("https", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private Sanitised() {}

    static String html(String html) {
        return POLICY.sanitize(html);
    }
}
