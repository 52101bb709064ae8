package past.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A part of a page that is the same for everybody who sees it: written once, kept in memory under its {@code key}, and
 * repeated from there. The key has to name everything the part depends on (a lesson in its edition, for example), and
 * nothing in the part may depend on who is asking. The least used parts give way.
 */
@FacesComponent(KeptPart.TYPE)
public class KeptPart extends UIComponentBase {

    static final String TYPE = "past.KeptPart";
    private static final int KEPT = 500;
    private static final Map<String, String> PARTS = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    });

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        String key = String.valueOf(getAttributes().get("key"));
        String part = PARTS.get(key);
        if (part == null) {
            part = written(faces);
            PARTS.put(key, part);
        }
        faces.getResponseWriter().write(part);
    }

    private String written(FacesContext faces) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        StringWriter part = new StringWriter();
        faces.setResponseWriter(page.cloneWithWriter(part));
        try {
            super.encodeChildren(faces);
            faces.getResponseWriter().flush();
        } finally {
            faces.setResponseWriter(page);
        }
        return part.toString();
    }
}
