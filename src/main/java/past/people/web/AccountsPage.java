package past.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.LazyDataModel;
import past.people.Cohorts;
import past.people.Cohorts.CohortRow;
import past.people.Directory.AccountRow;
import past.people.Directory.Order;
import past.people.WhoIsAsking;
import past.people.domain.Role;

/** Everybody with an account, in a table that is sorted, filtered and paged by the database. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Cohorts cohorts;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private final AccountRows rows = new AccountRows();
    private String text = "";
    private Role role;
    private String cohort = "";
    private Order order = Order.NAME;

    /** What the address asks for, so that a link can lead to one cohort or role. */
    @PostConstruct
    void read() {
        filter();
    }

    /** Shows the people who fit, from the first page. */
    public void show() {
        filter();
        DataTable table =
                (DataTable) FacesContext.getCurrentInstance().getViewRoot().findComponent("people:table");
        table.setFirst(0);
    }

    private void filter() {
        Sent sent = new Sent(request);
        text = sent.text("text");
        role = sent.roles("role").stream().findFirst().orElse(null);
        cohort = sent.text("cohort");
        order = AccountRows.order(sent.text("order"));
        rows.filter(text, role, cohort, order);
    }

    public LazyDataModel<AccountRow> getRows() {
        return rows;
    }

    public List<CohortRow> getCohorts() {
        return cohorts.all(who.get());
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public List<Order> getOrders() {
        return List.of(Order.values());
    }

    public Order getOrder() {
        return order;
    }

    public String getText() {
        return text;
    }

    public Role getRole() {
        return role;
    }

    public String getCohort() {
        return cohort;
    }
}
