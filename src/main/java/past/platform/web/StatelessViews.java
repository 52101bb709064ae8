package past.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Set;

/**
 * Every page is a stateless view from its first moment, so that reading costs no session and any node can answer; the
 * few that keep view state (tables with paging and filters) name themselves in {@code past.stateful-views}.
 */
public class StatelessViews extends ViewHandlerWrapper {

    private Set<String> stateful;

    public StatelessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot root = super.createView(context, viewId);
        if (!stateful(context).contains(viewId)) {
            root.setTransient(true);
        }
        return root;
    }

    private Set<String> stateful(FacesContext context) {
        if (stateful == null) {
            String named = context.getExternalContext().getInitParameter("past.stateful-views");
            stateful = named == null ? Set.of() : Set.of(named.strip().split("\\s+"));
        }
        return stateful;
    }
}
