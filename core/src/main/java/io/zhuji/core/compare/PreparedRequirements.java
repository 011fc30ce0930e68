package io.zhuji.core.compare;

import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.quantity.PreparedLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set made ready for comparing often: one requirement of each indicator, as in one class of a standard. Immutable and
 * thread-safe.
 */
public final class PreparedRequirements {

    private final int[] hashes;
    private final String[] indicators;
    /** All that the gate looks at: where two are equal it is open. */
    private final String[] gates;

    private final Requirement[] requirements;
    private final PreparedLimit[] limits;
    private final boolean whole;

    private PreparedRequirements(List<Requirement> sorted, boolean whole) {
        int size = sorted.size();
        this.hashes = new int[size];
        this.indicators = new String[size];
        this.gates = new String[size];
        this.requirements = new Requirement[size];
        this.limits = new PreparedLimit[size];
        this.whole = whole;
        for (int i = 0; i < size; i++) {
            Requirement requirement = sorted.get(i);
            indicators[i] = requirement.indicator().id();
            hashes[i] = indicators[i].hashCode();
            // one object for one text, so that equal ones are told by a glance
            gates[i] = Gate.key(requirement).intern();
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
        // by hash first: whole numbers are compared faster than words
        sorted.sort(Comparator.<Requirement>comparingInt(r -> r.indicator().id().hashCode())
                .thenComparing(r -> r.indicator().id()));
        return new PreparedRequirements(sorted, set.whole());
    }

    /** How many requirements it holds. */
    public int size() {
        return indicators.length;
    }

    /** The requirement of that index, in an order of its own. */
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
            boolean open = false;
            int order = 1;
            while (j < other.indicators.length) {
                open = isOpen(i, other, j);
                order = open ? 0 : order(i, other, j);
                if (order <= 0) {
                    break;
                }
                looser |= whole;
                j++;
            }
            Relation relation;
            if (order == 0) {
                relation = open
                                || Gate.closed(requirements[i], other.requirements[j])
                                        .isEmpty()
                        ? Relation.of(limits[i].against(other.limits[j]))
                        : Relation.NOT_COMPARABLE;
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

    /** Whether the two are of one indicator, and the gate is plainly open. */
    private boolean isOpen(int i, PreparedRequirements other, int j) {
        return hashes[i] == other.hashes[j] && !gates[i].isEmpty() && gates[i].equals(other.gates[j]);
    }

    private int order(int i, PreparedRequirements other, int j) {
        int byHash = Integer.compare(hashes[i], other.hashes[j]);
        return byHash != 0 ? byHash : indicators[i].compareTo(other.indicators[j]);
    }
}
