package io.zhuji.evaluation.listing;

import java.util.Locale;

/** For whom goods are meant, by the youngest age or size stated. */
public enum Audience {
    /** 婴幼儿: up to 36 months, or up to 100 cm of height, both included (GB 31701-2015, 3.1). */
    INFANT,
    /** 儿童: over 3 up to 14 years (GB 31701-2015, 3.2). */
    CHILD,
    /** Over 14 years. */
    ADULT,
    /** The listing does not tell. */
    UNKNOWN;

    /** The word for it in reports: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
