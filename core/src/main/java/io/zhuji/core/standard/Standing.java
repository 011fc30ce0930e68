package io.zhuji.core.standard;

/** Where a citation of a standard stands on a day (标准状态). */
public enum Standing {
    /** 现行: that edition is in force. */
    IN_FORCE,
    /** 被代替: another edition or standard has taken its place. */
    SUPERSEDED,
    /** 废止: withdrawn without a successor. */
    WITHDRAWN,
    /** 即将实施: issued, not yet in force. */
    NOT_YET_IN_FORCE,
    /** The catalog does not hold it, which says nothing about whether it exists. */
    NOT_IN_CATALOG,
    /** Cited without a year, and an edition in force is known. */
    UNDATED_IN_FORCE,
    /** Cited without a year, and no edition in force is known. */
    UNDATED_UNKNOWN,
    /** Written where a number is due, and no number. */
    MALFORMED
}
