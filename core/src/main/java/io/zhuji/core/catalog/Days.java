package io.zhuji.core.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads days written {@code yyyy-mm-dd}. A pack of a million rows has few of them: the last read under each key is kept. */
final class Days {

    private static final int KEPT_BITS = 12;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final @Nullable Optional<LocalDate>[] kept;
    private final int[] keys = new int[1 << KEPT_BITS];

    Days() {
        @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a type with parameters
        @Nullable
        Optional<LocalDate>[] none = new Optional[1 << KEPT_BITS];
        this.kept = none;
    }

    /** The day those characters spell, from 1900 to 2999; empty where they spell none. */
    Optional<LocalDate> read(char[] text, int from, int length) {
        if (length != 10 || text[from + 4] != '-' || text[from + 7] != '-') {
            return Optional.empty();
        }
        int year = digits(text, from, from + 4);
        int month = digits(text, from + 5, from + 7);
        int day = digits(text, from + 8, from + 10);
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 0 || day < 0) {
            return Optional.empty();
        }
        int key = (year << 7 | month) << 7 | day;
        int slot = key * 0x9E3779B1 >>> Integer.SIZE - KEPT_BITS;
        Optional<LocalDate> known = kept[slot];
        if (known != null && keys[slot] == key) {
            return known;
        }
        Optional<LocalDate> read = day(year, month, day);
        if (read.isPresent()) {
            kept[slot] = read;
            keys[slot] = key;
        }
        return read;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as the 30th of February
        }
    }

    private static int digits(char[] text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            value = value * 10 + (text[i] - '0');
        }
        return value;
    }
}
