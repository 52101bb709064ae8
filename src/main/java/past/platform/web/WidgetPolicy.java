package past.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.PartialResponseWriter;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.context.PartialViewContextFactory;
import jakarta.faces.context.PartialViewContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.lifecycle.Lifecycle;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspPartialResponseWriter;
import org.primefaces.csp.CspPhaseListener;
import org.primefaces.csp.CspResponseWriter;

/**
 * Gives the few pages with PrimeFaces widgets, which are the stateful ones, a content policy with a nonce and scripts that
 * carry it; all other pages stay as they are. PrimeFaces has one switch for the whole application, and with it every post
 * of a page without its script fails; so the switch stays off and its parts are used here, page by page.
 */
public class WidgetPolicy implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (!context.getResponseComplete() && widgets(context)) {
            CspPhaseListener.initCsp(context, true, false, null, GuardFilter.POLICY);
        }
    }

    private static boolean widgets(FacesContext context) {
        UIViewRoot root = context.getViewRoot();
        return root != null && !root.isTransient();
    }

    /** Makes whole pages carry the nonce. */
    public static class Pages extends FacesContextFactory {

        public Pages(FacesContextFactory wrapped) {
            super(wrapped);
        }

        @Override
        public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle)
                throws FacesException {
            return new Page(getWrapped().getFacesContext(context, request, response, lifecycle));
        }
    }

    private static final class Page extends FacesContextWrapper {

        Page(FacesContext wrapped) {
            super(wrapped);
            setCurrentInstance(this);
        }

        @Override
        public void setResponseWriter(ResponseWriter writer) {
            boolean bare = writer != null && !getPartialViewContext().isAjaxRequest() && !carries(writer);
            super.setResponseWriter(
                    bare && widgets(this)
                            ? new CspResponseWriter(writer, PrimeFacesContext.getCspState(this))
                            : writer);
        }

        private static boolean carries(ResponseWriter writer) {
            ResponseWriter inner = writer;
            while (inner instanceof ResponseWriterWrapper wrapper) {
                if (inner instanceof CspResponseWriter) {
                    return true;
                }
                inner = wrapper.getWrapped();
            }
            return false;
        }
    }

    /** Makes updates of a page carry the nonce. */
    public static class Updates extends PartialViewContextFactory {

        public Updates(PartialViewContextFactory wrapped) {
            super(wrapped);
        }

        @Override
        public PartialViewContext getPartialViewContext(FacesContext context) {
            return new Update(getWrapped().getPartialViewContext(context));
        }
    }

    private static final class Update extends PartialViewContextWrapper {

        private PartialResponseWriter writer;

        Update(PartialViewContext wrapped) {
            super(wrapped);
        }

        @Override
        public PartialResponseWriter getPartialResponseWriter() {
            if (writer == null) {
                FacesContext context = FacesContext.getCurrentInstance();
                PartialResponseWriter plain = super.getPartialResponseWriter();
                writer = widgets(context)
                        ? new CspPartialResponseWriter(inner(plain), context, PrimeFacesContext.getCspState(context))
                        : plain;
            }
            return writer;
        }

        /** What PrimeFaces adds to updates is added once. */
        private static PartialResponseWriter inner(PartialResponseWriter writer) {
            return writer.getWrapped() instanceof PartialResponseWriter wrapped ? wrapped : writer;
        }

        @Override
        public void setPartialRequest(boolean isPartialRequest) {
            getWrapped().setPartialRequest(isPartialRequest);
        }
    }
}
