package io.zhuji.core.compare;

import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.quantity.PreparedLimit;
import io.zhuji.core.quantity.Tightness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set made ready for comparing often: one requirement of each indicator, as in one class of a standard. Immutable and
 * thread-safe.
 */
public final class PreparedRequirements {

    private final String[] indicators;
    private final Requirement[] requirements;
    private final PreparedLimit[] limits;
    private final boolean whole;

    private PreparedRequirements(List<Requirement> sorted, boolean whole) {
        int size = sorted.size();
        this.indicators = new String[size];
        this.requirements = new Requirement[size];
        this.limits = new PreparedLimit[size];
        this.whole = whole;
        for (int i = 0; i < size; i++) {
            Requirement requirement = sorted.get(i);
            indicators[i] = requirement.indicator().id();
            requirements[i] = requirement;
            limits[i] = requirement.limit().prepare(Method.FULL);
            if (i > 0 && indicators[i].equals(indicators[i - 1])) {
                throw new IllegalArgumentException(
                        "a set to be prepared holds one requirement of each indicator, had two of " + indicators[i]);
            }
        }
    }

    /**
     * Prepares a set.
     *
     * @throws IllegalArgumentException if it holds two requirements of one indicator; pick a class first
     */
    public static PreparedRequirements of(RequirementSet set) {
        List<Requirement> sorted = new ArrayList<>(set.requirements());
        sorted.sort(Comparator.comparing(r -> r.indicator().id()));
        return new PreparedRequirements(sorted, set.whole());
    }

    /** How many requirements it holds. */
    public int size() {
        return indicators.length;
    }

    /** The requirement of that index, in the order of the indicators' ids. */
    public Requirement get(int index) {
        return requirements[index];
    }

    /**
     * What each of these requirements is against that of the same indicator of the other set; {@link Relation#EXTRA} where the
     * other has none. Allocates nothing.
     *
     * @param into takes the relations by index
     * @return what the whole is, as {@link Comparison#overall}; limits on another basis are not looked for
     * @throws IllegalArgumentException if {@code into} is shorter than this set
     */
    public Relation against(PreparedRequirements other, Relation[] into) {
        if (into.length < indicators.length) {
            throw new IllegalArgumentException(
                    "into must take " + indicators.length + " relations, takes " + into.length);
        }
        boolean stricter = false;
        boolean looser = false;
        boolean equal = false;
        int j = 0;
        for (int i = 0; i < indicators.length; i++) {
            int order = 1;
            while (j < other.indicators.length && (order = indicators[i].compareTo(other.indicators[j])) > 0) {
                looser |= whole;
                j++;
            }
            Relation relation;
            if (order == 0 && j < other.indicators.length) {
                relation = relate(i, other, j);
                j++;
            } else {
                relation = other.whole ? Relation.EXTRA : Relation.NOT_COMPARABLE;
            }
            into[i] = relation;
            stricter |= relation == Relation.STRICTER || relation == Relation.EXTRA || relation == Relation.MIXED;
            looser |= relation == Relation.LOOSER || relation == Relation.MIXED;
            equal |= relation == Relation.EQUAL;
        }
        looser |= whole && j < other.indicators.length;
        if (stricter || looser) {
            return stricter && looser ? Relation.MIXED : stricter ? Relation.STRICTER : Relation.LOOSER;
        }
        return equal ? Relation.EQUAL : Relation.NOT_COMPARABLE;
    }

    private Relation relate(int i, PreparedRequirements other, int j) {
        if (!Gate.closed(requirements[i], other.requirements[j]).isEmpty()) {
            return Relation.NOT_COMPARABLE;
        }
        Tightness tightness = limits[i].against(other.limits[j]);
        return Relation.of(tightness);
    }
}
