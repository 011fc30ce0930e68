package io.zhuji.core.catalog;

/**
 * The editions of a catalog by number. All that a look-up by number and day asks for lies in the four longs of one slot, so
 * that it goes to one place in memory: what is far away costs more than all the rest.
 *
 * <p>A slot is an edition's own for as long as the table lives; a row of a later pack takes over the slot of the row it
 * overrides.
 */
final class EditionTable {

    // of the third long: the edition in the lower bits, the row and one in the upper half
    static final long EDITION = (1L << 17) - 1;
    static final long SETTLED = 1L << 21;
    static final long STATE_SETTLED = 1L << 22;
    static final long SUPERSEDED = 1L << 23;
    /** The fourth long is the index of its {@link EditionDays}; else both its days. */
    static final long BOUNDED = 1L << 24;
    /** It names other numbers. */
    static final long LINKED = 1L << 25;

    private static final int STRIDE = 4;
    private static final int CODE = 0;
    private static final int SEQUENCE = 1;
    private static final int META = 2;
    private static final int DAYS = 3;

    /** A large array begins two longs into a line of eight: with two more, no slot lies across two lines. */
    private static final int PAD = 2;

    private final long[] cells;
    private final int slots;

    /** @param count how many editions it will hold at most */
    EditionTable(int count) {
        this.slots = 2 * Math.max(8, count); // at most half of them are taken
        this.cells = new long[PAD + slots * STRIDE];
    }

    int slots() {
        return slots;
    }

    private static int at(int slot) {
        return PAD + slot * STRIDE;
    }

    /** Where the search for that hash begins: with the first of the two slots of a line. */
    int first(int hash) {
        return (int) ((hash & 0xFFFFFFFFL) * (slots >> 1) >>> 32) << 1;
    }

    /** Where it goes on. */
    int next(int slot) {
        return slot + 1 == slots ? 0 : slot + 1;
    }

    /** The row in that slot, or -1. */
    int row(int slot) {
        return (int) (cells[at(slot) + META] >>> 32) - 1;
    }

    /** Whether that slot holds that plain number. */
    boolean is(int slot, long code, long sequence, int edition) {
        int at = at(slot);
        return cells[at + CODE] == code && cells[at + SEQUENCE] == sequence && (cells[at + META] & EDITION) == edition;
    }

    /** Whether that slot holds a number spelled out whose key that is. */
    boolean is(int slot, long spelled) {
        return cells[at(slot) + CODE] == spelled;
    }

    /** Takes a slot for a row; what it held is forgotten. */
    void enter(int slot, int row, long code, long sequence, long meta) {
        int at = at(slot);
        cells[at + CODE] = code;
        cells[at + SEQUENCE] = sequence;
        cells[at + META] = meta | (long) (row + 1) << 32;
    }

    boolean has(int slot, long flag) {
        return (cells[at(slot) + META] & flag) != 0;
    }

    void flag(int slot, long flag, boolean on) {
        int at = at(slot) + META;
        cells[at] = on ? cells[at] | flag : cells[at] & ~flag;
    }

    /** Keeps both days; they are {@link #begins} and {@link #ends}. */
    void days(int slot, int begins, int ends) {
        cells[at(slot) + DAYS] = (long) begins << 32 | ends & 0xFFFFFFFFL;
    }

    int begins(int slot) {
        return (int) (cells[at(slot) + DAYS] >> 32);
    }

    int ends(int slot) {
        return (int) cells[at(slot) + DAYS];
    }

    /** Keeps the index of its days. */
    void bounded(int slot, int index) {
        flag(slot, BOUNDED, true);
        cells[at(slot) + DAYS] = index;
    }

    int bounded(int slot) {
        return (int) cells[at(slot) + DAYS];
    }
}
