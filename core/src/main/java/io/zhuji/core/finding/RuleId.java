package io.zhuji.core.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * The id of a rule, such as {@code listing.safety-class}; stable across releases, safe to store and to match on.
 *
 * <p>Shape: lower-case words of letters, digits and hyphens, joined by dots.
 */
public record RuleId(@JsonValue String text) implements Comparable<RuleId> {

    @JsonCreator
    public RuleId {
        Objects.requireNonNull(text, "text");
        if (!wellFormed(text)) {
            throw new IllegalArgumentException("a rule id is lower-case words joined by dots, was '" + text + "'");
        }
    }

    private static boolean wellFormed(String text) {
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (start) {
                    return false;
                }
                start = true;
            } else if (c >= 'a' && c <= 'z' || !start && (c >= '0' && c <= '9' || c == '-')) {
                start = false;
            } else {
                return false;
            }
        }
        return !start;
    }

    @Override
    public int compareTo(RuleId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
