package io.zhuji.evaluation.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void countsByGroupAndInAll() {
        Coverage.Counter counter = new Coverage.Counter();
        for (int i = 0; i < 20_000; i++) {
            counter.add(i % 2 == 0 ? "3301" : "3302", i != 1);
        }
        assertThat(counter.byGroup().get("3301").percent()).isEqualTo("100.00");
        assertThat(counter.byGroup().get("3302").percent()).isEqualTo("99.99");
        assertThat(counter.total()).isEqualTo(new Coverage("", 19_999, 20_000));
        assertThat(counter.total().percent()).isEqualTo("99.99");
        assertThat(new Coverage.Counter().total().percent()).isEqualTo("0.00");
        assertThatThrownBy(() -> new Coverage("", 2, 1)).hasMessageContaining("was 2");
    }
}
