package past.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import past.curriculum.Editions;
import past.curriculum.Readings;
import past.people.domain.Asking;
import past.people.domain.Role;
import past.platform.Words;

/** Takes the curriculum out as a zip file and brings one into the draft. */
@ApplicationScoped
@Transactional
public class Exchange {
    @Inject
    private Draft draft;

    @Inject
    private Editions editions;

    @Inject
    private Readings readings;

    /**
     * What an import did.
     *
     * @param documents in the zip
     * @param changed documents of the draft that are different now
     * @param refusals why nothing was stored, as sentences; empty when the import went through
     * @param overwrites paths that were changed in the draft and would be replaced: nothing was stored, ask again with
     *     {@code replace}
     */
    public record Imported(int documents, int changed, List<String> refusals, List<String> overwrites) {}

    /** An edition, byte for byte as it was published. */
    public byte[] edition(Asking asking, int edition) {
        asking.must(Role.AUTHOR, Role.LEAD);
        return Archive.pack(editions.texts(edition));
    }

    /** The draft as it stands. */
    public byte[] draft(Asking asking) {
        return Archive.pack(draft.texts(asking));
    }

    /**
     * Brings a zip into the draft, or stores nothing and says why.
     *
     * @param whole documents that are not in the zip are left out of the draft
     * @param replace texts that were changed in the draft may be replaced
     */
    public Imported bring(Asking asking, byte[] zip, boolean whole, boolean replace) {
        asking.must(Role.AUTHOR);
        Archive.Contents contents = Archive.unpack(zip, readings::isKnown);
        if (!contents.refusals().isEmpty()) {
            return new Imported(0, 0, contents.refusals(), List.of());
        }
        Map<String, String> wanted = new TreeMap<>(contents.texts());
        SortedMap<String, String> now = draft.texts(asking);
        if (whole) {
            now.keySet().stream().filter(p -> !wanted.containsKey(p)).forEach(p -> wanted.put(p, null));
        }
        List<String> overwrites = draft.changes(asking).stream()
                .filter(c -> wanted.containsKey(c.path()))
                .filter(c -> !Objects.equals(c.text(), wanted.get(c.path())))
                .map(DraftText::path)
                .toList();
        if (!replace && !overwrites.isEmpty()) {
            return new Imported(
                    contents.texts().size(),
                    0,
                    List.of(Words.say("authoring", "import.overwrites", overwrites.size())),
                    overwrites);
        }
        int changed = draft.writeAll(asking, wanted);
        return new Imported(contents.texts().size(), changed, List.of(), List.of());
    }
}
