package io.zhuji.declaration.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Months in which something happens. */
class CalendarTest {

    private static Calendar.Day day(String on) {
        return new Calendar.Day(LocalDate.parse(on), Tone.BAD, 2, "two", Optional.empty());
    }

    @Test
    void showsMonthsWithMarkedDaysOnlyInTheirOrder() {
        Calendar calendar = new Calendar("c", List.of(day("2027-09-01"), day("2026-12-31"), day("2027-09-30")));
        assertThat(calendar.months())
                .extracting(Calendar.Month::of)
                .containsExactly(YearMonth.of(2026, 12), YearMonth.of(2027, 9));
        Calendar.Month september = calendar.months().get(1);
        assertThat(september.weeks()).hasSize(5).allMatch(week -> week.size() == 7);
        // the first of September 2027 is a Wednesday
        assertThat(september.weeks().get(0)).extracting(Calendar.Cell::number).containsExactly(0, 0, 1, 2, 3, 4, 5);
        assertThat(september.weeks().get(0).get(2).day()).isPresent();
        assertThat(september.weeks().stream()
                        .flatMap(List::stream)
                        .filter(cell -> cell.day().isPresent()))
                .hasSize(2);
    }

    @Test
    void everyMonthHoldsEachOfItsDaysOnce() {
        for (int year = 1999; year <= 2033; year++) {
            for (int month = 1; month <= 12; month++) {
                LocalDate first = LocalDate.of(year, month, 1);
                Calendar.Month drawn = new Calendar("c", List.of(day(first.toString())))
                        .months()
                        .get(0);
                List<Integer> numbers = drawn.weeks().stream()
                        .flatMap(List::stream)
                        .map(Calendar.Cell::number)
                        .filter(number -> number > 0)
                        .toList();
                assertThat(numbers).hasSize(first.lengthOfMonth()).isSorted().doesNotHaveDuplicates();
                int weekday = first.getDayOfWeek().getValue();
                assertThat(drawn.weeks().get(0).get(weekday - 1).number()).isEqualTo(1);
            }
        }
    }

    @Test
    void namesMonthsInBothLanguages() {
        Calendar calendar = new Calendar("c", List.of(day("2027-09-01")));
        assertThat(new Page(Locale.CHINESE, "t", "", List.of(), List.of(calendar)).html())
                .contains("2027年9月", "一", "日");
        assertThat(new Page(Locale.ENGLISH, "t", "", List.of(), List.of(calendar)).html())
                .contains("September 2027", "Mo", "Su");
    }

    @Test
    void refusesADayTwiceAndACountBelowZero() {
        assertThatThrownBy(() -> new Calendar("c", List.of(day("2027-09-01"), day("2027-09-01"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2027-09-01");
        assertThatThrownBy(() -> new Calendar.Day(LocalDate.EPOCH, Tone.BAD, -1, "", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
