package io.zhuji.core.standard;

/**
 * What the code of a number says about binding. National and local codes say it; a sector code says so only with /T or /Z, and
 * its absence there says nothing (since the Standardization Law of 2017 sector standards are recommended).
 */
public enum Mandate {
    /** 强制性: GB without a kind, DB33/ without T. */
    MANDATORY,
    /** 推荐性: /T. */
    RECOMMENDED,
    /** 指导性技术文件: /Z. */
    GUIDANCE,
    /** The code does not tell. */
    UNSTATED
}
