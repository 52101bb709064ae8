package past.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import past.competency.domain.EntrustmentRules;
import past.competency.domain.Objection;
import past.competency.domain.RequestState;
import past.competency.domain.Verdict;
import past.people.SignIns;
import past.people.Supervision;
import past.people.domain.Asking;
import past.people.domain.Refused;

/**
 * A supervisor decides about a level: signs with their password what was shown, or declines with a reason.
 * Every decision is written with its link in the trainee's chain, in one transaction, exactly once.
 */
@ApplicationScoped
@Transactional
public class SignOffs {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private TraineeBook book;

    @Inject
    private Sheets sheets;

    @Inject
    private SignIns signIns;

    @Inject
    private Supervision supervision;

    /** What became of a decision. */
    public enum Outcome {
        /** Signed: the level is reached. */
        SIGNED,
        /** Signed as the first of two. */
        FIRST_SIGNED,
        DECLINED,
        LOWERED,
        /** The password is wrong; nothing was signed. */
        WRONG_PASSWORD,
        /** Too many wrong passwords in a short time. */
        TOO_MANY,
        /** Somebody decided, or the trainee took the request back. */
        ALREADY_DECIDED,
        /** The first of two signatures is one's own; the second must be another person's. */
        SAME_PERSON,
        /** The evidence is not what the page showed. */
        CHANGED,
        /** A rule or the wording stands against it. */
        NOT_ALLOWED;

        /** Whether the decision is taken. */
        public boolean decided() {
            return ordinal() <= LOWERED.ordinal();
        }

        static Outcome of(Verdict verdict) {
            return switch (verdict) {
                case AWARDED -> SIGNED;
                case FIRST_SIGNATURE -> FIRST_SIGNED;
                case DECLINED -> DECLINED;
                case LOWERED -> LOWERED;
            };
        }

        /** The key of its words, such as {@code outcome.wrong-password}. */
        public String key() {
            return "outcome." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** @param objections why not, when a rule stands against it */
    public record Answer(Outcome outcome, List<Objection> objections) {

        static Answer of(Outcome outcome) {
            return new Answer(outcome, List.of());
        }
    }

    /**
     * Signs the level asked for.
     *
     * @param seen fingerprint of the sheet that was shown
     * @throws Refused without a contract in force with this trainee
     */
    public Answer sign(Asking supervisor, long requestId, String seen, String password, String requestKey) {
        SignOffRequest request = request(supervisor, requestId);
        Optional<Answer> stranger = unconfirmed(supervisor, password);
        if (stranger.isPresent()) {
            return stranger.get();
        }
        Optional<Answer> before = held(supervisor, request, requestKey);
        if (before.isPresent()) {
            return before.get();
        }
        Sheets.Open open = sheets.of(supervisor, request.getTraineeId(), request.getCompetency(), request.getLevel());
        if (!open.against().isEmpty()) {
            return new Answer(Outcome.NOT_ALLOWED, open.against());
        }
        if (!open.sheet().hash().equals(seen)) {
            return Answer.of(Outcome.CHANGED);
        }
        boolean first = EntrustmentRules.needsTwo(request.getLevel()) && request.getState() == RequestState.OPEN;
        Instant now = clock.instant();
        if (first) {
            request.halfSign();
        } else {
            request.close(RequestState.SIGNED, now);
        }
        book.write(
                supervisor,
                request.getTraineeId(),
                requestId,
                first ? Verdict.FIRST_SIGNATURE : Verdict.AWARDED,
                open.sheet(),
                "",
                requestKey,
                now);
        return Answer.of(first ? Outcome.FIRST_SIGNED : Outcome.SIGNED);
    }

    /** Sends a request back with a reason of 1 to {@value EntrustmentDecision#REASON} characters; the level stays. */
    public Answer decline(Asking supervisor, long requestId, String reason, String requestKey) {
        SignOffRequest request = request(supervisor, requestId);
        Optional<Objection> words = Objection.toWords(reason, "field.reason", EntrustmentDecision.REASON, true);
        if (words.isPresent()) {
            return new Answer(Outcome.NOT_ALLOWED, List.of(words.get()));
        }
        Optional<Answer> before = held(supervisor, request, requestKey);
        if (before.isPresent()) {
            return before.get();
        }
        Sheet sheet = sheets.of(supervisor, request.getTraineeId(), request.getCompetency(), request.getLevel())
                .sheet();
        Instant now = clock.instant();
        request.close(RequestState.DECLINED, now);
        book.write(
                supervisor,
                request.getTraineeId(),
                requestId,
                Verdict.DECLINED,
                sheet,
                reason.strip(),
                requestKey,
                now);
        return Answer.of(Outcome.DECLINED);
    }

    private SignOffRequest request(Asking supervisor, long requestId) {
        SignOffRequest request = em.find(SignOffRequest.class, requestId);
        if (request == null) {
            throw new Refused("request");
        }
        supervision.mustSupervise(supervisor, request.getTraineeId());
        return request;
    }

    /** Empty when the password is the person's own; else how it went. */
    Optional<Answer> unconfirmed(Asking supervisor, String password) {
        return switch (signIns.confirm(supervisor, password)) {
            case WELCOME -> Optional.empty();
            case WRONG -> Optional.of(Answer.of(Outcome.WRONG_PASSWORD));
            case TOO_MANY -> Optional.of(Answer.of(Outcome.TOO_MANY));
        };
    }

    /** Holds the trainee's levels; an answer when there is nothing left to decide. */
    private Optional<Answer> held(Asking supervisor, SignOffRequest request, String requestKey) {
        book.hold(request.getTraineeId());
        em.refresh(request);
        Optional<Outcome> before = book.before(supervisor, requestKey);
        if (before.isPresent()) {
            return Optional.of(Answer.of(before.get()));
        }
        if (!request.getState().waiting()) {
            return Optional.of(Answer.of(Outcome.ALREADY_DECIDED));
        }
        return book.decidedOn(supervisor, request.getId())
                ? Optional.of(Answer.of(Outcome.SAME_PERSON))
                : Optional.empty();
    }
}
