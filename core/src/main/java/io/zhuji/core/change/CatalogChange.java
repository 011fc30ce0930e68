package io.zhuji.core.change;

import io.zhuji.core.compare.Comparison;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that another catalog says, or that another day brings (目录变化).
 *
 * @param on      the day it takes effect; for what differs between two catalogs the day from which they are compared
 * @param kind    what changes
 * @param of      what it changes of: a number in canonical form, the id of a kind of goods, of a transition or of a legal
 *                ground, the number of a CCC class, the name of a document
 * @param others  the numbers on the other side, in canonical form: for an edition that ends those that take its place, for
 *                one that begins those whose place it takes
 * @param limits  what the new limits are against the old, where both are held: of an edition against the one it replaces,
 *                or of a document in the new catalog against the same in the old
 * @param touches what subjects stand on that has to be looked at again
 */
public record CatalogChange(
        LocalDate on, Kind kind, String of, List<String> others, List<Comparison> limits, Set<Footing> touches) {

    /** What changes, the most urgent first. */
    public enum Kind {
        /** An edition is withdrawn without a successor (废止). */
        WITHDRAWN,
        /** An edition is replaced (被代替). */
        SUPERSEDED,
        /** One mandatory standard takes over from another, or a certificate becomes due (强制实施, CCC 过渡). */
        DUE,
        /** The time ends in which goods made to the old edition may still be sold (库存销售期满). */
        SALE_OUT_ENDS,
        /** An edition comes into force (实施). */
        IN_FORCE,
        /** An amendment comes into force (修改单实施). */
        AMENDED,
        /** What has to be met by a kind of goods changes (适用要求变化). */
        GOODS,
        /** Other limits are held of a document (限值变化). */
        LIMITS,
        /** The record of an edition is another, or is new (记录变化). */
        RECORDED,
        /** The record of an edition is gone (记录消失). */
        REMOVED,
        /** A successor is issued or becomes known (发布). */
        ANNOUNCED,
        /** Where an edition stands becomes certain, or no longer is (状态确定). */
        CERTAINTY,
        /** A legal ground changes, begins or ends (法律依据变化). */
        LAW
    }

    /** Copies the lists. */
    public CatalogChange {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
        others = List.copyOf(others);
        limits = List.copyOf(limits);
        Set<Footing> copy = new TreeSet<>(CatalogChange::order);
        copy.addAll(touches);
        touches = Collections.unmodifiableSet(copy);
    }

    private static int order(Footing one, Footing other) {
        int by = one.kind().compareTo(other.kind());
        return by != 0 ? by : one.name().compareTo(other.name());
    }
}
