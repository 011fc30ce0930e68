package io.zhuji.evaluation.supervision;

import io.zhuji.core.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A stream of unbiased random integers: the first 8 bytes of SHA-256 over key, line feed, label, line feed and a decimal
 * counter from 0, taken as an unsigned number, those above the last full multiple of the bound thrown away.
 *
 * <p>Chosen over a library's generator so that a few lines in any language replay it. Used by one thread.
 */
final class CounterStream {

    private final MessageDigest sha = Sha256.digest();
    private final byte[] prefix;
    private long counter;

    CounterStream(String key, String label) {
        this.prefix = (key + "\n" + label + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A number from 0 to bound - 1, each equally likely. */
    long below(long bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound must be at least 1, was " + bound);
        }
        // 2^64 mod bound
        long rest = Long.remainderUnsigned(Long.remainderUnsigned(-1L, bound) + 1, bound);
        while (true) {
            long value = next();
            // at or above 2^64 - rest the multiples are no longer full
            if (rest == 0 || Long.compareUnsigned(value, -rest) < 0) {
                return Long.remainderUnsigned(value, bound);
            }
        }
    }

    private long next() {
        sha.update(prefix);
        byte[] hash = sha.digest(Long.toString(counter++).getBytes(StandardCharsets.US_ASCII));
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | hash[i] & 0xff;
        }
        return value;
    }
}
