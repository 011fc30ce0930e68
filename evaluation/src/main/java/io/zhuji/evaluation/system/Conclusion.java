package io.zhuji.evaluation.system;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One conclusion this package can come to: a rule, its verdict, the law behind it. */
record Conclusion(RuleId rule, Verdict verdict, List<String> basis) {

    static Conclusion of(String rule, Verdict verdict, String... basis) {
        return new Conclusion(new RuleId(rule), verdict, List.of(basis));
    }

    /** The finding at a place, with the values of the verdict's facts in their order. */
    Finding at(Pointer at, String... facts) {
        if (facts.length != verdict.facts().size()) {
            throw new IllegalArgumentException(rule + " gave " + facts.length + " facts for " + verdict.facts());
        }
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < facts.length; i++) {
            named.put(verdict.facts().get(i), facts[i]);
        }
        return new Finding(rule, verdict.outcome(), verdict.reason(), verdict.gap(), at, named, basis);
    }
}
