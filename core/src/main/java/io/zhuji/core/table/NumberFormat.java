package io.zhuji.core.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * How a workbook shows a number (数字格式), as far as it says what the number means: a day, a time, a share of a hundred, and
 * how many decimals were to be seen. ECMA-376-1:2016, 18.8.30 and 18.8.31.
 *
 * @param kind     what the number means
 * @param decimals the decimals it shows at least
 */
record NumberFormat(Kind kind, int decimals) {

    enum Kind {
        PLAIN,
        PERCENT,
        DAY,
        TIME,
        DAY_AND_TIME
    }

    static final NumberFormat GENERAL = new NumberFormat(Kind.PLAIN, 0);

    private static final int MOST_DECIMALS = 30;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /** The format of a number that every workbook knows without saying it. */
    static NumberFormat builtIn(int id) {
        return switch (id) {
            case 2, 4, 39, 40, 43, 44, 7, 8 -> new NumberFormat(Kind.PLAIN, 2);
            case 9 -> new NumberFormat(Kind.PERCENT, 0);
            case 10 -> new NumberFormat(Kind.PERCENT, 2);
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56 -> new NumberFormat(Kind.TIME, 0);
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> new NumberFormat(Kind.DAY, 0);
            case 22 -> new NumberFormat(Kind.DAY_AND_TIME, 0);
            default -> GENERAL;
        };
    }

    /** The format a code such as {@code 0.00%} or {@code yyyy"年"m"月"d"日"} says. */
    static NumberFormat of(String code) {
        String signs = signs(code);
        boolean general = signs.contains("general") || signs.contains("通用格式");
        boolean digits = signs.indexOf('0') >= 0 || signs.indexOf('#') >= 0 || signs.indexOf('?') >= 0;
        if (general || digits && signs.indexOf('/') >= 0) {
            return GENERAL;
        }
        boolean hours = signs.indexOf('h') >= 0 || signs.indexOf('s') >= 0;
        boolean days = signs.indexOf('y') >= 0 || signs.indexOf('d') >= 0 || signs.indexOf('m') >= 0 && !hours;
        if (hours || days && !digits) {
            return new NumberFormat(hours && days ? Kind.DAY_AND_TIME : hours ? Kind.TIME : Kind.DAY, 0);
        }
        if (!digits || signs.indexOf('e') >= 0) {
            return GENERAL;
        }
        int point = signs.indexOf('.');
        int decimals = 0;
        while (point >= 0 && point + 1 + decimals < signs.length() && signs.charAt(point + 1 + decimals) == '0') {
            decimals++;
        }
        if (signs.indexOf('%') >= 0) {
            return new NumberFormat(Kind.PERCENT, Math.min(decimals, MOST_DECIMALS));
        }
        // a comma behind the last digit shows thousands; such a number is not padded
        return signs.endsWith(",") ? GENERAL : new NumberFormat(Kind.PLAIN, Math.min(decimals, MOST_DECIMALS));
    }

    /** The signs of the first section in small letters, without quoted text and what is in brackets, but for {@code [h]}. */
    private static String signs(String code) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == ';') {
                break;
            } else if (c == '"') {
                int close = code.indexOf('"', i + 1);
                i = close < 0 ? code.length() : close;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '[') {
                int close = code.indexOf(']', i);
                if (close > i + 1 && isElapsed(code, i + 1, close)) {
                    signs.append('h');
                }
                i = close < 0 ? code.length() : close;
            } else if (c != ' ' && c != ')' && c != '(') {
                signs.append(c);
            }
        }
        return signs.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isElapsed(String code, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("hmsHMS".indexOf(code.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The text of a number in this format; empty where it means a day that there is not. */
    Optional<String> text(BigDecimal number, boolean from1904) {
        return switch (kind) {
            case PLAIN -> Optional.of(padded(number).toPlainString());
            case PERCENT -> Optional.of(padded(number.movePointRight(2)).toPlainString() + '%');
            case DAY, TIME, DAY_AND_TIME -> moment(number, from1904);
        };
    }

    boolean isMoment() {
        return kind != Kind.PLAIN && kind != Kind.PERCENT;
    }

    private BigDecimal padded(BigDecimal number) {
        return number.scale() < decimals ? number.setScale(decimals) : number;
    }

    private Optional<String> moment(BigDecimal number, boolean from1904) {
        if (number.signum() < 0 || number.precision() - number.scale() > 7) {
            return Optional.empty();
        }
        long seconds = number.multiply(SECONDS)
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValueExact();
        long day = seconds / 86_400;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % 86_400);
        if (kind == Kind.TIME) {
            // more than a day is a duration, which stays the number it is
            return Optional.of(day == 0 ? time.toString() : number.toPlainString());
        }
        LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        // workbooks count 29 February 1900, which there was not
        if (!from1904 && (day < 1 || day == 60)) {
            return Optional.empty();
        }
        LocalDate date = first.plusDays(!from1904 && day < 60 ? day + 1 : day);
        if (date.getYear() > 9999) {
            return Optional.empty();
        }
        return Optional.of(
                kind == Kind.DAY
                        ? date.toString()
                        : LocalDateTime.of(date, time).toString());
    }
}
