package past.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import past.authoring.Checks;
import past.authoring.Draft;
import past.authoring.DraftText;
import past.authoring.Outline;
import past.authoring.Publishing;
import past.authoring.Saving;
import past.curriculum.Editions;
import past.curriculum.domain.Problem;
import past.people.WhoIsAsking;
import past.people.domain.Role;
import past.platform.Words;
import past.platform.web.Notice;

/** The draft: its tree, and one document of it with findings and preview. */
@Named
@RequestScoped
public class DraftPage {
    private static final String HERE = "/authoring/draft";

    @Inject
    private Draft draft;

    @Inject
    private Outline outline;

    @Inject
    private Checks checks;

    @Inject
    private Publishing publishing;

    @Inject
    private Editions editions;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private List<DraftText> changes;
    private List<Outline.Branch> tree;
    private Optional<DraftText> document;
    private PreviewHtml preview;
    private List<Problem> findings;
    private String said;

    /** Does what a button of the page says: {@code save}, {@code revert} or {@code remove}. */
    public String act() {
        String path = getPath();
        String seen = Optional.ofNullable(request.getParameter("seen")).orElse("");
        String there = HERE + "?path=" + path;
        String act = request.getParameter("act");
        if ("revert".equals(act)) {
            draft.revert(who.get(), path);
            return Notice.at(there, "authoring", "reverted");
        }
        Saving saving = "remove".equals(act)
                ? draft.remove(who.get(), path, seen)
                : draft.save(
                        who.get(),
                        path,
                        seen,
                        Optional.ofNullable(request.getParameter("text")).orElse(""));
        if (saving instanceof Saving.Saved) {
            return Notice.at(there, "authoring", "remove".equals(act) ? "removed" : "kept");
        }
        said = saving instanceof Saving.Unfit unfit ? unfit.reason() : Words.say("authoring", "said.overtaken");
        return null;
    }

    /** Opens a new document with a beginning to write on. */
    public String create() {
        return HERE + "?path=" + getPath() + "&faces-redirect=true";
    }

    public String getPath() {
        String path = request.getParameter("path");
        return path != null && path.matches("[A-Za-z0-9][A-Za-z0-9/._-]{0,190}") ? path : "";
    }

    public boolean isOpen() {
        return !getPath().isEmpty() && (getDocument().isPresent() || isNew());
    }

    public boolean isMissing() {
        return !getPath().isEmpty() && !isOpen();
    }

    public boolean isAuthor() {
        return who.get().is(Role.AUTHOR);
    }

    public boolean isRemoved() {
        return getDocument().map(d -> d.state() == DraftText.State.REMOVED).orElse(false);
    }

    public boolean isChanged() {
        return getDocument().map(d -> d.state() != DraftText.State.PUBLISHED).orElse(false);
    }

    /** The text to edit; what was typed when it could not be kept. */
    public String getText() {
        if (said != null && request.getParameter("text") != null) {
            return request.getParameter("text");
        }
        return getDocument().map(DraftText::text).orElseGet(() -> Beginnings.of(getPath()));
    }

    /** Digest of the text the page shows, for saving. */
    public String getSeen() {
        return getDocument().map(DraftText::digest).orElse("");
    }

    public PreviewHtml getPreview() {
        if (preview == null) {
            preview = PreviewHtml.of(checks.check(who.get(), getPath(), getText()));
        }
        return preview;
    }

    public String getTitle() {
        return isOpen() && getPreview().title() != null ? getPreview().title() : getPath();
    }

    /** {@code scenario}, {@code quiz}, or "" when the document cannot be tried. */
    public String getTryable() {
        return getPath().startsWith("scenarios/") ? "scenario" : getPath().startsWith("quizzes/") ? "quiz" : "";
    }

    public List<Outline.Branch> getTree() {
        if (tree == null) {
            tree = outline.of(draft.texts(who.get()), getChanges());
        }
        return tree;
    }

    public List<DraftText> getChanges() {
        if (changes == null) {
            changes = draft.changes(who.get());
        }
        return changes;
    }

    /** Everything that was found in the whole draft. */
    public List<Problem> getFindings() {
        if (findings == null) {
            findings = publishing.findings(who.get());
        }
        return findings;
    }

    public long getErrors() {
        return getFindings().stream().filter(Problem::isError).count();
    }

    public int getDocuments() {
        return getTree().stream().mapToInt(b -> b.leaves().size()).sum();
    }

    public int getCurrent() {
        return editions.current();
    }

    public String getHeading() {
        return Words.say("authoring", "draft.title", getCurrent() + 1);
    }

    /** Why the last action was not carried out; null when all is well. */
    public String getSaid() {
        return said;
    }

    /** Sentence of the feature's words with one value, for the page. */
    public String say(String key, Object value) {
        return Words.say("authoring", key, value);
    }

    public Optional<DraftText> getDocument() {
        if (document == null) {
            document = getPath().isEmpty() ? Optional.empty() : draft.text(who.get(), getPath());
        }
        return document;
    }

    private boolean isNew() {
        return isAuthor() && !Beginnings.of(getPath()).isEmpty();
    }
}
