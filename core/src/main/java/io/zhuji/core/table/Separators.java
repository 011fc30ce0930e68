package io.zhuji.core.table;

/** Guesses what separates the cells of a file of text: a comma, a semicolon, a tab or a bar. */
final class Separators {

    private static final String CANDIDATES = ",\t;|";
    private static final int LINES = 50;

    private Separators() {}

    /**
     * The separator that stands equally often in most of the first lines, quoted text apart; a comma where none does.
     *
     * @param start the beginning of the file, which may end amid a line
     */
    static char guess(CharSequence start) {
        int[][] counts = new int[CANDIDATES.length()][LINES];
        int line = 0;
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < start.length() && line < LINES; i++) {
            char c = start.charAt(i);
            int candidate = CANDIDATES.indexOf(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                continue;
            } else if (c == '\n' || c == '\r') {
                line += any ? 1 : 0;
                any = false;
                continue;
            } else if (candidate >= 0) {
                counts[candidate][line]++;
            }
            any = true;
        }
        // the last line counts only where no other does: it may be cut off
        int lines = Math.max(1, line);
        int best = 0;
        long most = 0;
        for (int i = 0; i < counts.length; i++) {
            long score = score(counts[i], lines);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return CANDIDATES.charAt(best);
    }

    /** How many lines agree on how many there are, then how many that is. */
    private static long score(int[] counts, int lines) {
        long best = 0;
        for (int i = 0; i < lines; i++) {
            int agree = 0;
            for (int j = 0; j < lines; j++) {
                agree += counts[j] == counts[i] ? 1 : 0;
            }
            if (counts[i] > 0) {
                best = Math.max(best, agree * 100_000L + Math.min(counts[i], 99_999));
            }
        }
        return best;
    }
}
