package io.zhuji.declaration;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.rule.Verdict;

/**
 * What could not be read of a draft.
 *
 * @param verdict one of {@link ReadableRule}
 * @param at      the place in the draft
 * @param facts   the facts of the verdict, in its order
 */
record Fault(Verdict verdict, Pointer at, String[] facts) {}
