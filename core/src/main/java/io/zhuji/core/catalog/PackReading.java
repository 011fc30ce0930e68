package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a pack: the pack, or what is wrong with it; never a part of one.
 *
 * @param pack     the pack, when nothing is wrong
 * @param findings what is wrong, in the order of the file; the first hundred
 */
public record PackReading(Optional<Pack> pack, List<Finding> findings) {

    public PackReading {
        Objects.requireNonNull(pack, "pack");
        findings = List.copyOf(findings);
    }

    /**
     * The pack.
     *
     * @throws IllegalArgumentException if something is wrong with it; the message tells the first of it
     */
    public Pack orThrow() {
        if (pack.isEmpty()) {
            throw new IllegalArgumentException("not a pack: " + findings.get(0));
        }
        return pack.get();
    }
}
