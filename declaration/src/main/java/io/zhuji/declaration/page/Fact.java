package io.zhuji.declaration.page;

import java.util.Objects;

/**
 * A name and what it is, such as a date or a digest.
 *
 * @param code whether the value is for machines: set in a fixed pitch, and broken anywhere
 */
public record Fact(String name, String value, boolean code) {

    public Fact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** A fact in words. */
    public static Fact of(String name, String value) {
        return new Fact(name, value, false);
    }

    /** A fact for machines. */
    public static Fact code(String name, String value) {
        return new Fact(name, value, true);
    }
}
