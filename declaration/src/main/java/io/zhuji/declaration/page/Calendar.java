package io.zhuji.declaration.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The months in which something happens, with the days on which it does (日历). Months without such a day are left out.
 *
 * @param title what happens
 * @param days  the days, each once; shown in their order
 */
public record Calendar(String title, List<Day> days) implements Part {

    private static final int DAYS_OF_A_WEEK = 7;

    /** Copies the days. */
    public Calendar {
        Objects.requireNonNull(title, "title");
        days = List.copyOf(days);
        Map<LocalDate, Day> seen = new TreeMap<>();
        for (Day day : days) {
            if (seen.put(day.on(), day) != null) {
                throw new IllegalArgumentException("a calendar shows a day once, had two of " + day.on());
            }
        }
    }

    /**
     * A day on which something happens.
     *
     * @param on    the day
     * @param tone  its bearing
     * @param count how much happens
     * @param label what happens, in a few words
     * @param link  where more is told
     */
    public record Day(LocalDate on, Tone tone, long count, String label, Optional<Link> link) {

        public Day {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(tone, "tone");
            if (count < 0) {
                throw new IllegalArgumentException("a count is not negative, was " + count + " on " + on);
            }
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(link, "link");
        }
    }

    /**
     * A month as it is drawn.
     *
     * @param of    which month
     * @param weeks rows of seven cells, Monday first
     */
    public record Month(YearMonth of, List<List<Cell>> weeks) {

        public Month {
            weeks = weeks.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell of a month.
     *
     * @param number the day of the month; 0 for a cell before the first or behind the last
     * @param day    what happens on it
     */
    public record Cell(int number, Optional<Day> day) {}

    /** The months to be drawn, in their order. */
    public List<Month> months() {
        Map<YearMonth, Map<Integer, Day>> byMonth = new TreeMap<>();
        for (Day day : days) {
            byMonth.computeIfAbsent(YearMonth.from(day.on()), month -> new TreeMap<>())
                    .put(day.on().getDayOfMonth(), day);
        }
        List<Month> months = new ArrayList<>();
        byMonth.forEach((month, marked) -> months.add(new Month(month, weeks(month, marked))));
        return months;
    }

    private static List<List<Cell>> weeks(YearMonth month, Map<Integer, Day> marked) {
        List<List<Cell>> weeks = new ArrayList<>();
        int number = 2 - month.atDay(1).getDayOfWeek().getValue();
        while (number <= month.lengthOfMonth()) {
            List<Cell> week = new ArrayList<>(DAYS_OF_A_WEEK);
            for (int i = 0; i < DAYS_OF_A_WEEK; i++, number++) {
                boolean in = number >= 1 && number <= month.lengthOfMonth();
                week.add(
                        in ? new Cell(number, Optional.ofNullable(marked.get(number))) : new Cell(0, Optional.empty()));
            }
            weeks.add(week);
        }
        return weeks;
    }
}
