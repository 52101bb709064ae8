package past.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import past.competency.SignOffs.Answer;
import past.competency.SignOffs.Outcome;
import past.competency.domain.EntrustmentRules;
import past.competency.domain.Objection;
import past.competency.domain.RequestState;
import past.competency.domain.Verdict;
import past.people.Supervision;
import past.people.domain.Asking;

/** A level may be lowered on any day, with a reason and the password. What was decided before stays in the record. */
@ApplicationScoped
@Transactional
public class Lowering {

    @Inject
    private Clock clock;

    @Inject
    private TraineeBook book;

    @Inject
    private Sheets sheets;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Supervision supervision;

    /**
     * What a supervisor fills in.
     *
     * @param from the level that the page showed
     * @param to the level from now on
     * @param reason 1 to {@value EntrustmentDecision#REASON} characters
     */
    public record Form(String competency, int from, int to, String reason, String requestKey) {}

    /**
     * Lowers a level. A request for a higher level of the competency is closed with it.
     *
     * @throws past.people.domain.Refused without a contract in force with the trainee
     */
    public Answer lower(Asking supervisor, long traineeId, Form form, String password) {
        supervision.mustSupervise(supervisor, traineeId);
        Optional<Objection> words = Objection.toWords(form.reason(), "field.reason", EntrustmentDecision.REASON, true);
        if (words.isPresent()) {
            return new Answer(Outcome.NOT_ALLOWED, List.of(words.get()));
        }
        Optional<Answer> stranger = signOffs.unconfirmed(supervisor, password);
        if (stranger.isPresent()) {
            return stranger.get();
        }
        book.hold(traineeId);
        Optional<Outcome> before = book.before(supervisor, form.requestKey());
        if (before.isPresent()) {
            return Answer.of(before.get());
        }
        Sheets.Open open = sheets.of(supervisor, traineeId, form.competency(), form.to());
        if (open.sheet().signed().from() != form.from()) {
            return Answer.of(Outcome.CHANGED);
        }
        List<Objection> against = EntrustmentRules.againstLowering(form.from(), form.to());
        if (!against.isEmpty()) {
            return new Answer(Outcome.NOT_ALLOWED, against);
        }
        Instant now = clock.instant();
        book.waiting(traineeId, form.competency()).ifPresent(request -> request.close(RequestState.DECLINED, now));
        book.write(
                supervisor,
                traineeId,
                null,
                Verdict.LOWERED,
                open.sheet(),
                form.reason().strip(),
                form.requestKey(),
                now);
        return Answer.of(Outcome.LOWERED);
    }
}
