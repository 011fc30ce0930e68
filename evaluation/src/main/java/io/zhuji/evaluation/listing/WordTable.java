package io.zhuji.evaluation.listing;

import java.util.Arrays;

/**
 * Words with a number each, found in folded text in one pass: at every place the longest word, unless a longer one begins
 * inside it and reaches beyond it. Linear in the length of the text.
 *
 * <p>A word of Latin letters is found only where no further letter or digit adjoins; a word added for the end is found
 * only at the end of a phrase, where no Chinese character follows.
 */
final class WordTable {

    /** Takes what is found. */
    interface Hits {
        void hit(int start, int end, int value);
    }

    private static final int NONE = -1;

    // nodes of a trie; an edge (node, char) is found in an open-addressed table
    private long[] edges = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int edgeCount;
    private int[] plain = {NONE};
    private int[] atEnd = {NONE};
    private int nodes = 1;

    /** Adds a word, which must be folded and not empty. The value it had before is lost. */
    void add(String word, int value, boolean onlyAtEnd) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            node = childOrNew(node, word.charAt(i));
        }
        (onlyAtEnd ? atEnd : plain)[node] = value;
    }

    private int childOrNew(int node, char c) {
        int child = child(node, c);
        if (child != NONE) {
            return child;
        }
        if (nodes == plain.length) {
            int from = nodes;
            plain = Arrays.copyOf(plain, from * 2);
            atEnd = Arrays.copyOf(atEnd, from * 2);
            Arrays.fill(plain, from, from * 2, NONE);
            Arrays.fill(atEnd, from, from * 2, NONE);
        }
        if (edgeCount * 2 >= edges.length) {
            grow();
        }
        put(edge(node, c), nodes);
        return nodes++;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldEdges.length * 2];
        edgeCount = 0;
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                put(oldEdges[i], oldTargets[i]);
            }
        }
    }

    private void put(long edge, int target) {
        int slot = slot(edge);
        while (edges[slot] != 0) {
            slot = slot + 1 & edges.length - 1;
        }
        edges[slot] = edge;
        targets[slot] = target;
        edgeCount++;
    }

    private int child(int node, char c) {
        long edge = edge(node, c);
        int slot = slot(edge);
        while (edges[slot] != 0) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            slot = slot + 1 & edges.length - 1;
        }
        return NONE;
    }

    private static long edge(int node, char c) {
        return ((long) node << 16 | c) + 1;
    }

    private int slot(long edge) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & edges.length - 1;
    }

    /** Hands every word of the text to the hits, in reading order. */
    void find(String text, Hits hits) {
        int i = 0;
        while (i < text.length()) {
            long found = longestAt(text, i);
            if (found < 0) {
                i++;
                continue;
            }
            int end = (int) (found >>> 32);
            int longer = i + 1;
            while (longer < end && !reachesBeyond(longestAt(text, longer), longer, end, end - i)) {
                longer++;
            }
            if (longer < end) {
                i = longer;
            } else {
                hits.hit(i, end, (int) found);
                i = end;
            }
        }
    }

    /** The value of the word that is the whole text, or -1. */
    int valueOf(String text) {
        int node = 0;
        for (int i = 0; i < text.length() && node != NONE; i++) {
            node = child(node, text.charAt(i));
        }
        return node == NONE ? NONE : plain[node];
    }

    private static boolean reachesBeyond(long found, int from, int end, int length) {
        int foundEnd = (int) (found >>> 32);
        return found >= 0 && foundEnd > end && foundEnd - from > length;
    }

    /** End and value of the longest word at that place, packed; -1 for none. */
    private long longestAt(String text, int start) {
        if (Folding.isLatin(text.charAt(start)) && start > 0 && Folding.isLatin(text.charAt(start - 1))) {
            return NONE;
        }
        long best = NONE;
        int node = 0;
        for (int i = start; i < text.length(); i++) {
            node = child(node, text.charAt(i));
            if (node == NONE) {
                return best;
            }
            int end = i + 1;
            boolean cut = end < text.length() && Folding.isLatin(text.charAt(i)) && Folding.isLatin(text.charAt(end));
            if (plain[node] != NONE && !cut) {
                best = (long) end << 32 | plain[node];
            } else if (atEnd[node] != NONE && (end == text.length() || !Folding.isHan(text.charAt(end)))) {
                best = (long) end << 32 | atEnd[node];
            }
        }
        return best;
    }
}
