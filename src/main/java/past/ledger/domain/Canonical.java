package past.ledger.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes values in the canonical form described in the package: the same facts always give the same bytes. Accepts
 * {@code String}, {@code Long}, {@code Integer}, {@code Boolean}, {@code Instant}, {@code LocalDate}, {@code List} and
 * {@code Map} with text keys; anything else, {@code null} included, is refused with {@code IllegalArgumentException}.
 */
public final class Canonical {

    /** Largest integer that every JSON reader keeps exactly. */
    static final long EXACT = (1L << 53) - 1;

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Canonical() {}

    /** Text that is already canonical and is set in as it stands. */
    record Text(String text) {}

    /** The value in canonical form. */
    public static String text(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /** The instant as the ledger writes it: UTC, six decimals; what is finer than a microsecond is cut off. */
    public static String instant(Instant at) {
        return MICROS.format(at);
    }

    /** SHA-256 of a text in normalisation form C, 64 lower-case hexadecimal digits: what the ledger keeps of free text. */
    public static String fingerprint(String text) {
        return sha256(bytes(composed(text == null ? "" : text)));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The bytes that are hashed. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof String text) {
            string(text, out);
        } else if (value instanceof Text ready) {
            out.append(ready.text());
        } else if (value instanceof Long || value instanceof Integer) {
            integer(((Number) value).longValue(), out);
        } else if (value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Instant at) {
            string(instant(at), out);
        } else if (value instanceof LocalDate date) {
            string(date.toString(), out);
        } else if (value instanceof List<?> list) {
            list(list, out);
        } else if (value instanceof Map<?, ?> map) {
            object(map, out);
        } else {
            throw new IllegalArgumentException("The ledger takes no "
                    + (value == null ? "null" : value.getClass().getSimpleName()));
        }
    }

    private static void integer(long number, StringBuilder out) {
        if (number > EXACT || number < -EXACT) {
            throw new IllegalArgumentException("Not exact in every JSON reader: " + number);
        }
        out.append(number);
    }

    private static void list(List<?> list, StringBuilder out) {
        out.append('[');
        String comma = "";
        for (Object value : list) {
            out.append(comma);
            write(value, out);
            comma = ",";
        }
        out.append(']');
    }

    private static void object(Map<?, ?> map, StringBuilder out) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("A name in the ledger is text, not " + key);
            }
            if (sorted.put(composed(name), value) != null) {
                throw new IllegalArgumentException("The name occurs twice: " + name);
            }
        });
        out.append('{');
        String comma = "";
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(comma);
            string(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            comma = ",";
        }
        out.append('}');
    }

    private static void string(String raw, StringBuilder out) {
        String text = composed(raw);
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i), out);
        }
        out.append('"');
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < 0x20) {
                    out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                } else {
                    out.append(c);
                }
            }
        }
    }

    private static String composed(String text) {
        text.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw new IllegalArgumentException("The text holds half a character (a lone surrogate)");
            }
        });
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
