package io.zhuji.declaration.publish;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An address of the web in its parts (RFC 3986): {@code http} or {@code https}, of ASCII alone, without user or fragment.
 *
 * @param origin scheme, host and port as written: {@code https://example.com:8443}
 * @param host   the host in lower case
 * @param path   empty or with a slash first, as written
 * @param query  behind the question mark, as written; absent where there is none
 */
record WebAddress(String origin, String host, String path, Optional<String> query) {

    /** More than any code holds. */
    private static final int LONGEST = 4096;

    private static final String RESERVED = "-._~:/?#[]@!$&'()*+,;=%";

    static Optional<WebAddress> tryParse(String text) {
        String start = text.substring(0, Math.min(text.length(), 8)).toLowerCase(Locale.ROOT);
        int from = start.startsWith("https://") ? 8 : start.startsWith("http://") ? 7 : -1;
        if (from < 0 || text.length() > LONGEST || !legal(text) || text.indexOf('#') >= 0) {
            return Optional.empty();
        }
        int end = from;
        while (end < text.length() && text.charAt(end) != '/' && text.charAt(end) != '?') {
            end++;
        }
        Optional<String> host = host(text.substring(from, end));
        if (host.isEmpty()) {
            return Optional.empty();
        }
        int question = text.indexOf('?', end);
        return Optional.of(new WebAddress(
                text.substring(0, end),
                host.get(),
                text.substring(end, question < 0 ? text.length() : question),
                question < 0 ? Optional.empty() : Optional.of(text.substring(question + 1))));
    }

    private static boolean legal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!letterOrDigit(c) && RESERVED.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean letterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** The host of an authority without user, with an optional port. */
    private static Optional<String> host(String authority) {
        int colon = authority.indexOf(':');
        String host = (colon < 0 ? authority : authority.substring(0, colon)).toLowerCase(Locale.ROOT);
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        boolean sound = !host.isEmpty()
                && host.charAt(0) != '.'
                && host.charAt(0) != '-'
                && !host.contains("..")
                && host.chars().allMatch(c -> letterOrDigit((char) c) || c == '.' || c == '-')
                && (colon < 0 || !port.isEmpty() && port.length() <= 5)
                && port.chars().allMatch(c -> c >= '0' && c <= '9');
        return sound ? Optional.of(host) : Optional.empty();
    }

    /** The segments of the path, decoded; empty where an escape is wrong. */
    Optional<List<String>> segments() {
        List<String> segments = new ArrayList<>();
        int at = 1;
        while (at <= path.length()) {
            int slash = path.indexOf('/', at);
            Optional<String> segment = decode(path.substring(at, slash < 0 ? path.length() : slash));
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
            at = slash < 0 ? path.length() + 1 : slash + 1;
        }
        return Optional.of(segments);
    }

    /** The pairs of the query, decoded; empty where an escape is wrong or a name is there twice. */
    Optional<Map<String, String>> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (query.isEmpty() || query.get().isEmpty()) {
            return Optional.of(pairs);
        }
        String text = query.get();
        int at = 0;
        while (at <= text.length()) {
            int end = at;
            // a semicolon separates too: GS1 Digital Link, 1.0 and 1.1
            while (end < text.length() && text.charAt(end) != '&' && text.charAt(end) != ';') {
                end++;
            }
            String pair = text.substring(at, end);
            int equals = pair.indexOf('=');
            Optional<String> name = decode(equals < 0 ? pair : pair.substring(0, equals));
            Optional<String> value = decode(equals < 0 ? "" : pair.substring(equals + 1));
            if (name.isEmpty() || value.isEmpty() || pairs.put(name.get(), value.get()) != null) {
                return Optional.empty();
            }
            at = end + 1;
        }
        return Optional.of(pairs);
    }

    /** Percent-encodes all but the unreserved characters (RFC 3986, 2.3). */
    static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (letterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '~') {
                out.append(c);
            } else {
                out.append('%').append(hex(b >> 4)).append(hex(b));
            }
        }
        return out.toString();
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit & 15, 16));
    }

    /** Empty where a percent sign has no two digits behind it, or the bytes are not UTF-8. */
    static Optional<String> decode(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '%') {
                bytes.put((byte) c);
                continue;
            }
            int high = i + 2 < text.length() ? digit(text.charAt(i + 1)) : -1;
            int low = high < 0 ? -1 : digit(text.charAt(i + 2));
            if (low < 0) {
                return Optional.empty();
            }
            bytes.put((byte) (high << 4 | low));
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int digit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
