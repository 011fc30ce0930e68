package io.zhuji.core.rule;

import io.zhuji.core.finding.Pointer;

/** Where a rule puts what it concludes. */
public interface FindingSink {

    /**
     * Whether conclusions that only say "looked, in order" are wanted; where not, a rule need not make them.
     */
    boolean wantsAll();

    /**
     * Records a conclusion.
     *
     * @param facts the values of {@link Verdict#facts()}, in that order
     * @throws IllegalArgumentException if the number of values is not that of the names
     */
    void add(Verdict verdict, Pointer at, String... facts);
}
