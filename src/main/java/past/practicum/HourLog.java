package past.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import past.curriculum.Editions;
import past.ledger.Ledger;
import past.ledger.domain.Canonical;
import past.people.ContractRow;
import past.people.Supervision;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.practicum.domain.HourCategories;
import past.practicum.domain.HourCategory;
import past.practicum.domain.HourFacts;
import past.practicum.domain.HourRules;
import past.practicum.domain.HourRules.Around;
import past.practicum.domain.HourRules.Terms;
import past.practicum.domain.Objection;

/** A trainee's book of hours: log, change, amend what was countersigned, take back. */
@ApplicationScoped
@Transactional
public class HourLog {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Editions editions;

    @Inject
    private Supervision supervision;

    @Inject
    private Ledger ledger;

    @Inject
    private HourBook book;

    @Inject
    private HourDrafts drafts;

    /**
     * What became of an entry that was sent.
     *
     * @param entryId number of the entry; 0 when nothing was kept
     * @param version number of the version kept
     * @param objections why nothing was kept, or warnings beside what was kept
     */
    public record Logged(long entryId, int version, List<Objection> objections) {

        /** Whether the entry was kept. */
        public boolean kept() {
            return entryId != 0;
        }
    }

    /** Logs a new entry. The same request key a second time answers what the first time made. */
    public Logged log(Asking trainee, String requestKey, HourFacts facts) {
        return write(trainee, null, requestKey, facts, null);
    }

    /**
     * Changes an entry that is not countersigned, or amends one that is: a new version, which a supervisor must countersign
     * as well, while the old one goes on counting.
     *
     * @param seen the version that the form showed; another one meanwhile is an objection, not an overwrite
     * @param reason for an amendment, 1 to {@value HourVersion#REASON} characters; otherwise not needed
     */
    public Logged change(Asking trainee, long entryId, int seen, String requestKey, HourFacts facts, String reason) {
        trainee.must(Role.TRAINEE);
        book.hold(trainee);
        HourEntry entry = book.own(trainee, entryId);
        Optional<Logged> done = book.before(trainee, requestKey);
        if (done.isPresent()) {
            return done.get();
        }
        if (entry.getCurrent() != seen || !entry.getState().open() && !entry.isCountersigned()) {
            return refused(List.of(new Objection("entry", Objection.Effect.BLOCK, "", "entry.changed", List.of())));
        }
        if (entry.isCountersigned()) {
            boolean said = reason != null && !reason.isBlank();
            List<Objection> about = said
                    ? HourRules.words(reason, "reason")
                    : List.of(new Objection("G8", Objection.Effect.BLOCK, "reason", "G8.reason", List.of()));
            if (Objection.refuses(about)) {
                return refused(about);
            }
        }
        return write(trainee, entry, requestKey, facts, entry.isCountersigned() ? reason.strip() : null);
    }

    /**
     * Takes an entry back before it is countersigned; an amendment is taken back alone, and what it would have changed
     * stands. Answers false when the entry was decided meanwhile.
     */
    public boolean withdraw(Asking trainee, long entryId) {
        trainee.must(Role.TRAINEE);
        book.hold(trainee);
        HourEntry entry = book.own(trainee, entryId);
        if (!entry.getState().open()) {
            return false;
        }
        entry.withdraw();
        return true;
    }

    private Logged write(Asking trainee, HourEntry existing, String requestKey, HourFacts facts, String reason) {
        trainee.must(Role.TRAINEE);
        book.hold(trainee);
        Optional<Logged> done = book.before(trainee, requestKey);
        if (done.isPresent()) {
            return done.get();
        }
        int edition = editions.editionFor(trainee);
        HourCategories categories = editions.content(edition).only(HourCategories.class);
        HourCategory category = categories.find(facts.category()).orElse(null);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), trainee.zone());
        long entryId = existing == null ? 0 : existing.getId();
        List<Objection> objections = HourRules.check(
                facts,
                new Around(
                        now,
                        category,
                        terms(trainee, facts.contractId()),
                        book.spans(trainee, entryId, facts, categories)));
        if (Objection.refuses(objections)) {
            return refused(objections);
        }
        HourEntry entry = existing == null ? new HourEntry(trainee.id()) : existing;
        int amends = entry.getCurrent();
        int number = entry.write(category.countersign());
        if (existing == null) {
            em.persist(entry);
        }
        em.persist(new HourVersion(entry, number, facts, HourRules.counted(category, facts.minutes()), edition)
                .written(requestKey, reason, clock.instant()));
        if (reason != null) {
            ledger.append(
                    Ledger.chainOf(trainee.id()), trainee.id(), "hours.amended", amended(entry, amends, facts, reason));
        }
        drafts.forget(trainee);
        return new Logged(entry.getId(), number, objections);
    }

    private static Map<String, ?> amended(HourEntry entry, int amends, HourFacts facts, String reason) {
        return Map.of(
                "entry", entry.getId(),
                "version", entry.getCurrent(),
                "after", amends,
                "category", facts.category(),
                "day", facts.day(),
                "minutes", facts.minutes(),
                "words", Canonical.fingerprint(facts.learningPoint()),
                "reason", Canonical.fingerprint(reason));
    }

    private static Logged refused(List<Objection> objections) {
        return new Logged(0, 0, objections);
    }

    private Terms terms(Asking trainee, Long contractId) {
        if (contractId == null) {
            return null;
        }
        ContractRow contract = supervision.contract(contractId).orElseThrow(() -> new Refused("contract"));
        if (contract.traineeId() != trainee.id()) {
            throw new Refused("contract");
        }
        return new Terms(contract.from(), contract.to(), contract.supervisorName(), contract.site());
    }
}
