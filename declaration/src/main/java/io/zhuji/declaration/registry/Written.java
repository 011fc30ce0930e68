package io.zhuji.declaration.registry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Objects;

/** The form of the texts that are stored and hashed. */
final class Written {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    // always 30 characters: the order of the texts is the order of the instants
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter(java.util.Locale.ROOT);

    private Written() {}

    static void require(String name, String text, int longest) {
        Objects.requireNonNull(text, name);
        if (text.isEmpty() || text.length() > longest) {
            throw new IllegalArgumentException(name + " has 1 to " + longest + " characters, had " + text.length());
        }
        if (!plain(text)) {
            throw new IllegalArgumentException(
                    name + " must have no control character and no half of a surrogate pair, was '" + text + "'");
        }
    }

    /** Whether a text can stand on one line and be written as UTF-8 without loss. */
    static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    static void requireInstant(String name, Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new IllegalArgumentException(name + " lies in the years 1 to 9999, was " + instant);
        }
    }

    static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    /** Reads {@link #instant}; only the very same text is read. */
    static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            if (instant(instant).equals(text)) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no instant: '" + text + "'", e);
        }
        throw new IllegalArgumentException("no instant as written by the registry: '" + text + "'");
    }
}
