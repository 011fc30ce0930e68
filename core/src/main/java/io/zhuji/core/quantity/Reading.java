package io.zhuji.core.quantity;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of reading a text: a value, or the place at which it stopped making sense.
 *
 * @param value   what was read; empty when reading failed
 * @param problem why it failed, a short lower-case word such as {@code unit} or {@code too-long}; empty on success
 * @param at      index in the text of the first character that does not fit; the length of the text where more was awaited
 * @param text    the text, shortened where it is long
 */
public record Reading<T>(Optional<T> value, String problem, int at, String text) {

    private static final int SHOWN = 60;

    /** Checks that there is a value or a problem. */
    public Reading {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(text, "text");
        if (value.isPresent() != problem.isEmpty()) {
            throw new IllegalArgumentException(
                    "a reading has either a value or a problem, was " + value + ", " + problem);
        }
    }

    static <T> Reading<T> of(T value, String text) {
        return new Reading<>(Optional.of(value), "", 0, shortened(text));
    }

    static <T> Reading<T> failed(String problem, int at, String text) {
        return new Reading<>(Optional.empty(), problem, at, shortened(text));
    }

    /** Whether a value was read. */
    public boolean succeeded() {
        return value.isPresent();
    }

    /** The value. */
    public T get() {
        return value.orElseThrow(() -> new NoSuchElementException(message()));
    }

    /** The problem in words of no language but its own code: {@code unit at 4 in '20 mg/xg'}; empty on success. */
    public String message() {
        return value.isPresent() ? "" : problem + " at " + at + " in '" + text + "'";
    }

    static String shortened(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + "…(" + text.length() + " characters)";
    }
}
