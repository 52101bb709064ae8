package past.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import past.people.domain.Role;

/** Somebody with an account: who they are, how to address them, which doors they open. */
@Entity
public class Person {

    /** Longest full name, in characters; shared with the column. */
    public static final int NAME = 120;
    /** Longest address, in characters; shared with the column. */
    public static final int EMAIL = 254;

    @Id
    @SequenceGenerator(name = "person", sequenceName = "person_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person")
    private long id;

    private String name;

    @Column(name = "given_name")
    private String givenName;

    private String email;
    private String zone;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    /** The same column as text, for queries by role. */
    @Column(name = "roles", insertable = false, updatable = false)
    private String rolesText;

    private String theme = "auto";

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Person() {}

    Person(String name, String givenName, String email, ZoneId zone, Set<Role> roles, Instant now) {
        this.name = name.strip();
        this.givenName = givenName.strip();
        this.email = normal(email);
        this.zone = zone.getId();
        this.roles = EnumSet.copyOf(roles);
        this.createdAt = now;
    }

    /** The form in which an address is stored and compared. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void choosePassword(String hash) {
        this.passwordHash = hash;
    }

    /** Sets the address right of somebody who has never come in. */
    void correct(String newEmail) {
        if (passwordHash != null) {
            throw new IllegalStateException("the address belongs to somebody who uses it");
        }
        this.email = normal(newEmail);
    }

    void open(Set<Role> doors) {
        this.roles = doors.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(doors);
    }

    void prefer(ZoneId newZone, String newTheme) {
        this.zone = newZone.getId();
        this.theme = newTheme;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getGivenName() {
        return givenName;
    }

    public String getEmail() {
        return email;
    }

    public String getZone() {
        return zone;
    }

    public Set<Role> getRoles() {
        return Set.copyOf(roles);
    }

    public String getTheme() {
        return theme;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
