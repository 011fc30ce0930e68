package io.zhuji.declaration;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * One version of one declaration (声明版本).
 *
 * @param id     the declaration, the same in all its versions: 1 to 80 letters, digits, {@code -}, {@code _} and {@code .} of
 *               ASCII, the first a letter or digit; so it can stand in an address or the name of a file
 * @param number counts from 1
 */
@JsonPropertyOrder({"id", "number"})
public record Version(String id, int number) implements Comparable<Version> {

    private static final int LONGEST = 80;

    /** Checks the form of the id. */
    public Version {
        Objects.requireNonNull(id, "id");
        if (!isId(id)) {
            throw new IllegalArgumentException("the id of a declaration is 1 to " + LONGEST
                    + " letters, digits, '-', '_' and '.' of ASCII, was '" + Told.quote(id) + "'");
        }
        if (number < 1) {
            throw new IllegalArgumentException("versions count from 1, was " + number);
        }
    }

    /** Whether a text may be the id of a declaration. */
    public static boolean isId(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            // two dots in a row would lead out of a folder
            boolean joint = i > 0 && (c == '-' || c == '_' || c == '.' && text.charAt(i - 1) != '.');
            if (!letterOrDigit && !joint) {
                return false;
            }
        }
        return text.charAt(text.length() - 1) != '.';
    }

    /** The first version of a declaration. */
    public static Version first(String id) {
        return new Version(id, 1);
    }

    /** The version after this one. */
    public Version next() {
        return new Version(id, number + 1);
    }

    /** Orders by id, then by number. */
    @Override
    public int compareTo(Version other) {
        int order = id.compareTo(other.id);
        return order != 0 ? order : Integer.compare(number, other.number);
    }

    /** Id and number: {@code kettle-17#3}. */
    @Override
    public String toString() {
        return id + '#' + number;
    }
}
