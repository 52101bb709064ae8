package past.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import past.authoring.DraftText.State;
import past.curriculum.Editions;
import past.curriculum.Readings;
import past.curriculum.domain.Digests;
import past.curriculum.edition.Document;
import past.people.domain.Asking;
import past.people.domain.Role;
import past.platform.Words;

/** The draft of the next edition: the newest edition, and over it what authors changed since. */
@ApplicationScoped
@Transactional
public class Draft {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Editions editions;

    @Inject
    private Readings readings;

    /** All texts of the draft by path. */
    public SortedMap<String, String> texts(Asking asking) {
        mayLook(asking);
        SortedMap<String, String> texts = new TreeMap<>(editions.texts(editions.current()));
        em.createQuery("SELECT d FROM DraftDocument d", DraftDocument.class)
                .getResultList()
                .forEach(d -> {
                    if (d.getText() == null) {
                        texts.remove(d.getPath());
                    } else {
                        texts.put(d.getPath(), d.getText());
                    }
                });
        return texts;
    }

    /** What differs from the newest edition, sorted by path, texts included. */
    public List<DraftText> changes(Asking asking) {
        mayLook(asking);
        SortedMap<String, String> published = editions.texts(editions.current());
        return em
                .createQuery(
                        """
                        SELECT d.path, d.text, p.name, d.editedAt
                          FROM DraftDocument d JOIN Person p ON p.id = d.editedBy
                        """,
                        Object[].class)
                .getResultList()
                .stream()
                .map(r -> new DraftText(
                        (String) r[0],
                        (String) r[1],
                        state((String) r[1], published.containsKey((String) r[0])),
                        (String) r[2],
                        (Instant) r[3]))
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .toList();
    }

    /** One document of the draft; empty when neither the draft nor the newest edition has it. */
    public Optional<DraftText> text(Asking asking, String path) {
        return changes(asking).stream()
                .filter(c -> c.path().equals(path))
                .findFirst()
                .or(() -> Optional.ofNullable(editions.texts(editions.current()).get(path))
                        .map(text -> new DraftText(path, text, State.PUBLISHED, null, null)));
    }

    /** Counts changes of the draft; names the state that a publishing author has looked at. */
    public long revision() {
        return em.find(DraftHead.class, DraftHead.ONLY).getRevision();
    }

    /**
     * Keeps a text. Saving the same text again changes nothing and succeeds, so that a repeated request is harmless.
     *
     * @param seen digest of the text that the author began from or saved last; "" for a document that was not there
     */
    public Saving save(Asking asking, String path, String seen, String typed) {
        asking.must(Role.AUTHOR);
        String text = typed.replace("\r\n", "\n");
        Optional<String> unfit = unfit(path, text);
        return unfit.isPresent() ? new Saving.Unfit(unfit.get()) : write(asking, path, seen, text);
    }

    /** Leaves a document out of the next edition. */
    public Saving remove(Asking asking, String path, String seen) {
        asking.must(Role.AUTHOR);
        return write(asking, path, seen, null);
    }

    /** Goes back to the published text, or to none for an added document. */
    public void revert(Asking asking, String path) {
        asking.must(Role.AUTHOR);
        DraftHead head = hold();
        row(path).ifPresent(row -> {
            em.remove(row);
            head.changed();
        });
    }

    /**
     * Writes several texts at once, without looking at what is there: for an import that the author has confirmed.
     *
     * @param texts by path; null leaves a document out
     * @return how many documents are different now
     */
    int writeAll(Asking asking, Map<String, String> texts) {
        asking.must(Role.AUTHOR);
        DraftHead head = hold();
        SortedMap<String, String> published = editions.texts(editions.current());
        Map<String, DraftDocument> rows = rows();
        int changed = 0;
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            DraftDocument row = rows.get(entry.getKey());
            String before = row == null ? published.get(entry.getKey()) : row.getText();
            if (!Objects.equals(before, entry.getValue())) {
                put(asking, row, entry.getKey(), published.get(entry.getKey()), entry.getValue());
                changed++;
            }
        }
        if (changed > 0) {
            head.changed();
        }
        return changed;
    }

    /** Empties the draft after its texts were published, in the same transaction. */
    void published() {
        DraftHead head = hold();
        rows().values().forEach(em::remove);
        head.changed();
    }

    /** Waits until nobody else writes the draft, and keeps it so until the end of the transaction. */
    DraftHead hold() {
        DraftHead head = em.find(DraftHead.class, DraftHead.ONLY);
        em.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        return head;
    }

    private Saving write(Asking asking, String path, String seen, String text) {
        DraftHead head = hold();
        String published = editions.texts(editions.current()).get(path);
        DraftDocument row = row(path).orElse(null);
        String now = row == null ? published : row.getText();
        if (!Objects.equals(now, text)) {
            if (!seen.equals(now == null ? "" : Digests.of(now))) {
                return new Saving.Overtaken(text(asking, path).orElseThrow());
            }
            put(asking, row, path, published, text);
            head.changed();
        }
        return new Saving.Saved(text == null ? "" : Digests.of(text), clock.instant());
    }

    /** A text equal to the published one needs no row. */
    private void put(Asking asking, DraftDocument row, String path, String published, String text) {
        if (Objects.equals(text, published)) {
            if (row != null) {
                em.remove(row);
            }
        } else if (row == null) {
            em.persist(new DraftDocument(path, text, asking.id(), clock.instant()));
        } else {
            row.write(text, asking.id(), clock.instant());
        }
    }

    private Optional<String> unfit(String path, String text) {
        if (!readings.isKnown(path)) {
            return Optional.of(Words.say("curriculum", "path.unknown", path));
        }
        if (text.isBlank()) {
            return Optional.of(Words.say("authoring", "save.empty"));
        }
        if (text.length() > Document.TEXT) {
            return Optional.of(Words.say("authoring", "save.too-long", text.length(), Document.TEXT));
        }
        boolean storable =
                text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
        return storable ? Optional.empty() : Optional.of(Words.say("authoring", "save.characters"));
    }

    private Optional<DraftDocument> row(String path) {
        return em.createQuery("SELECT d FROM DraftDocument d WHERE d.path = :path", DraftDocument.class)
                .setParameter("path", path)
                .getResultStream()
                .findFirst();
    }

    private Map<String, DraftDocument> rows() {
        Map<String, DraftDocument> rows = new TreeMap<>();
        em.createQuery("SELECT d FROM DraftDocument d", DraftDocument.class)
                .getResultList()
                .forEach(d -> rows.put(d.getPath(), d));
        return rows;
    }

    private static State state(String text, boolean published) {
        return text == null ? State.REMOVED : published ? State.CHANGED : State.ADDED;
    }

    private static void mayLook(Asking asking) {
        asking.must(Role.AUTHOR, Role.LEAD);
    }
}
