package io.zhuji.declaration;

import io.zhuji.core.finding.Quoted;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Text that people are to read: one line, without characters that move or hide others. */
final class Told {

    /** The longest name, title or address. */
    static final int LONGEST = 500;

    private static final int QUOTED = 40;

    private Told() {}

    /** What is wrong with a text: {@code blank}, {@code too-long} or {@code characters}; empty when it may be shown. */
    static Optional<String> fault(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("too-long");
        }
        if (text.isBlank()) {
            return Optional.of("blank");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // printable ASCII and the common ideographs need no further look
            if (c >= ' ' && c < 0x7F || c >= 0x4E00 && c < 0xA000) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))
                    && Character.isDefined(text.codePointAt(i))) {
                i++;
            } else if (hides(c)) {
                return Optional.of("characters");
            }
        }
        return Optional.empty();
    }

    private static boolean hides(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** The text without blanks around it; it must be fit to be shown. */
    static String require(String name, String text) {
        Objects.requireNonNull(text, name);
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(name + " must be one line of 1 to " + LONGEST
                    + " visible characters, was " + quote(text) + " (" + fault.get() + ")");
        }
        return text.strip();
    }

    /** As {@link #require}, where the text may be empty. */
    static String orEmpty(String name, String text) {
        Objects.requireNonNull(text, name);
        return text.isEmpty() ? text : require(name, text);
    }

    static Optional<String> orAbsent(String name, Optional<String> text) {
        Objects.requireNonNull(text, name);
        return text.isPresent() ? Optional.of(require(name, text.get())) : text;
    }

    static List<String> all(String name, List<String> texts) {
        for (String text : texts) {
            require(name, text);
        }
        return List.copyOf(texts);
    }

    /** The text for a message or a fact: short, and with nothing in it that hides or moves. */
    static String quote(String text) {
        String shown = Quoted.text(text, QUOTED);
        return text.length() > QUOTED ? shown + '(' + text.length() + ')' : shown;
    }
}
