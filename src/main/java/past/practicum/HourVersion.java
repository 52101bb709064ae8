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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import past.practicum.domain.HourFacts;
import past.practicum.domain.HourFacts.LegalBasis;
import past.practicum.domain.HourFacts.Modality;
import past.practicum.domain.HourFacts.Part;

/** What an entry said at one time. Written once, never changed; it pins the edition whose rules it passed. */
@Entity
@Table(name = "hour_version")
public class HourVersion {

    /** Longest reason for an amendment, shared with the column. */
    public static final int REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hour_version")
    @SequenceGenerator(name = "hour_version", sequenceName = "hour_version_seq", allocationSize = 50)
    private long id;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "version_number")
    private int number;

    @Column(name = "trainee_id")
    private long traineeId;

    @Column(name = "request_key")
    private String requestKey;

    private int edition;

    @Column(name = "work_day")
    private LocalDate day;

    @Column(name = "start_minute")
    private int startMinute;

    private int minutes;

    @Column(name = "counted_minutes")
    private int counted;

    private String category;

    @Column(name = "contract_id")
    private Long contractId;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    @Column(name = "state_code")
    private String stateCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private Part role;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_basis")
    private LegalBasis legalBasis;

    private Boolean prescriber;

    @Column(name = "second_person")
    private Boolean secondPerson;

    @Column(name = "group_size")
    private Integer groupSize;

    @Column(name = "release_on_file")
    private Boolean release;

    @Column(name = "learning_point")
    private String learningPoint;

    @Column(name = "amend_reason")
    private String reason;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For JPA. */
    protected HourVersion() {}

    HourVersion(HourEntry entry, int number, HourFacts facts, int counted, int edition) {
        entryId = entry.getId();
        traineeId = entry.getTraineeId();
        this.number = number;
        this.edition = edition;
        this.counted = counted;
        day = facts.day();
        startMinute = facts.start().toSecondOfDay() / 60;
        minutes = facts.minutes();
        category = facts.category();
        contractId = facts.contractId();
        modality = facts.modality();
        stateCode = facts.state();
        role = facts.role();
        legalBasis = facts.legalBasis();
        prescriber = facts.prescriber();
        secondPerson = facts.secondPerson();
        groupSize = facts.groupSize();
        release = facts.release();
        learningPoint = facts.learningPoint();
    }

    /** Who asked for it, when and, for an amendment, why. */
    HourVersion written(String key, String why, Instant now) {
        requestKey = key;
        reason = why;
        writtenAt = now;
        return this;
    }

    /** What it says. */
    HourFacts facts() {
        return new HourFacts(
                day,
                LocalTime.MIN.plusMinutes(startMinute),
                minutes,
                category,
                contractId,
                modality,
                stateCode == null ? "" : stateCode,
                role,
                legalBasis,
                prescriber,
                secondPerson,
                groupSize,
                release,
                learningPoint == null ? "" : learningPoint);
    }

    long getEntryId() {
        return entryId;
    }

    int getNumber() {
        return number;
    }

    int getCounted() {
        return counted;
    }

    int getEdition() {
        return edition;
    }
}
