package past.practicum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import past.practicum.domain.EntryState;

/**
 * The life of an hour entry: which of its versions is current, which is countersigned, where it stands. What it says is in
 * its {@link HourVersion}s. A countersigned version goes on counting while an amendment of it waits.
 */
@Entity
@Table(name = "hour_entry")
public class HourEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hour_entry")
    @SequenceGenerator(name = "hour_entry", sequenceName = "hour_entry_seq", allocationSize = 50)
    private long id;

    @Column(name = "trainee_id", updatable = false)
    private long traineeId;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    private boolean settled;

    @Column(name = "current_version")
    private int current;

    @Column(name = "standing_version")
    private Integer standing;

    @Column(name = "counting_version")
    private int counting;

    private int versions;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    @Column(name = "row_version")
    private int rowVersion;

    /** For JPA. */
    protected HourEntry() {}

    HourEntry(long traineeId) {
        this.traineeId = traineeId;
    }

    /** A new version: submitted again, or kept at once where no countersignature is asked for. */
    int write(boolean needsCountersign) {
        if (versions > 0 && !state.open() && standing == null) {
            throw new IllegalStateException("An entry that is " + state + " takes no new version");
        }
        versions++;
        current = versions;
        state = needsCountersign || standing != null ? EntryState.SUBMITTED : EntryState.RECORDED;
        count();
        return current;
    }

    /** Countersigned: the current version stands from now on. */
    void approve(long supervisorId, Instant now) {
        demandWaiting();
        state = EntryState.APPROVED;
        standing = current;
        count();
        decidedBy = supervisorId;
        decidedAt = now;
    }

    /** Came back to the trainee. A version that was countersigned earlier goes on standing. */
    void sendBack(long supervisorId, Instant now) {
        demandWaiting();
        state = EntryState.RETURNED;
        decidedBy = supervisorId;
        decidedAt = now;
    }

    /** Taken back: an amendment leaves what was countersigned; anything else leaves nothing that counts. */
    void withdraw() {
        if (!state.open()) {
            throw new IllegalStateException("An entry that is " + state + " cannot be taken back");
        }
        if (standing == null) {
            state = EntryState.WITHDRAWN;
        } else {
            state = EntryState.APPROVED;
            current = standing;
        }
    }

    /** What was countersigned counts; else what is current. */
    private void count() {
        counting = standing == null ? current : standing;
        settled = standing != null || state == EntryState.RECORDED;
    }

    private void demandWaiting() {
        if (!state.waiting()) {
            throw new IllegalStateException("An entry that is " + state + " is not waiting for a decision");
        }
    }

    long getId() {
        return id;
    }

    long getTraineeId() {
        return traineeId;
    }

    EntryState getState() {
        return state;
    }

    int getCurrent() {
        return current;
    }

    /** Whether a version of it was countersigned. */
    boolean isCountersigned() {
        return standing != null;
    }
}
