package io.zhuji.core.finding;

/** Whose fact an {@link Outcome#UNKNOWN} lacks. */
public enum Gap {
    /** The subject does not state it; the host can ask for it. */
    SUBJECT,
    /** The catalog does not hold it; nobody asking the subject would help. */
    CATALOG
}
