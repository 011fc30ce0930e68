package io.zhuji.core.standard;

import io.zhuji.core.resource.TextResource;
import io.zhuji.core.standard.StandardCode.Print;
import org.jspecify.annotations.Nullable;

/** The codes made of letters alone: national, sector, engineering, metrology. Kept in {@code codes.tsv}. */
final class Codes {

    static final int LONGEST = 5;

    private static final int SLOTS = 1024;
    private static final Shape[] SHAPES = Shape.values();
    private static final Tier[] TIERS = Tier.values();
    private static final @Nullable Base[] TABLE = load();

    private Codes() {}

    /** The shape of the numbers under a code. */
    enum Shape {
        /** {@code 4706.1}. */
        NUMBER,
        /** {@code 9001C}: a letter of the revision may follow. */
        REVISED,
        /** {@code F80/1}, {@code R0005}: letters may lead, a volume may follow. */
        LEAD,
        /** {@code 16-2062}: several numbers with dashes. */
        DASHED,
        /** As a number, with a colon before the year. */
        COLON
    }

    /** A code of letters with its kinds. */
    static final class Base {
        final String text;
        final Tier tier;
        final Shape shape;
        final StandardCode plain;
        /** Number and year follow without letters, groups or look-alikes, so that they can be read straight from the text. */
        final boolean plainly;

        private final String kinds;
        private final StandardCode[] kindCodes;

        private Base(String text, Tier tier, String kinds, Shape shape) {
            this.text = text;
            this.tier = tier;
            this.shape = shape;
            this.kinds = kinds;
            this.plainly = shape != Shape.DASHED && shape != Shape.LEAD && !text.equals("GBZ");
            Print print = shape == Shape.COLON ? Print.COLON : Print.DASH;
            boolean binding = text.equals("GB") || text.equals("GBZ") || text.equals("GBJ");
            this.plain = new StandardCode(text, text, tier, binding ? Mandate.MANDATORY : Mandate.UNSTATED, print);
            this.kindCodes = new StandardCode[kinds.length()];
            for (int i = 0; i < kindCodes.length; i++) {
                Mandate mandate = kinds.charAt(i) == 'T' ? Mandate.RECOMMENDED : Mandate.GUIDANCE;
                kindCodes[i] = new StandardCode(text + "/" + kinds.charAt(i), text, tier, mandate, print);
            }
        }

        boolean allows(char kind) {
            return kinds.indexOf(kind) >= 0;
        }

        /** The code with a kind; 0 for none. */
        StandardCode code(char kind) {
            return kind == 0 ? plain : kindCodes[kinds.indexOf(kind)];
        }

        /** Whether the code has two letters of a sector, which many other things have too. */
        boolean common() {
            return tier == Tier.INDUSTRY && text.length() == 2;
        }
    }

    /** The code of exactly these letters, in either case. */
    static @Nullable Base find(CharSequence text, int from, int to) {
        if (to - from < 2 || to - from > LONGEST) {
            return null;
        }
        int key = 0;
        for (int i = from; i < to; i++) {
            key = key * 31 + (text.charAt(i) & 31);
        }
        for (int slot = slot(key); ; slot = slot + 1 & SLOTS - 1) {
            Base base = TABLE[slot];
            if (base == null) {
                return null;
            }
            if (same(base.text, text, from, to)) {
                return base;
            }
        }
    }

    private static boolean same(String code, CharSequence text, int from, int to) {
        if (code.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (((code.charAt(i - from) ^ text.charAt(i)) & ~32) != 0) {
                return false;
            }
        }
        return true;
    }

    private static int slot(int key) {
        return (key * 0x9E3779B1) >>> 22;
    }

    private static @Nullable Base[] load() {
        @Nullable Base[] table = new Base[SLOTS];
        for (String line : TextResource.lines(Codes.class, "codes.tsv")) {
            add(table, line.split("\t", -1));
        }
        return table;
    }

    // not valueOf, whose first call for an enum goes through reflection, which a first check in a fresh JVM waits for
    private static <E extends Enum<E>> E named(String name, E[] values) {
        for (E value : values) {
            if (value.name().equalsIgnoreCase(name)) {
                return value;
            }
        }
        throw new IllegalStateException("codes.tsv: no '" + name + "'");
    }

    private static void add(@Nullable Base[] table, String[] row) {
        String kinds = row[2].equals("-") ? "" : row[2];
        Shape shape = named(row[3], SHAPES);
        Base base = new Base(row[0].equals("GBN") ? "GBn" : row[0], named(row[1], TIERS), kinds, shape);
        int key = 0;
        for (int i = 0; i < row[0].length(); i++) {
            key = key * 31 + (row[0].charAt(i) & 31);
        }
        int slot = slot(key);
        while (table[slot] != null) {
            slot = slot + 1 & SLOTS - 1;
        }
        table[slot] = base;
    }
}
