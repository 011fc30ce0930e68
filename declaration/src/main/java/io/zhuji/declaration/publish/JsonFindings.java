package io.zhuji.declaration.publish;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.Quoted;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the JSON of a declaration. Not thread-safe. */
final class JsonFindings {

    /** The rule: a declaration's JSON is what its description says. */
    static final RuleId RULE = new RuleId("declaration.json");

    static final Verdict TOO_LARGE = unknown("too-large", "bytes", "limit");
    static final Verdict NOT_UTF_8 = unknown("not-utf-8");
    static final Verdict NOT_JSON = unknown("not-json", "line", "column");
    static final Verdict TOO_DEEP = unknown("too-deep", "limit");
    static final Verdict TWICE = unknown("member-twice", "member");
    static final Verdict FORMAT = unknown("format", "value", "due");
    static final Verdict UNKNOWN_MEMBER = unknown("unknown-member", "member");
    static final Verdict MISSING_MEMBER = unknown("missing-member", "member");
    static final Verdict VALUE = unknown("value", "value", "due");
    static final Verdict CONTRADICTION = unknown("contradiction", "object");
    static final Verdict MORE = Verdict.of(Outcome.NOTICE, "more", "count");
    static final Verdict NOT_CANONICAL = Verdict.of(Outcome.NOTICE, "not-canonical", "digest");

    /** All that can be said. */
    static final List<Verdict> VERDICTS = List.of(
            TOO_LARGE,
            NOT_UTF_8,
            NOT_JSON,
            TOO_DEEP,
            TWICE,
            FORMAT,
            UNKNOWN_MEMBER,
            MISSING_MEMBER,
            VALUE,
            CONTRADICTION,
            MORE,
            NOT_CANONICAL);

    // the first ones tell what is wrong; a hundred thousand more tell nothing new
    private static final int KEPT = 100;
    private static final int QUOTED = 80;

    private final List<Finding> findings = new ArrayList<>();
    private int count;

    private static Verdict unknown(String reason, String... facts) {
        return Verdict.unknown(Gap.SUBJECT, reason, facts);
    }

    int count() {
        return count;
    }

    void add(Verdict verdict, Place at, String... facts) {
        count++;
        if (findings.size() < KEPT) {
            String[] quoted = new String[facts.length];
            for (int i = 0; i < facts.length; i++) {
                quoted[i] = Quoted.text(facts[i], QUOTED);
            }
            findings.add(verdict.finding(RULE, at.pointer(), List.of(), quoted));
        }
    }

    List<Finding> all() {
        if (count > KEPT) {
            List<Finding> all = new ArrayList<>(findings);
            all.add(MORE.finding(RULE, Pointer.ROOT, List.of(), Integer.toString(count - KEPT)));
            return all;
        }
        return findings;
    }
}
