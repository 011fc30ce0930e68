package io.zhuji.core.quantity;

/** Whether a statement lies in a limit. */
public enum Verdict {
    /** All that the statement allows lies in the limit. */
    CONFORMS,
    /** The statement lies outside, or it is a declaration that allows what the limit does not. */
    VIOLATES,
    /** What is known does not decide it. */
    UNDECIDED
}
