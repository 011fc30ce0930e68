package io.zhuji.examples.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers and shares on the command line. */
final class Whole {

    private Whole() {}

    /** The whole number after an option, where it is given. */
    static Optional<Integer> optional(Arguments arguments, String option) throws UsageException {
        if (arguments.value(option).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(number(option, arguments.value(option).get()));
    }

    /** The whole number after an option, or another when it is not given. */
    static int or(Arguments arguments, String option, int other) throws UsageException {
        return optional(arguments, option).orElse(other);
    }

    /** The decimal after an option, where it is given. */
    static Optional<BigDecimal> decimal(Arguments arguments, String option) throws UsageException {
        if (arguments.value(option).isEmpty()) {
            return Optional.empty();
        }
        String text = arguments.value(option).get();
        if (text.length() <= 20 && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
            try {
                return Optional.of(new BigDecimal(text));
            } catch (NumberFormatException e) {
                // as wrong as any other text
            }
        }
        throw new UsageException(option + " takes a number such as 0.65, was '" + text + "'");
    }

    /** Names with whole numbers: {@code 3301=5,3302=7}. */
    static SortedMap<String, Integer> byName(Arguments arguments, String option) throws UsageException {
        SortedMap<String, Integer> map = new TreeMap<>();
        for (Map.Entry<String, String> pair : pairs(arguments, option).entrySet()) {
            map.put(pair.getKey(), number(option, pair.getValue()));
        }
        return map;
    }

    private static Map<String, String> pairs(Arguments arguments, String option) throws UsageException {
        Map<String, String> pairs = new TreeMap<>();
        String text = arguments.value(option).orElse("");
        for (int from = 0; from < text.length(); ) {
            int comma = text.indexOf(',', from);
            int end = comma < 0 ? text.length() : comma;
            int equals = text.lastIndexOf('=', end - 1);
            if (equals <= from) {
                throw new UsageException(option + " takes NAME=NUMBER,NAME=NUMBER, was '" + text + "'");
            }
            pairs.put(text.substring(from, equals), text.substring(equals + 1, end));
            from = end + 1;
        }
        return pairs;
    }

    private static int number(String option, String text) throws UsageException {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // as wrong as a negative one
        }
        throw new UsageException(option + " takes a whole number, was '" + text + "'");
    }
}
