package io.zhuji.declaration;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What texts were last read as. Master data repeats itself: the same names, limits and methods stand on thousands of
 * products. Holds a fixed number of short texts, the later over the earlier of one place.
 *
 * <p>Thread-safe without locks: a place holds one immutable entry, and two threads that read the same text at once come to
 * the same result.
 */
final class Recall<T> {

    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 80;

    private final Function<String, T> reader;
    private final Entry<T>[] entries;

    private static final class Entry<T> {

        private final String text;
        private final T value;

        Entry(String text, T value) {
            this.text = text;
            this.value = value;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // no entry of another type is ever put in
    Recall(Function<String, T> reader) {
        this.reader = reader;
        this.entries = new Entry[PLACES];
    }

    T read(String text) {
        if (text.length() > LONGEST) {
            return reader.apply(text);
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 12 ^ hash >>> 22) & PLACES - 1;
        @Nullable Entry<T> entry = entries[place];
        if (entry != null && entry.text.equals(text)) {
            return entry.value;
        }
        T value = reader.apply(text);
        entries[place] = new Entry<>(text, value);
        return value;
    }
}
