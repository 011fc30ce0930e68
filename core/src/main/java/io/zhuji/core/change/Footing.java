package io.zhuji.core.change;

import io.zhuji.core.standard.SeriesKey;
import io.zhuji.core.standard.StandardReference;
import java.util.Objects;

/**
 * One thing of a catalog that a verdict on a subject stands on (判定所依).
 *
 * @param kind what it is
 * @param name its name within the kind
 */
public record Footing(Kind kind, String name) {

    /** What a verdict can stand on. */
    public enum Kind {
        /** A standard, in all its editions; those under GB and those under GB/T are one. */
        STANDARD,
        /** What the catalog records of a kind of goods. */
        GOODS,
        /** The standards that a kind of goods has to meet, and what they require. */
        DUTIES,
        /** A document without a number. */
        DOCUMENT,
        /** The law that rules stand on. */
        LAW
    }

    /** The law, on which every verdict of a rule stands. */
    public static final Footing LAW = new Footing(Kind.LAW, "");

    public Footing {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }

    /** The standard that a reference, dated or not, belongs to. */
    public static Footing standard(StandardReference reference) {
        return standard(reference.series());
    }

    /** That standard. */
    public static Footing standard(SeriesKey series) {
        return new Footing(Kind.STANDARD, series.toString());
    }

    /** That kind of goods, by its id in the catalog. */
    public static Footing goods(String category) {
        return new Footing(Kind.GOODS, category);
    }

    /** What that kind of goods has to meet, by its id in the catalog. */
    public static Footing duties(String category) {
        return new Footing(Kind.DUTIES, category);
    }

    /** That document, by the name under which it is cited. */
    public static Footing document(String name) {
        return new Footing(Kind.DOCUMENT, name);
    }

    /** A mixture of all its characters, never 0; two footings with the same one are most unlikely, and no harm. */
    long key() {
        long hash = 0x9E3779B97F4A7C15L * (kind.ordinal() + 1);
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0xFF51AFD7ED558CCDL;
            hash ^= hash >>> 32;
        }
        hash = (hash ^ hash >>> 29) * 0xC4CEB9FE1A85EC53L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
