package io.zhuji.core.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * A place in the caller's own object, as a JSON Pointer (RFC 6901): {@code /attributes/3/1}; empty for the whole.
 */
public record Pointer(@JsonValue String text) implements Comparable<Pointer> {

    /** The subject as a whole. */
    public static final Pointer ROOT = new Pointer("");

    @JsonCreator
    public Pointer {
        Objects.requireNonNull(text, "text");
        if (!text.isEmpty() && text.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON pointer is empty or begins with '/', was '" + text + "'");
        }
    }

    /** The member of that name below this place; {@code ~} and {@code /} are escaped. */
    public Pointer then(String member) {
        return new Pointer(text + '/' + member.replace("~", "~0").replace("/", "~1"));
    }

    /** The element at that index below this place, from 0. */
    public Pointer then(int index) {
        return new Pointer(text + '/' + index);
    }

    @Override
    public int compareTo(Pointer other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
