package io.zhuji.core.finding;

/** What a host does with a subject, in the order of severity. */
public enum Decision {
    ACCEPT,
    /** A person should look before it goes on. */
    HOLD,
    REJECT
}
