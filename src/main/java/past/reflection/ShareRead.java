package past.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a shared reflection was opened: by whom, when. Written once and listed to the author. */
@Entity
@Table(name = "reflection_read")
public class ShareRead {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reflection_read")
    @SequenceGenerator(name = "reflection_read", sequenceName = "reflection_read_seq", allocationSize = 50)
    private long id;

    @Column(name = "share_id")
    private long shareId;

    @Column(name = "reflection_id")
    private long reflectionId;

    @Column(name = "reader_id")
    private long readerId;

    @Column(name = "read_at")
    private Instant readAt;

    /** For JPA. */
    protected ShareRead() {}

    ShareRead(Share share, Instant now) {
        shareId = share.getId();
        reflectionId = share.getReflectionId();
        readerId = share.getSupervisorId();
        readAt = now;
    }
}
