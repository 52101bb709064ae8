package past.people.web;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import past.people.Directory;
import past.people.Directory.AccountRow;
import past.people.Directory.Order;
import past.people.Directory.Wanted;
import past.people.WhoIsAsking;
import past.people.domain.Role;

/** The rows of the people table, a page at a time: two queries, however many people there are. Keeps only what was asked for. */
class AccountRows extends LazyDataModel<AccountRow> {

    private static final long serialVersionUID = 1L;

    private String text;
    private Role role;
    private String cohort;
    private Order order = Order.NAME;

    void filter(String newText, Role newRole, String newCohort, Order newOrder) {
        text = newText;
        role = newRole;
        cohort = newCohort;
        order = newOrder;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return directory().count(who().get(), wanted(Map.of()));
    }

    @Override
    public List<AccountRow> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return directory().page(who().get(), wanted(sorting), first, size);
    }

    @Override
    public String getRowKey(AccountRow row) {
        return String.valueOf(row.id());
    }

    private Wanted wanted(Map<String, SortMeta> sorting) {
        SortMeta by =
                sorting.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        return by == null
                ? new Wanted(text, role, cohort, order, order == Order.SINCE)
                : new Wanted(
                        text, role, cohort, order(by.getField()), by.getOrder().isDescending());
    }

    /** The order that a column, or the list on a phone, names. */
    static Order order(String name) {
        for (Order one : Order.values()) {
            if (one.name().equalsIgnoreCase(name)) {
                return one;
            }
        }
        return Order.NAME;
    }

    private static Directory directory() {
        return CDI.current().select(Directory.class).get();
    }

    private static WhoIsAsking who() {
        return CDI.current().select(WhoIsAsking.class).get();
    }
}
