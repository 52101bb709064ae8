package past.ledger.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@link Canonical} writes, and nothing else: text that is not in canonical form is refused. Objects become
 * {@code Map}, arrays {@code List}, numbers {@code Long}. Depth is bounded so that a hostile file cannot exhaust the stack.
 */
public final class CanonicalReader {

    private static final int MAX_DEPTH = 64;

    private final String text;
    private int at;

    private CanonicalReader(String text) {
        this.text = text;
    }

    /**
     * The value that the text stands for.
     *
     * @throws IllegalArgumentException when the text is not canonical; the message names the first character that is not
     */
    public static Object read(String text) {
        CanonicalReader reader = new CanonicalReader(text);
        Object value = reader.value(0);
        if (reader.at != text.length()) {
            throw reader.wrong("something after the end");
        }
        String again = Canonical.text(value);
        if (!again.equals(text)) {
            reader.at = firstDifference(again, text);
            throw reader.wrong("not in canonical form");
        }
        return value;
    }

    private static int firstDifference(String one, String two) {
        int i = 0;
        while (i < Math.min(one.length(), two.length()) && one.charAt(i) == two.charAt(i)) {
            i++;
        }
        return i;
    }

    private Object value(int depth) {
        if (depth > MAX_DEPTH) {
            throw wrong("nested too deeply");
        }
        char c = peek();
        if (c == '{') {
            return object(depth);
        }
        if (c == '[') {
            return list(depth);
        }
        if (c == '"') {
            return string();
        }
        if (text.startsWith("true", at)) {
            at += 4;
            return true;
        }
        if (text.startsWith("false", at)) {
            at += 5;
            return false;
        }
        return number();
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        expect('{');
        if (peek() != '}') {
            do {
                String name = string();
                expect(':');
                if (map.put(name, value(depth + 1)) != null) {
                    throw wrong("a name that occurs twice");
                }
            } while (comma());
        }
        expect('}');
        return map;
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        expect('[');
        if (peek() != ']') {
            do {
                list.add(value(depth + 1));
            } while (comma());
        }
        expect(']');
        return list;
    }

    private String string() {
        expect('"');
        StringBuilder out = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            out.append(c == '\\' ? unescaped() : c);
        }
        return out.toString();
    }

    private char unescaped() {
        char c = next();
        return switch (c) {
            case '"', '\\' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> hex();
            default -> throw wrong("an unknown escape");
        };
    }

    private char hex() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw wrong("an unknown escape");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Long number() {
        int from = at;
        if (peek() == '-') {
            at++;
        }
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        try {
            return Long.valueOf(text.substring(from, at));
        } catch (NumberFormatException e) {
            throw wrong("no value that the ledger knows");
        }
    }

    private boolean comma() {
        if (peek() == ',') {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (next() != c) {
            at--;
            throw wrong("'" + c + "' is missing");
        }
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("the text breaks off");
        }
        return text.charAt(at);
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("At character " + (at + 1) + ": " + what);
    }
}
