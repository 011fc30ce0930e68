package io.zhuji.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final RuleId RULE = new RuleId("test.shape");
    private static final Pointer AT = Pointer.ROOT.then("items").then(3);

    @Test
    void makesAFindingOfTheValuesInTheOrderOfTheirNames() {
        Verdict shape = Verdict.unknown(Gap.SUBJECT, "shape", "found", "due");
        assertThat(shape.finding(RULE, AT, List.of("SL-27"), "[", "object"))
                .isEqualTo(new Finding(
                        RULE,
                        Outcome.UNKNOWN,
                        "shape",
                        Optional.of(Gap.SUBJECT),
                        AT,
                        Map.of("due", "object", "found", "["),
                        List.of("SL-27")));
    }

    @Test
    void refusesMoreOrFewerValuesThanNames() {
        Verdict more = Verdict.of(Outcome.NOTICE, "more", "count");
        assertThatThrownBy(() -> more.finding(RULE, AT, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test.shape gave 0 facts for [count]");
        assertThatThrownBy(() -> more.finding(RULE, AT, List.of(), "1", "2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test.shape gave 2 facts for [count]");
    }
}
