package past.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import past.curriculum.edition.EditionDocument;
import past.platform.Words;

/**
 * The curriculum as a zip file. Packing the same texts gives the same bytes; unpacking what was packed gives the same
 * texts. A zip from elsewhere is not trusted: it is measured while it is unpacked and given up at the first limit.
 */
public final class Archive {
    public static final int BYTES = 32 * 1024 * 1024;
    static final int ENTRIES = 2000;
    static final int ENTRY = 1_000_000;
    static final int RATIO = 100;
    /** Below this size, in bytes, a text may be as repetitive as it likes. */
    static final int RATIO_FROM = 65_536;

    private static final int COMPLAINTS = 20;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Predicate<String> known;
    private final List<String> refusals = new ArrayList<>();
    private final SortedMap<String, String> texts = new TreeMap<>();
    private long unpacked;

    private Archive(Predicate<String> known) {
        this.known = known;
    }

    /**
     * What a zip held.
     *
     * @param texts by path; empty when anything was refused
     * @param refusals a sentence for each thing that was wrong, at most twenty
     */
    public record Contents(SortedMap<String, String> texts, List<String> refusals) {}

    /** Sorted by path, without times. */
    public static byte[] pack(SortedMap<String, String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (String path : texts.keySet()) {
                ZipEntry entry = new ZipEntry(path);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(texts.get(path).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Unpacks in memory, within limits.
     *
     * @param known whether a document may stand at a path
     */
    public static Contents unpack(byte[] zip, Predicate<String> known) {
        Archive archive = new Archive(known);
        archive.read(zip);
        boolean refused = !archive.refusals.isEmpty();
        return new Contents(refused ? new TreeMap<>() : archive.texts, List.copyOf(archive.refusals));
    }

    private void read(byte[] zip) {
        List<ZipDirectory.Entry> entries;
        try {
            entries = ZipDirectory.of(zip, ENTRIES);
        } catch (ZipDirectory.Damaged e) {
            refuse("damaged");
            return;
        }
        if (entries.size() > ENTRIES) {
            refuse("entries", ENTRIES);
            return;
        }
        Set<String> names = new HashSet<>();
        for (ZipDirectory.Entry entry : entries) {
            objection(entry, names).ifPresent(this::complain);
        }
        if (refusals.isEmpty() && entries.stream().allMatch(ZipDirectory.Entry::isFolder)) {
            refuse("empty");
        }
        for (ZipDirectory.Entry entry : entries) {
            if (refusals.isEmpty() && !entry.isFolder()) {
                unpack(zip, entry);
            }
        }
    }

    private Optional<String> objection(ZipDirectory.Entry entry, Set<String> names) {
        String name = entry.name();
        if (name == null) {
            return said("name-characters");
        }
        if (name.indexOf('\\') >= 0) {
            return said("backslash", shown(name));
        }
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
            return said("absolute", shown(name));
        }
        String path = entry.isFolder() ? name.substring(0, name.length() - 1) : name;
        if (List.of(path.split("/", -1)).stream().anyMatch(s -> s.isEmpty() || s.equals(".") || s.equals(".."))) {
            return said("traversal", shown(name));
        }
        if (path.length() > EditionDocument.PATH || path.chars().anyMatch(Character::isISOControl)) {
            return said("name-characters");
        }
        if (!names.add(name)) {
            return said("duplicate", shown(name));
        }
        if (entry.link()) {
            return said("link", shown(name));
        }
        if (entry.isFolder()) {
            return entry.size() == 0 ? Optional.empty() : said("damaged");
        }
        if (!known.test(path)) {
            return said("unknown", shown(name));
        }
        if (entry.encrypted()) {
            return said("encrypted", shown(name));
        }
        if (entry.method() != ZipEntry.STORED && entry.method() != ZipEntry.DEFLATED) {
            return said("method", shown(name));
        }
        return entry.size() > ENTRY ? said("entry-size", shown(name), ENTRY) : Optional.empty();
    }

    private void unpack(byte[] zip, ZipDirectory.Entry entry) {
        if (entry.packed() > zip.length - (long) entry.from()) {
            refuse("damaged");
            return;
        }
        Optional<byte[]> bytes = entry.method() == ZipEntry.STORED ? stored(zip, entry) : inflated(zip, entry);
        if (bytes.isEmpty()) {
            return;
        }
        CRC32 crc = new CRC32();
        crc.update(bytes.get());
        if (bytes.get().length != entry.size() || crc.getValue() != entry.crc()) {
            refuse("damaged-entry", shown(entry.name()));
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                refuse("not-text", shown(entry.name()));
            }
            texts.put(entry.name(), text);
        } catch (CharacterCodingException e) {
            refuse("not-text", shown(entry.name()));
        }
    }

    private Optional<byte[]> stored(byte[] zip, ZipDirectory.Entry entry) {
        if (entry.packed() != entry.size() || !within(entry, entry.size(), entry.size())) {
            refuseOnce("damaged-entry", shown(entry.name()));
            return Optional.empty();
        }
        unpacked += entry.size();
        return Optional.of(Arrays.copyOfRange(zip, entry.from(), entry.from() + Math.toIntExact(entry.size())));
    }

    /** Stops at the first buffer that breaks a limit; what the list of contents said about sizes is not relied on. */
    private Optional<byte[]> inflated(byte[] zip, ZipDirectory.Entry entry) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip, entry.from(), Math.toIntExact(entry.packed()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    refuse("damaged-entry", shown(entry.name()));
                    return Optional.empty();
                }
                out.write(buffer, 0, n);
                unpacked += n;
                if (!within(entry, out.size(), inflater.getBytesRead())) {
                    return Optional.empty();
                }
            }
            return Optional.of(out.toByteArray());
        } catch (DataFormatException e) {
            refuse("damaged-entry", shown(entry.name()));
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private boolean within(ZipDirectory.Entry entry, long size, long packed) {
        if (size > ENTRY) {
            refuse("entry-size", shown(entry.name()), ENTRY);
        } else if (unpacked > BYTES) {
            refuse("total-size", BYTES / 1024 / 1024);
        } else if (size > RATIO_FROM && size > RATIO * packed) {
            refuse("ratio", shown(entry.name()), RATIO);
        }
        return refusals.isEmpty();
    }

    private void refuseOnce(String key, Object... args) {
        if (refusals.isEmpty()) {
            refuse(key, args);
        }
    }

    private void refuse(String key, Object... args) {
        said(key, args).ifPresent(this::complain);
    }

    private void complain(String sentence) {
        if (refusals.size() < COMPLAINTS && !refusals.contains(sentence)) {
            refusals.add(sentence);
        }
    }

    private static Optional<String> said(String key, Object... args) {
        return Optional.of(Words.say("authoring", "zip." + key, args));
    }

    private static String shown(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", "?");
        return clean.length() <= 80 ? clean : clean.substring(0, 80) + "…";
    }
}
