package io.zhuji.evaluation.listing;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.GradeScale;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Scale;
import io.zhuji.core.quantity.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a listing states of an indicator, with the requirements it is to be held against.
 *
 * @param at        where it stands
 * @param name      the name of the attribute
 * @param text      the value, with the unit that stands in the name where the value has none
 * @param mandatory requirements of the mandatory standards of the goods in force, on that indicator
 * @param declared  requirements of the standards the listing cites, on that indicator, those of {@code mandatory} left out
 * @param silent    mandatory standards of the goods in force of which the catalog holds no figures
 */
record StatedFigure(
        Pointer at,
        String name,
        String text,
        List<Requirement> mandatory,
        List<Requirement> declared,
        List<String> silent) {

    StatedFigure {
        mandatory = List.copyOf(mandatory);
        declared = List.copyOf(declared);
        silent = List.copyOf(silent);
    }

    /** What is stated, on the scale of a limit; empty for what is no figure, such as 合格 or 见包装. */
    Optional<Value> on(Limit limit) {
        Scale scale = limit.scale();
        Optional<Value> value =
                scale instanceof GradeScale ? Value.read(text, scale).value() : Value.tryParse(text);
        return value.filter(v -> !(v instanceof Value.Name) || scale.code().equals("names"));
    }

    /** Whether a number or a grade is stated, and not a word such as 合格. */
    boolean isFigure() {
        return Value.tryParse(text)
                .filter(v -> !(v instanceof Value.Name) && !(v instanceof Value.Presence))
                .isPresent();
    }
}
