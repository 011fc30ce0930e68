package io.zhuji.evaluation.supervision;

/** Counts of one group of results, and as many different enterprises of it as matter. */
final class Group {

    private final long[] enterprises;
    private int different;
    private long results;
    private long failed;

    Group(int enterprisesThatMatter) {
        enterprises = new long[enterprisesThatMatter];
    }

    void add(long enterprise, boolean conforms) {
        results++;
        if (!conforms) {
            failed++;
        }
        if (different < enterprises.length) {
            for (int i = 0; i < different; i++) {
                if (enterprises[i] == enterprise) {
                    return;
                }
            }
            enterprises[different++] = enterprise;
        }
    }

    long results() {
        return results;
    }

    long failed() {
        return failed;
    }

    /** Whether there is something, and too little to be shown. */
    boolean small(Disclosure disclosure) {
        return results > 0 && (results < disclosure.results() || different < disclosure.enterprises());
    }

    /** What counts as the size of the group when others are hidden to protect one. */
    long size(Disclosure disclosure) {
        return small(disclosure) ? Math.min(results, disclosure.results() - 1L) : results;
    }
}
