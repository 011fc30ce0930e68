package io.zhuji.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestMethodTest {

    @ParameterizedTest(name = "{0} ({1}), {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            GB/T 2912.1 | water   | JIS L 1041  | water   | true  | false
            GB/T 2912.1 | water   | GB/T 2912.2 | vapour  | false | true
            GB/T 2912.1 | ''      | GB/T 2912.1 | ''      | true  | false
            GB/T 2912.1 | ''      | GB/T 2912.2 | vapour  | false | false
            GB/T 2912.1 | ''      | GB/T 2912.2 | ''      | false | false
            """)
    void agreesAndDiffersByFamilyWhereThatIsKnown(
            String one, String family, String two, String other, boolean agrees, boolean differs) {
        TestMethod a = new TestMethod(one, family);
        TestMethod b = new TestMethod(two, other);
        assertThat(a.agreesWith(b)).isEqualTo(agrees).isEqualTo(b.agreesWith(a));
        assertThat(a.differsFrom(b)).isEqualTo(differs).isEqualTo(b.differsFrom(a));
    }

    @Test
    void hasAReference() {
        assertThatThrownBy(() -> new TestMethod(" ", "water")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new TestMethod("GB/T 2912.1", "")).hasToString("GB/T 2912.1");
    }
}
