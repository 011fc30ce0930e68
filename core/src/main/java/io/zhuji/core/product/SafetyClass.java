package io.zhuji.core.product;

/** The safety class of a textile (安全技术类别; GB 18401-2010 clause 4, GB 31701-2015 clause 4), strictest first. */
public enum SafetyClass {
    /** Infants. */
    A,
    /** Direct contact with the skin. */
    B,
    /** No direct contact with the skin. */
    C;

    /** Whether goods of this class may be used where the other class is due. */
    public boolean meets(SafetyClass due) {
        return compareTo(due) <= 0;
    }
}
