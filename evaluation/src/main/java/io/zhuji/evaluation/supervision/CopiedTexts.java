package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that are another enterprise's, but for a name here and a number there. Each text becomes the {@value #SKETCH} smallest
 * hashes of its passages of {@value #PASSAGE} letters; the share of passages two texts have in common shows in the smallest
 * hashes of both together (bottom sketch, Broder 1997), within some two percent.
 */
final class CopiedTexts {

    private static final int PASSAGE = 8;
    private static final int SKETCH = 256;
    /** As many of the smallest hashes find candidates; two texts that share most passages share most of them. */
    private static final int KEYS = 16;
    /** Passages of more texts than these are boilerplate and find no candidates. */
    private static final int BOILERPLATE = 200;

    private final SuspicionThresholds thresholds;

    CopiedTexts(SuspicionThresholds thresholds) {
        this.thresholds = thresholds;
    }

    void find(List<Dossier> dossiers, List<List<Finding>> evidence) {
        List<long[]> sketches = new ArrayList<>(dossiers.size());
        Map<Long, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < dossiers.size(); i++) {
            long[] sketch = sketch(dossiers.get(i).text());
            sketches.add(sketch);
            for (int k = 0; k < Math.min(KEYS, sketch.length); k++) {
                List<Integer> list = holders.computeIfAbsent(sketch[k], key -> new ArrayList<>(2));
                if (list.size() <= BOILERPLATE) {
                    list.add(i);
                }
            }
        }
        int[] shared = new int[dossiers.size()];
        for (int i = 0; i < dossiers.size(); i++) {
            long[] sketch = sketches.get(i);
            List<Integer> candidates = new ArrayList<>();
            for (int k = 0; k < Math.min(KEYS, sketch.length); k++) {
                List<Integer> list = holders.getOrDefault(sketch[k], List.of());
                for (int n = 0; n < list.size() && list.size() <= BOILERPLATE; n++) {
                    if (shared[list.get(n)]++ == 0) {
                        candidates.add(list.get(n));
                    }
                }
            }
            int best = -1;
            int bestPercent = 0;
            for (int other : candidates) {
                boolean near = shared[other] * 4 >= Math.min(KEYS, sketch.length);
                shared[other] = 0;
                if (!near
                        || other == i
                        || !Suspicion.strangers(dossiers.get(i), dossiers.get(other))
                        || !Suspicion.later(dossiers.get(i), dossiers.get(other))) {
                    continue;
                }
                int percent = percent(sketch, sketches.get(other));
                if (percent > bestPercent || percent == bestPercent && other < best) {
                    best = other;
                    bestPercent = percent;
                }
            }
            if (best >= 0 && bestPercent >= thresholds.textPercent()) {
                Dossier other = dossiers.get(best);
                evidence.get(i)
                        .add(Conclusions.SUSPECT_TEXT.at(
                                Suspicion.at(i).then("text"),
                                other.number(),
                                other.enterprise(),
                                Integer.toString(other.row()),
                                Integer.toString(bestPercent)));
            }
        }
    }

    private long[] sketch(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        if (letters.length() < thresholds.textLetters()) {
            return new long[0];
        }
        long[] hashes = new long[letters.length() - PASSAGE + 1];
        long hash = 0;
        long out = 1;
        for (int i = 0; i < PASSAGE; i++) {
            out *= BASE;
        }
        for (int i = 0; i < letters.length(); i++) {
            hash = hash * BASE + letters.charAt(i);
            if (i >= PASSAGE) {
                hash -= out * letters.charAt(i - PASSAGE);
            }
            if (i >= PASSAGE - 1) {
                hashes[i - PASSAGE + 1] = mix(hash);
            }
        }
        Arrays.sort(hashes);
        long[] sketch = new long[Math.min(SKETCH, hashes.length)];
        int size = 0;
        for (int i = 0; i < hashes.length && size < sketch.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                sketch[size++] = hashes[i];
            }
        }
        return Arrays.copyOf(sketch, size);
    }

    private static final long BASE = 1_000_003;

    /** Spreads a rolling hash over all 64 bits, so that the smallest ones are a fair sample. */
    private static long mix(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }

    /** The share of passages in common, in percent, as the smallest of both show it; 0 once it is too little to matter. */
    private int percent(long[] one, long[] other) {
        int i = 0;
        int j = 0;
        int seen = 0;
        int both = 0;
        while (seen < SKETCH && i < one.length && j < other.length) {
            seen++;
            if (one[i] == other[j]) {
                both++;
                i++;
                j++;
                continue;
            }
            if ((seen - both) * 100 > (100 - thresholds.textPercent()) * SKETCH) {
                return 0;
            }
            if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        if (seen < SKETCH) {
            // a short text has all its passages in its sketch, and so what remains of the other counts too
            seen += Math.min(SKETCH - seen, one.length - i + other.length - j);
        }
        return seen == 0 ? 0 : both * 100 / seen;
    }
}
