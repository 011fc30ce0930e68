package io.zhuji.core.finding;

/** The kind of a conclusion, one word. What to do about it is the host's {@link Policy}. */
public enum Outcome {
    /** The rule applies, the facts are there, and they are in order. */
    CONFORMS,
    /** A duty of the law is broken and the evidence is complete. */
    VIOLATION,
    /** A duty is probably broken; a person should look. */
    SUSPECT,
    /** Something the law wants said is said, or a fact worth knowing; not a fault. */
    NOTICE,
    /** Something the law encourages is not done. Never a fault. */
    ADVICE,
    /** A fact is missing, so the rule cannot decide. */
    UNKNOWN,
    /** The rule has nothing to say about this subject. */
    NOT_APPLICABLE
}
