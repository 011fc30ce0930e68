package io.zhuji.core.catalog;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as lists write them: 2026-01-31, 2026/1/31, 2026.1.31, 2026年1月31日, 20260131; midnight behind them is no matter. */
final class ListDay {

    private final String text;
    private int at;

    private ListDay(String text) {
        this.text = text;
    }

    static Optional<LocalDate> read(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        return new ListDay(plain).day();
    }

    private Optional<LocalDate> day() {
        int first = number(8);
        if (at == 8) {
            return midnight() ? of(first / 10_000, first / 100 % 100, first % 100) : Optional.empty();
        }
        if (at != 4) {
            return Optional.empty();
        }
        char mark = next();
        if ("-/.年".indexOf(mark) < 0) {
            return Optional.empty();
        }
        int month = number(2);
        if (next() != (mark == '年' ? '月' : mark)) {
            return Optional.empty();
        }
        int day = number(2);
        if (mark == '年' && at < text.length() && text.charAt(at) == '日') {
            at++;
        }
        return midnight() ? of(first, month, day) : Optional.empty();
    }

    /** Digits at this place, at most so many; 0 where there are none, which is no year, month or day. */
    private int number(int most) {
        int number = 0;
        int end = Math.min(text.length(), at + most);
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = number * 10 + (text.charAt(at++) - '0');
        }
        return number;
    }

    private char next() {
        return at < text.length() ? text.charAt(at++) : 0;
    }

    private boolean midnight() {
        String rest = text.substring(at);
        if (rest.isEmpty()) {
            return true;
        }
        if (rest.charAt(0) != 'T' && rest.charAt(0) != ' ') {
            return false;
        }
        for (int i = 1; i < rest.length(); i++) {
            if ("0:. ".indexOf(rest.charAt(i)) < 0) {
                return false;
            }
        }
        return rest.length() > 1;
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        if (year < 1900 || year > 2999) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // such as the 30th of February
            return Optional.empty();
        }
    }
}
