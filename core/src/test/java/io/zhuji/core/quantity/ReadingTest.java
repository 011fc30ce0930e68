package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void quotesLongTextByItsBeginning() {
        Reading<Limit> reading = Limit.read("x".repeat(1000));
        assertThat(reading.problem()).isEqualTo("too-long");
        assertThat(reading.text())
                .startsWith("xxx")
                .endsWith("…(1000 characters)")
                .hasSizeLessThan(120);
        int shown = reading.text().indexOf('…');
        assertThat(Reading.shortened("x".repeat(shown))).isEqualTo("x".repeat(shown));
        assertThat(Reading.shortened("x".repeat(shown + 1)))
                .isEqualTo("x".repeat(shown) + "…(" + (shown + 1) + " characters)");
        // no half of a pair of surrogates
        String pairs = "x".repeat(shown - 1) + "𠀀" + "y".repeat(9);
        assertThat(Reading.shortened(pairs)).startsWith("x".repeat(shown - 1) + "…");
    }

    @Test
    void hasAValueOrAProblem() {
        Reading<Limit> failed = Limit.read("abc");
        assertThat(failed.succeeded()).isFalse();
        assertThatThrownBy(failed::get)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage(failed.message());
        assertThatThrownBy(() -> new Reading<>(Optional.of("x"), "problem", 0, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reading<>(Optional.empty(), "", 0, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
