package io.zhuji.evaluation.conformity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day of a report that cannot be: before one that comes before it, or after the date of the act.
 *
 * @param member the member that holds it
 * @param day    the day
 * @param other  the member it cannot be before; empty where it lies after the date of the act
 * @param than   that member's day, or the date of the act
 */
record OddDay(String member, LocalDate day, String other, LocalDate than) {

    private record Named(String member, LocalDate day) {}

    static List<OddDay> of(TestReport.Dates dates, LocalDate on) {
        List<Named> order = new ArrayList<>();
        add(order, "sampled", dates.sampled());
        add(order, "testedFrom", dates.testedFrom());
        add(order, "testedTo", dates.testedTo());
        add(order, "issued", dates.issued());
        List<OddDay> odd = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Named own = order.get(i);
            // held against the latest before it, so that one slip is told once
            Optional<Named> latest = Optional.empty();
            for (Named before : order.subList(0, i)) {
                if (latest.isEmpty() || before.day.isAfter(latest.get().day)) {
                    latest = Optional.of(before);
                }
            }
            if (latest.isPresent() && own.day.isBefore(latest.get().day)) {
                odd.add(new OddDay(own.member, own.day, latest.get().member, latest.get().day));
            }
            if (own.day.isAfter(on)) {
                odd.add(new OddDay(own.member, own.day, "", on));
            }
        }
        return odd;
    }

    private static void add(List<Named> order, String member, Optional<LocalDate> day) {
        day.ifPresent(known -> order.add(new Named(member, known)));
    }
}
