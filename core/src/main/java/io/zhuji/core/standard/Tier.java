package io.zhuji.core.standard;

/** The tier a standard belongs to (标准层级; Standardization Law 2017, article 2), and what lies outside the five. */
public enum Tier {
    /** 国家标准. */
    NATIONAL,
    /** 行业标准. */
    INDUSTRY,
    /** 地方标准. */
    LOCAL,
    /** 团体标准. */
    GROUP,
    /** 企业标准. */
    ENTERPRISE,
    /** Metrology, special equipment, drugs, devices and military documents, which are not among the five tiers. */
    REGULATORY,
    /** ISO, IEC and their like. */
    INTERNATIONAL,
    /** Regional and national standards of other places. */
    FOREIGN
}
