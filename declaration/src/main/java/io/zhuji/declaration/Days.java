package io.zhuji.declaration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days as systems write them: 2026-11-25, 20261125, 2026/11/25, 2026.11.25, 2026年11月25日, each with or without a time. */
final class Days {

    private Days() {}

    static Optional<LocalDate> read(String text) {
        int[] parts = new int[3];
        int[] digits = new int[3];
        int part = 0;
        int i = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                c = (char) (c - '０' + '0');
            }
            if (c >= '0' && c <= '9') {
                parts[part] = parts[part] * 10 + (c - '0');
                if (++digits[part] > 8) {
                    return Optional.empty();
                }
            } else if (joins(c, part) && digits[part] > 0 && part < 2) {
                part++;
            } else {
                break;
            }
        }
        if (i < text.length() && text.charAt(i) == '日' && part == 2) {
            i++;
        }
        if (i < text.length() && !isTime(text, i)) {
            return Optional.empty();
        }
        if (part == 0 && digits[0] == 8) {
            return day(parts[0] / 10000, parts[0] / 100 % 100, parts[0] % 100);
        }
        boolean whole = part == 2 && digits[0] == 4 && digits[1] <= 2 && digits[2] >= 1 && digits[2] <= 2;
        return whole ? day(parts[0], parts[1], parts[2]) : Optional.empty();
    }

    private static boolean joins(char c, int part) {
        return c == '-' || c == '/' || c == '.' || c == (part == 0 ? '年' : '月');
    }

    /** Whether what follows a day is a time, as databases print it: {@code T00:00:00}, {@code  00:00:00.0}. */
    private static boolean isTime(String text, int from) {
        char start = text.charAt(from);
        if (start != 'T' && start != ' ' || from + 1 == text.length()) {
            return false;
        }
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != ':' && c != '.' && c != 'Z' && c != '+') {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean exists = year >= 1900
                && year <= 2999
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
