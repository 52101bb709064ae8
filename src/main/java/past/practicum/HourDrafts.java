package past.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import past.ledger.domain.Canonical;
import past.ledger.domain.CanonicalReader;
import past.people.domain.Asking;
import past.people.domain.Role;
import past.practicum.domain.HourRules;
import past.practicum.domain.Objection;

/**
 * What a trainee is typing into the form of an entry, one draft a person, so that a lost session loses nothing. Words that
 * could identify somebody are never stored: such a draft is refused and stays in the browser.
 */
@ApplicationScoped
@Transactional
public class HourDrafts {

    private static final int LONGEST = 4000;
    private static final int MOST_FIELDS = 30;
    private static final Set<String> PROSE = Set.of("learningPoint", "reason");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,30}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9:._-]{0,40}");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Keeps the fields of the form.
     *
     * @return why it was not kept; nothing when it was
     */
    public List<Objection> keep(Asking trainee, Map<String, String> fields) {
        trainee.must(Role.TRAINEE);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            List<Objection> objections = objections(field.getKey(), field.getValue());
            if (Objection.refuses(objections)) {
                return objections;
            }
        }
        String text = Canonical.text(fields);
        if (text.length() > LONGEST || fields.size() > MOST_FIELDS) {
            return refused("draft.long");
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        int updated = em.createNativeQuery("update hour_draft set fields = ?1, saved_at = ?2 where person_id = ?3")
                .setParameter(1, text)
                .setParameter(2, now)
                .setParameter(3, trainee.id())
                .executeUpdate();
        if (updated == 0) {
            em.createNativeQuery("insert into hour_draft (person_id, fields, saved_at) values (?1, ?2, ?3)"
                            + " on conflict do nothing")
                    .setParameter(1, trainee.id())
                    .setParameter(2, text)
                    .setParameter(3, now)
                    .executeUpdate();
        }
        return List.of();
    }

    /** Prose is read for identifiers; every other field is a short code, date, time or number. */
    private static List<Objection> objections(String name, String value) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            return refused("draft.field");
        }
        if (PROSE.contains(name)) {
            return HourRules.words(value, name);
        }
        return NAME.matcher(name).matches() && CODE.matcher(value).matches() ? List.of() : refused("draft.field");
    }

    private static List<Objection> refused(String key) {
        return List.of(new Objection("draft", Objection.Effect.BLOCK, "", key, List.of()));
    }

    /** The fields kept; none when there is no draft. */
    public Map<String, String> of(Asking trainee) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Object text : em.createNativeQuery("select fields from hour_draft where person_id = ?1")
                .setParameter(1, trainee.id())
                .getResultList()) {
            ((Map<?, ?>) CanonicalReader.read((String) text))
                    .forEach((name, value) -> fields.put((String) name, (String) value));
        }
        return fields;
    }

    /** Throws the draft away. */
    public void forget(Asking trainee) {
        em.createNativeQuery("delete from hour_draft where person_id = ?1")
                .setParameter(1, trainee.id())
                .executeUpdate();
    }
}
