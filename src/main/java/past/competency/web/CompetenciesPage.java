package past.competency.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import past.competency.Competencies;
import past.competency.Competencies.Book;
import past.competency.Competencies.Row;
import past.people.WhoIsAsking;

/** A trainee's competencies: a map of the levels, and what is there for each. */
@Named
@RequestScoped
public class CompetenciesPage {

    private static final Set<String> FILTERS = Set.of("all", "ready", "waiting", "critical");

    @Inject
    private WhoIsAsking who;

    @Inject
    private Competencies competencies;

    @Inject
    private HttpServletRequest request;

    private Book book;
    private String show;

    @PostConstruct
    void load() {
        book = competencies.own(who.get());
        String asked = request.getParameter("show");
        show = asked != null && FILTERS.contains(asked) ? asked : "all";
    }

    public Book getBook() {
        return book;
    }

    /** Which rows are listed: all, ready, waiting or critical. */
    public String getShow() {
        return show;
    }

    /** All competencies by domain, the largest domain first: the map. */
    public Map<String, List<Row>> getDomains() {
        return byDomain(book.rows());
    }

    /** The competencies listed, by domain. */
    public Map<String, List<Row>> getListed() {
        return byDomain(rows(show));
    }

    /** How many a filter lists. */
    public int count(String filter) {
        return rows(filter).size();
    }

    private List<Row> rows(String filter) {
        return book.rows().stream()
                .filter(row -> switch (filter) {
                    case "ready" -> row.ready();
                    case "waiting" -> row.open() != null;
                    case "critical" -> row.competency().critical();
                    default -> true;
                })
                .toList();
    }

    static Map<String, List<Row>> byDomain(List<Row> rows) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        rows.stream()
                .map(row -> row.competency().domain())
                .distinct()
                .sorted(Comparator.comparing((String domain) -> -count(rows, domain))
                        .thenComparing(domain -> domain))
                .forEach(domain -> groups.put(
                        domain,
                        rows.stream()
                                .filter(row -> row.competency().domain().equals(domain))
                                .toList()));
        return groups;
    }

    private static long count(List<Row> rows, String domain) {
        return rows.stream()
                .filter(row -> row.competency().domain().equals(domain))
                .count();
    }

    /** The state of a row in a word key: target, waiting, ready or open. */
    public String state(Row row) {
        if (row.reached()) {
            return "target";
        }
        return row.open() != null ? "waiting" : row.ready() ? "ready" : "open";
    }
}
