package io.zhuji.declaration;

import io.zhuji.core.quantity.GradeScale;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.PreparedLimit;
import io.zhuji.core.quantity.Scale;

/** A declared limit on the scale of a standard: a grade is one of that scale. */
interface GradeReader {

    PreparedLimit on(Own own, Scale scale);

    /** As the limit stands, unless the scale is one of grades and the limit was not read on it. */
    static boolean asItStands(Limit limit, Scale scale) {
        return !(scale instanceof GradeScale) || limit.scale().equals(scale);
    }
}
