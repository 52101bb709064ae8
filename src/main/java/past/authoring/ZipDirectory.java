package past.authoring;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads the list of contents at the end of a zip. The program reads it itself because the library hides what a refusal
 * needs: links, doubled names, and how many entries there really are.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int UNIX = 3;
    private static final int UNIX_TYPE = 0170000;
    private static final int UNIX_PLAIN = 0100000;
    private static final int UNIX_FOLDER = 0040000;

    private ZipDirectory() {}

    /**
     * One entry as the list of contents describes it.
     *
     * @param name null when it is not UTF-8
     * @param from where its bytes begin in the archive
     */
    record Entry(String name, boolean encrypted, int method, long crc, long packed, long size, boolean link, int from) {
        boolean isFolder() {
            return name != null && name.endsWith("/");
        }
    }

    /** An archive whose list of contents cannot be followed. */
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1L;

        Damaged(Throwable cause) {
            super(cause);
        }
    }

    /**
     * @param most stops after this many entries and one more, so that the caller sees that there are too many
     * @throws Damaged when the archive is cut off, contradicts itself, or is no zip
     */
    static List<Entry> of(byte[] zip, int most) throws Damaged {
        try {
            ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
            int end = end(in);
            int said = Short.toUnsignedInt(in.getShort(end + 10));
            int at = offset(in.getInt(end + 16), zip.length);
            if (said == 0xFFFF) { // 65,535 entries or more, told in a larger list that no curriculum needs
                return Collections.nCopies(most + 1, new Entry("", false, 0, 0, 0, 0, false, 0));
            }
            List<Entry> entries = new ArrayList<>();
            while (at < end && entries.size() <= most) {
                if (in.getInt(at) != ENTRY) {
                    throw new Damaged(null);
                }
                entries.add(entry(in, at));
                at += 46 + length(in, at + 28) + length(in, at + 30) + length(in, at + 32);
            }
            if (entries.size() <= most && entries.size() != said) {
                throw new Damaged(null);
            }
            return entries;
        } catch (IndexOutOfBoundsException e) {
            throw new Damaged(e);
        }
    }

    private static int end(ByteBuffer in) throws Damaged {
        int from = in.limit() - 22;
        for (int at = from; at >= Math.max(0, from - 0xFFFF); at--) {
            if (in.getInt(at) == END && at + 22 + length(in, at + 20) == in.limit()) {
                return at;
            }
        }
        throw new Damaged(null);
    }

    private static Entry entry(ByteBuffer in, int at) throws Damaged {
        int flags = length(in, at + 8);
        int mode = in.getInt(at + 38) >>> 16;
        boolean unix = in.get(at + 5) == UNIX;
        int type = mode & UNIX_TYPE;
        boolean special = unix && type != 0 && type != UNIX_PLAIN && type != UNIX_FOLDER;
        int local = offset(in.getInt(at + 42), in.limit());
        if (in.getInt(local) != LOCAL) {
            throw new Damaged(null);
        }
        byte[] name = new byte[length(in, at + 28)];
        in.get(at + 46, name);
        return new Entry(
                decoded(name),
                (flags & 1) != 0,
                length(in, at + 10),
                Integer.toUnsignedLong(in.getInt(at + 16)),
                Integer.toUnsignedLong(in.getInt(at + 20)),
                Integer.toUnsignedLong(in.getInt(at + 24)),
                special,
                local + 30 + length(in, local + 26) + length(in, local + 28));
    }

    private static int length(ByteBuffer in, int at) {
        return Short.toUnsignedInt(in.getShort(at));
    }

    private static int offset(int value, int limit) throws Damaged {
        if (value < 0 || value >= limit) {
            throw new Damaged(null);
        }
        return value;
    }

    private static String decoded(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
