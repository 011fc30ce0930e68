package io.zhuji.core.compare;

import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.quantity.PreparedLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    /** The set as it was given. */
    private final RequirementSet set;
    /** By index here, the index there. */
    private final int[] places;
    /** What is measured by its indicators. */
    private final Set<String> measured;

    private PreparedRequirements(RequirementSet set, List<Integer> order) {
        int size = order.size();
        this.hashes = new int[size];
        this.indicators = new String[size];
        this.gates = new String[size];
        this.requirements = new Requirement[size];
        this.limits = new PreparedLimit[size];
        this.whole = set.whole();
        this.set = set;
        this.places = new int[size];
        Set<String> things = new HashSet<>();
        for (int i = 0; i < size; i++) {
            places[i] = order.get(i);
            Requirement requirement = set.requirements().get(places[i]);
            indicators[i] = requirement.indicator().id();
            hashes[i] = indicators[i].hashCode();
            // one object for one text, so that equal ones are told by a glance
            gates[i] = Gate.key(requirement).intern();
            requirements[i] = requirement;
            limits[i] = requirement.limit().prepare(Method.FULL);
            things.add(requirement.indicator().measured());
            if (i > 0 && indicators[i].equals(indicators[i - 1])) {
                throw new IllegalArgumentException(
                        "a set to be prepared holds one requirement of each indicator, had two of " + indicators[i]);
            }
        }
        this.measured = Set.copyOf(things);
    }

    /**
     * Prepares a set.
     *
     * @throws IllegalArgumentException if it holds two requirements of one indicator; pick a class first
     */
    public static PreparedRequirements of(RequirementSet set) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < set.requirements().size(); i++) {
            order.add(i);
        }
        // by hash first: whole numbers are compared faster than words
        order.sort(Comparator.<Integer>comparingInt(i -> id(set, i).hashCode()).thenComparing(i -> id(set, i)));
        return new PreparedRequirements(set, order);
    }

    private static String id(RequirementSet set, int index) {
        return set.requirements().get(index).indicator().id();
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
     * What each of these requirements is against the other set, as in the rows of {@link Comparison#of}. Allocates nothing
     * where each side limits a thing by one indicator, the same on both sides or none; else, as where one limits lead in
     * all and the other lead that migrates, it takes the time of {@link Comparison#of}.
     *
     * @param into takes the relations by index
     * @return what the whole is, as {@link Comparison#overall}
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
                if (limits(other, j)) {
                    return withRows(other, into);
                }
                looser |= whole && other.requires(j);
                j++;
            }
            Relation relation;
            if (order == 0) {
                if (apart(i, other, j)) {
                    return withRows(other, into);
                }
                relation = open ? Relation.of(limits[i].against(other.limits[j])) : gated(i, other, j);
                j++;
            } else if (other.limits(this, i)) {
                return withRows(other, into);
            } else {
                relation = other.whole && requires(i) ? Relation.EXTRA : Relation.NOT_COMPARABLE;
            }
            into[i] = relation;
            stricter |= relation == Relation.STRICTER || relation == Relation.EXTRA || relation == Relation.MIXED;
            looser |= relation == Relation.LOOSER || relation == Relation.MIXED;
            equal |= relation == Relation.EQUAL;
        }
        for (; j < other.indicators.length; j++) {
            if (limits(other, j)) {
                return withRows(other, into);
            }
            looser |= whole && other.requires(j);
        }
        if (stricter || looser) {
            return stricter && looser ? Relation.MIXED : stricter ? Relation.STRICTER : Relation.LOOSER;
        }
        return equal ? Relation.EQUAL : Relation.NOT_COMPARABLE;
    }

    private Relation withRows(PreparedRequirements other, Relation[] into) {
        Comparison comparison = Comparison.of(set, other.set);
        for (int i = 0; i < indicators.length; i++) {
            into[i] = comparison.rows().get(places[i]).relation();
        }
        return comparison.overall();
    }

    /** Whether this set limits, by some indicator, what that requirement of the other does. */
    private boolean limits(PreparedRequirements other, int j) {
        return measured.contains(other.requirements[j].indicator().measured());
    }

    /** Whether that requirement is judged by itself. */
    private boolean requires(int i) {
        return !gates[i].isEmpty();
    }

    /** Whether two of one indicator may go with others still: they are for two classes, and not alone on what they measure. */
    private boolean apart(int i, PreparedRequirements other, int j) {
        boolean alone = measured.size() == indicators.length && other.measured.size() == other.indicators.length;
        return !alone && !Pairing.productClass(requirements[i], other.requirements[j]);
    }

    private Relation gated(int i, PreparedRequirements other, int j) {
        String closed = Gate.closed(requirements[i], other.requirements[j]);
        if (closed.isEmpty()) {
            return Relation.of(limits[i].against(other.limits[j]));
        }
        return closed.equals("basis")
                ? Gate.relate(requirements[i], other.requirements[j]).relation()
                : Relation.NOT_COMPARABLE;
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
