package io.zhuji.core.catalog;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Days as lists write them: 2026-01-31, 2026/1/31, 2026.1.31, 2026年1月31日, 20260131, with blanks between or not; midnight behind them is
 * no matter, nor is what the day is of, such as 实施 in the column of that day.
 */
final class ListDay {

    private static final String MARKS = "-/.年月日";

    private final String text;
    private int at;

    private ListDay(String text) {
        this.text = text;
    }

    static Optional<LocalDate> read(String written) {
        return new ListDay(plain(written)).day();
    }

    /** The day of a cell in the column of that field, which may say again what the column is of. */
    static Optional<LocalDate> read(String written, String field) {
        String plain = plain(written);
        for (String word : behind(field)) {
            if (plain.endsWith(word)) {
                plain = plain.substring(0, plain.length() - word.length()).strip();
                break;
            }
        }
        return new ListDay(plain).day();
    }

    private static List<String> behind(String field) {
        return switch (field) {
            case "issued" -> List.of("发布", "批准", "颁布");
            case "implemented" -> List.of("起实施", "起施行", "起执行", "开始实施", "实施", "施行", "执行", "生效", "起");
            case "withdrawn" -> List.of("起废止", "起作废", "废止", "作废", "失效", "起");
            default -> List.of();
        };
    }

    /** The day a spreadsheet keeps as that count of days since the end of 1899, where the count is of 1954 to 2118 and so is no year or day. */
    static Optional<LocalDate> counted(String written) {
        String plain = plain(written);
        ListDay count = new ListDay(plain);
        int days = count.number(5);
        return plain.length() == 5 && count.at == 5 && days >= 20_000 && days < 80_000
                ? Optional.of(LocalDate.of(1899, 12, 30).plusDays(days))
                : Optional.empty();
    }

    /** With one kind of digits and dashes, and without blanks beside the marks of a day. */
    private static String plain(String written) {
        String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        StringBuilder plain = new StringBuilder(narrow.length());
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            char mark = c == '–' || c == '—' || c == '−' || c == '‐' || c == '‑' ? '-' : c;
            boolean blank = c == ' '
                    && (MARKS.indexOf(plain.charAt(plain.length() - 1)) >= 0
                            || i + 1 < narrow.length() && MARKS.indexOf(narrow.charAt(i + 1)) >= 0);
            if (!blank) {
                plain.append(mark);
            }
        }
        return plain.toString();
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
