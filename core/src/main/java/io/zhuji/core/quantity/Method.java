package io.zhuji.core.quantity;

/** How a measured value is held against a limit (GB/T 8170-2008, 4.3). */
public enum Method {
    /** Full-value comparison (全数值比较法, 4.3.2), the rule where a standard names none: the value is not rounded. */
    FULL,
    /** Rounded-value comparison (修约值比较法, 4.3.3): the value is rounded to the limit's last written digit first. */
    ROUNDED
}
