package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.catalog.Category.Duty;
import io.zhuji.core.catalog.Condition;
import io.zhuji.core.catalog.Goods;
import java.util.List;

/** Whether the duties of a kind of goods apply. */
final class Duties {

    private Duties() {}

    /**
     * Whether the standard of a duty applies. Where a trait is not told, such as contact with the skin, but the standard applies
     * either way, only the class that it asks for is open.
     */
    static Due applies(List<Duty> duties, Duty duty, Goods goods) {
        Due due = duty.applies(goods);
        if (due != Due.UNSETTLED) {
            return due;
        }
        for (Condition condition : duty.against(goods)) {
            if (condition instanceof Condition.Trait trait
                    && appliesAny(duties, duty, goods.trait(trait.name(), true))
                    && appliesAny(duties, duty, goods.trait(trait.name(), false))) {
                return Due.YES;
            }
        }
        return due;
    }

    private static boolean appliesAny(List<Duty> duties, Duty duty, Goods goods) {
        for (Duty other : duties) {
            if (other.standard().equals(duty.standard()) && other.applies(goods) == Due.YES) {
                return true;
            }
        }
        return false;
    }
}
