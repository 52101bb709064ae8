package past.lesson.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import past.lesson.LessonChange;
import past.lesson.LessonNote;
import past.lesson.LessonNotes;
import past.lesson.LessonReadings;
import past.lesson.LessonReadings.Opened;
import past.lesson.LessonShelf;
import past.lesson.LessonText;
import past.lesson.SelfChecks;
import past.lesson.domain.Lesson;
import past.lesson.domain.ReadingRow;
import past.lesson.domain.SelfCheck;
import past.people.WhoIsAsking;
import past.people.domain.Refused;
import past.people.domain.Role;

/** One lesson, to be read. */
@Named
@RequestScoped
public class LessonPage {

    @Inject
    private WhoIsAsking who;

    @Inject
    private LessonShelf shelf;

    @Inject
    private LessonReadings readings;

    @Inject
    private LessonNotes notes;

    @Inject
    private SelfChecks checks;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private final String requestKey = UUID.randomUUID().toString();
    private Opened opened;
    private LessonNotes.Note note;
    private Map<String, Integer> answers;

    /** Opens the lesson that the address names; 404 when there is none, 403 for an edition that is not theirs. */
    public void open() throws IOException {
        // not of the injected request: after a forward that one does not know the new address
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String code = address.get("code");
        String edition = address.get("edition");
        Integer wanted = edition != null && edition.matches("\\d{1,6}") ? Integer.valueOf(edition) : null;
        Optional<Opened> found;
        try {
            found = code == null ? Optional.empty() : readings.open(who.get(), shelf.book(), code, wanted);
        } catch (Refused no) {
            answer(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (found.isEmpty()) {
            answer(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        opened = found.get();
        if (isKept() && getLesson().written()) {
            note = notes.note(who.get(), code);
            answers = checks.answers(who.get(), code, opened.edition());
        }
    }

    private static void answer(int status) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(status, "");
        faces.responseComplete();
    }

    /** The lesson and what stands around it. */
    public LessonText getText() {
        return opened.text();
    }

    /** Names what the parts of the page that are the same for every reader depend on. */
    public String getPartKey() {
        return "lesson/" + getLesson().code() + "/" + getEdition();
    }

    public Lesson getLesson() {
        return opened.lesson();
    }

    public int getEdition() {
        return opened.edition();
    }

    /** Whether what this person does here is kept: a trainee's reading is. */
    public boolean isKept() {
        return who.get().is(Role.TRAINEE);
    }

    /** This person's reading in this edition; null when none is kept. */
    public ReadingRow getReading() {
        return opened.reading();
    }

    /** Whether this person has said that they have read this text. */
    public boolean isRead() {
        return opened.reading() != null && opened.reading().finished();
    }

    /** What has changed since; null when nothing has. */
    public LessonChange getChange() {
        return opened.change();
    }

    /** A finished reading in an earlier edition, while a newer text is being read; null when there is none. */
    public ReadingRow getEarlier() {
        return shelf.book()
                .finished(getLesson().code())
                .filter(r -> r.edition() != getEdition())
                .orElse(null);
    }

    /** Where the person was; null at the beginning. */
    public Lesson.Screen getPlace() {
        return opened.place().orElse(null);
    }

    /** Minutes left for this person; those of the whole lesson before the first move. */
    public int getMinutesLeft() {
        return getPlace() == null
                ? getLesson().minutes()
                : getLesson().minutesFrom(getPlace().id());
    }

    /** Whether the day of the next review has passed. */
    public boolean isStale() {
        return getLesson().isDue(LocalDate.now(clock.withZone(who.get().zone())));
    }

    /** Minutes left from each screen, for the script that follows the reader. */
    public int minutesFrom(Lesson.Screen screen) {
        return getLesson().minutesFrom(screen.id());
    }

    /** Place of the option this person chose last; -1 before the first time. */
    public int chosen(SelfCheck check) {
        String tried = request.getParameter("tried");
        if (tried != null && tried.matches("[A-Za-z0-9-]{1,60}\\.\\d") && tried.startsWith(check.id() + ".")) {
            return Integer.parseInt(tried.substring(check.id().length() + 1));
        }
        return answers == null ? -1 : answers.getOrDefault(check.id(), -1);
    }

    /** The person's note: as typed when it could not be stored, else as stored. */
    public String getNote() {
        Object typed = request.getAttribute(LessonForms.TYPED);
        return typed != null ? typed.toString() : note == null ? "" : note.text();
    }

    public LessonNotes.Note getStoredNote() {
        return note;
    }

    public int getNoteLimit() {
        return LessonNote.TEXT;
    }

    /** One for each showing of the page, so that a form sent twice counts once. */
    public String getRequestKey() {
        return requestKey;
    }
}
