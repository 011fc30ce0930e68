package io.zhuji.evaluation.system;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Verdict;
import java.util.List;

/** One conclusion this package can come to: a rule, its verdict, the law behind it. */
record Conclusion(RuleId rule, Verdict verdict, List<String> basis) {

    static Conclusion of(String rule, Verdict verdict, String... basis) {
        return new Conclusion(new RuleId(rule), verdict, List.of(basis));
    }

    /** The finding at a place, with the values of the verdict's facts in their order. */
    Finding at(Pointer at, String... facts) {
        return verdict.finding(rule, at, basis, facts);
    }
}
