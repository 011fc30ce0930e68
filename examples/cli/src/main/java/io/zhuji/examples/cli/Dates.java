package io.zhuji.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days on the command line. */
final class Dates {

    private Dates() {}

    /** The day after {@code --on}, or today. */
    static LocalDate on(Arguments arguments, Terminal terminal) throws UsageException {
        Optional<LocalDate> on = at("--on", arguments);
        return on.isPresent() ? on.get() : terminal.today().get();
    }

    /** The day after that option, where it is given. */
    static Optional<LocalDate> at(String option, Arguments arguments) throws UsageException {
        return arguments.has(option)
                ? Optional.of(parse(option, arguments.value(option).orElse("")))
                : Optional.empty();
    }

    // LocalDate.parse would load the formatters, which a short-lived process pays for with some 30 ms
    private static LocalDate parse(String option, String text) throws UsageException {
        boolean shape = text.length() == 10;
        for (int i = 0; shape && i < 10; i++) {
            char c = text.charAt(i);
            shape = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
        }
        if (shape) {
            try {
                return LocalDate.of(
                        Integer.parseInt(text.substring(0, 4)),
                        Integer.parseInt(text.substring(5, 7)),
                        Integer.parseInt(text.substring(8)));
            } catch (DateTimeException e) {
                // as wrong as any other text
            }
        }
        throw new UsageException(option + " takes a day written 2026-11-22, was '" + text + "'");
    }
}
