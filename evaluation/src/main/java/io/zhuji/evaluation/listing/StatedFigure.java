package io.zhuji.evaluation.listing;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.GradeScale;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Scale;
import io.zhuji.core.quantity.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a listing states of an indicator, with the requirements it is to be held against.
 *
 * @param at        where it stands
 * @param name      the name of the attribute
 * @param text      the value, with the unit that stands in the name where the value has none
 * @param mandatory requirements of the mandatory standards of the goods in force, on that indicator
 * @param declared  requirements of the standards the listing declares, on that indicator, those of {@code mandatory} left out
 * @param doubtful  those of both of which the page does not tell for certain that they are for these goods
 * @param silent    mandatory standards of the goods in force that limit the indicator, while the catalog does not hold how
 */
record StatedFigure(
        Pointer at,
        String name,
        String text,
        List<Requirement> mandatory,
        List<Requirement> declared,
        Set<Requirement> doubtful,
        List<String> silent) {

    private static final String[] BUCKETS = {"以上", "以下", "以内", "以外"};

    StatedFigure {
        mandatory = List.copyOf(mandatory);
        declared = List.copyOf(declared);
        doubtful = Set.copyOf(doubtful);
        silent = List.copyOf(silent);
    }

    /**
     * What is stated, on the scale of a limit; empty for what is no figure: 合格, 见包装, the bare repetition of a ban (禁用),
     * and the bucket of a filter (5kg及以上, 10-20kg), which a shop chooses and nobody measured.
     */
    Optional<Value> on(Requirement requirement) {
        Limit limit = requirement.limit();
        Scale scale = limit.scale();
        if (scale instanceof GradeScale) {
            return Value.read(text, scale).value().filter(v -> !(v instanceof Value.Name));
        }
        Direction direction = requirement.indicator().direction();
        boolean twoEnds = direction == Direction.RANGE;
        return Value.tryParse(text)
                .filter(v -> !(v instanceof Value.Name) || scale.code().equals("names"))
                .filter(v -> !isBan(v) && !isOpenBucket() && (twoEnds || !isRange(v)))
                .filter(v -> direction != Direction.LOWER || !isNegative(v));
    }

    /** Whether a range is stated: of a limit with two ends it may be what the maker declares, or what a shop sorts by. */
    boolean isRange() {
        return Value.tryParse(text).filter(StatedFigure::isRange).isPresent();
    }

    /** Whether a number or a grade is stated, and not a word such as 合格. */
    boolean isFigure() {
        return Value.tryParse(text)
                .filter(v -> !(v instanceof Value.Name) && !(v instanceof Value.Presence))
                .filter(v -> !isBan(v) && !isOpenBucket() && !isRange(v))
                .isPresent();
    }

    private static boolean isBan(Value value) {
        return value instanceof Value.Declared declared
                && declared.limit() instanceof Limit.NotDetected none
                && none.reportingLimit().isEmpty();
    }

    private static boolean isRange(Value value) {
        return value instanceof Value.Declared declared
                && declared.limit() instanceof Limit.Range range
                && range.lower().isPresent()
                && range.upper().isPresent();
    }

    // a content below nothing is a slip of the pen, such as a dash before the figure
    private static boolean isNegative(Value value) {
        return value instanceof Value.Measured measured && measured.number().signum() < 0;
    }

    private boolean isOpenBucket() {
        for (String bucket : BUCKETS) {
            if (text.endsWith(bucket)) {
                return true;
            }
        }
        return false;
    }
}
