package past.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import past.people.domain.Role;

/** Who opened which doors for whom, and when. Never changed. */
@Entity
@Table(name = "role_change")
public class RoleChange {

    @Id
    @SequenceGenerator(name = "role_change", sequenceName = "role_change_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_change")
    private long id;

    @Column(name = "person_id")
    private long personId;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected RoleChange() {}

    RoleChange(long personId, Set<Role> roles, Long decidedBy, Instant decidedAt) {
        this.personId = personId;
        this.roles = Set.copyOf(roles);
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }
}
