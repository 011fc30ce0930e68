package io.zhuji.evaluation.conformity;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One result against one standard.
 *
 * @param at       the place of the result in the report
 * @param name     the indicator as the laboratory names it
 * @param specimen which specimen; empty where there is one
 * @param severity the class of nonconformity it counts under; empty for none
 * @param standard the document whose limit it is
 * @param limits   the limit; several where it is not told which is meant
 * @param value    the result as it stands in the report, with its unit
 * @param verdict  whether it lies within the limit
 * @param reason   why it is not decided, or for {@link Verdict#VIOLATES} what makes that doubtful: a word of {@link Reason};
 *                 empty where nothing does
 * @param facts    what the judgement rests on, as {@code Judgement.facts()} names them
 */
public record Line(
        Pointer at,
        String name,
        String specimen,
        String severity,
        String standard,
        List<Limit> limits,
        String value,
        Verdict verdict,
        String reason,
        Map<String, String> facts) {

    public Line {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(specimen, "specimen");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(standard, "standard");
        limits = List.copyOf(limits);
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        if (verdict == Verdict.CONFORMS && !reason.isEmpty() || verdict == Verdict.UNDECIDED && reason.isEmpty()) {
            throw new IllegalArgumentException("a reason is named for what is undecided and not for what conforms, was "
                    + verdict + ", '" + reason + "'");
        }
    }

    /** Whether it surely lies outside its limit. */
    public boolean fails() {
        return verdict == Verdict.VIOLATES && reason.isEmpty();
    }

    /** Whether it surely lies within its limit. */
    public boolean conforms() {
        return verdict == Verdict.CONFORMS;
    }

    /** The limit in the reader's language; several are parted by semicolons. */
    public String limit(Locale locale) {
        return String.join(
                "; ", limits.stream().map(limit -> limit.text(locale)).toList());
    }
}
