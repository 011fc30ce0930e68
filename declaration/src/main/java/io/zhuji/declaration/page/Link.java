package io.zhuji.declaration.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a reader may go on to: an address of the web, a mail box, or a place on the same page.
 *
 * <p>Begins with {@code https://}, {@code http://}, {@code mailto:} or {@code #}, and holds neither white space nor
 * control characters. Nothing else can be made, so that no page holds an address that runs something.
 */
public record Link(String address) {

    public Link {
        Objects.requireNonNull(address, "address");
        if (!harmless(address)) {
            throw new IllegalArgumentException("not an address a page may point to: '" + address + "'");
        }
    }

    /** As the constructor, for text that comes from outside and may well be wrong. */
    public static Optional<Link> tryParse(String address) {
        return harmless(address) ? Optional.of(new Link(address)) : Optional.empty();
    }

    /**
     * An address with a text at its end, percent-encoded as UTF-8.
     *
     * @param start such as {@code https://example.org/search?q=}
     */
    public static Link query(String start, String text) {
        StringBuilder out = new StringBuilder(start);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '-' || b == '.') {
                out.append((char) b);
            } else {
                out.append('%').append(hex(b >> 4)).append(hex(b));
            }
        }
        return new Link(out.toString());
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit & 15, 16));
    }

    private static boolean harmless(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c == '\\' || Character.isISOControl(c) || Character.isWhitespace(c)) {
                return false;
            }
        }
        String start = address.substring(0, Math.min(address.length(), 8)).toLowerCase(Locale.ROOT);
        return start.startsWith("https://") && address.length() > 8
                || start.startsWith("http://") && address.length() > 7
                || start.startsWith("mailto:")
                || start.startsWith("#");
    }

    @Override
    public String toString() {
        return address;
    }
}
