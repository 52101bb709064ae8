package past.lesson.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import past.lesson.LessonNotes;
import past.lesson.LessonReadings;
import past.lesson.SelfChecks;
import past.people.WhoIsAsking;
import past.platform.Words;

/** What a lesson page saves while somebody reads: the place, the note, answers to self-checks. */
@Path("lesson")
@RequestScoped
@RolesAllowed("TRAINEE")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LessonResource {

    @Inject
    private WhoIsAsking who;

    @Inject
    private LessonReadings readings;

    @Inject
    private LessonNotes notes;

    @Inject
    private SelfChecks checks;

    /** Where the reader is. */
    public record Place(@NotNull @Size(max = 20) String lesson, int edition, @NotNull @Size(max = 200) String screen) {}

    /** A note as it was typed, and the version it was typed over. */
    public record Typed(@NotNull @Size(max = 20) String lesson, @NotNull String text, int version) {}

    /** An answer to a self-check. */
    public record Chosen(
            @NotNull @Size(max = 20) String lesson,
            int edition,
            @NotNull @Size(max = 60) String check,
            int chosen,
            @NotNull @Size(min = 8, max = 100) String requestKey) {}

    /** @param message null unless nothing was stored @param text only when another window was faster */
    public record NoteAnswer(int version, Instant savedAt, String message, String text) {}

    @PUT
    @Path("position")
    public Response position(@Valid @NotNull Place place) {
        boolean noted = readings.moveTo(who.get(), place.lesson(), place.edition(), place.screen());
        return Response.status(noted ? Response.Status.NO_CONTENT : Response.Status.BAD_REQUEST)
                .build();
    }

    @PUT
    @Path("note")
    public Response note(@Valid @NotNull Typed typed) {
        LessonNotes.Saved saved = notes.save(who.get(), typed.lesson(), typed.text(), typed.version());
        LessonNotes.Note note = saved.note();
        if (saved.done()) {
            return Response.ok(new NoteAnswer(note.version(), note.changedAt(), null, null))
                    .build();
        }
        String message = Words.say("lesson", saved.reasonKey());
        return Response.status(Response.Status.CONFLICT)
                .entity(new NoteAnswer(note.version(), note.changedAt(), message, note.text()))
                .build();
    }

    @PUT
    @Path("check")
    public void check(@Valid @NotNull Chosen chosen) {
        checks.answer(
                who.get(), chosen.lesson(), chosen.edition(), chosen.check(), chosen.chosen(), chosen.requestKey());
    }
}
