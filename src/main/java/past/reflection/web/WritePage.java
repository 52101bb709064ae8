package past.reflection.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import past.deidentification.Sentences;
import past.deidentification.domain.Finding;
import past.people.WhoIsAsking;
import past.platform.web.Notice;
import past.reflection.ReflectionDrafts;
import past.reflection.Reflections;
import past.reflection.domain.Prompts.Prompt;
import past.reflection.domain.ReflectionRules;
import past.reflection.domain.ReflectionRules.Verdict;

/** Writing a reflection, or changing one that is private. What was typed stays when it is not kept. */
@Named
@RequestScoped
public class WritePage {

    @Inject
    private WhoIsAsking who;

    @Inject
    private Reflections reflections;

    @Inject
    private ReflectionDrafts drafts;

    @Inject
    private ReflectionsPage list;

    @Inject
    private HttpServletRequest request;

    private Long id;
    private String requestKey;
    private String promptId = "";
    private String text = "";
    private String reason = "";
    private boolean draft;
    private Verdict verdict;

    @PostConstruct
    void load() {
        String number = request.getParameter("reflection");
        id = number != null && number.matches("\\d{1,18}") ? Long.valueOf(number) : null;
        requestKey = parameter("requestKey");
        if (!requestKey.isEmpty()) {
            promptId = parameter("prompt");
            text = parameter("text");
            reason = parameter("reason");
        } else if (id != null) {
            Reflections.Own own = reflections.get(who.get(), id);
            promptId = own.promptId();
            text = own.text();
            reason = own.reason() == null ? "" : own.reason();
        } else {
            begin();
        }
        if (!requestKey.matches("[0-9a-f-]{36}")) {
            requestKey = UUID.randomUUID().toString();
        }
    }

    private void begin() {
        ReflectionDrafts.Draft kept = drafts.of(who.get());
        draft = kept != null;
        promptId = draft ? kept.promptId() : parameter("prompt");
        text = draft ? kept.text() : "";
    }

    /** Keeps it, private. */
    public String keep() {
        if (getPrompt() == null) {
            return null;
        }
        Reflections.Written written = id == null
                ? reflections.write(who.get(), requestKey, promptId, text, reason)
                : reflections.change(who.get(), id, promptId, text, reason);
        verdict = written.verdict();
        return written.id() == 0
                ? null
                : Notice.at("/reflection/reflection?reflection=" + written.id(), "reflection", "kept");
    }

    /** Throws the draft away. */
    public String drop() {
        drafts.forget(who.get());
        return Notice.at("/reflection/write", "reflection", "dropped");
    }

    /** The prompt chosen, or null. */
    public Prompt getPrompt() {
        return list.getPrompts().stream()
                .filter(prompt -> prompt.id().equals(promptId))
                .findFirst()
                .orElse(null);
    }

    /** What is wrong with the length, or null. */
    public String getLength() {
        if (verdict == null || verdict.length() == null) {
            return null;
        }
        Prompt prompt = getPrompt();
        int bound = verdict.length().equals("short") ? prompt.least() : prompt.most();
        return list.say("write." + verdict.length(), ReflectionRules.words(text), bound);
    }

    /** The marked words, each with what to do; none before the first try. */
    public List<String> getFound() {
        return verdict == null
                ? List.of()
                : verdict.findings().stream()
                        .map(finding -> Sentences.about(finding.kind(), finding.in(text)) + " "
                                + Sentences.remedy(finding.kind()))
                        .toList();
    }

    public boolean isBlocked() {
        return verdict != null && Finding.blocks(verdict.findings());
    }

    /** Whether the form asks why marked words stay. */
    public boolean isAsksReason() {
        return !reason.isEmpty() || verdict != null && !verdict.findings().isEmpty() && !isBlocked();
    }

    public boolean isTried() {
        return verdict != null || request.getParameter("requestKey") != null;
    }

    public Long getId() {
        return id;
    }

    public String getRequestKey() {
        return requestKey;
    }

    public String getPromptId() {
        return promptId;
    }

    public String getText() {
        return text;
    }

    public String getReason() {
        return reason;
    }

    public boolean isDraft() {
        return draft;
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }
}
