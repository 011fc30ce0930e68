package io.zhuji.declaration.registry;

import io.zhuji.core.finding.Finding;
import java.util.List;
import java.util.Objects;

/**
 * What the look at a whole chain found.
 *
 * <p>Findings are of the rule {@code registry.chain}, each a {@code VIOLATION} at the number of an entry ({@code /17}), or
 * at the line of an export; {@link Registry#messages} makes sentences of them. Reasons:
 *
 * <ul>
 *   <li>{@code content-changed}: the bytes are not those of the stored SHA-256
 *   <li>{@code entry-changed}: any other column is not what the entry's hash was made of
 *   <li>{@code link-broken}: the entry does not name the hash of the one before it
 *   <li>{@code missing}: entries are gone between two others
 *   <li>{@code out-of-order}: an entry stands where another belongs
 *   <li>{@code version-out-of-line}: it follows another version of its declaration than the latest before it
 *   <li>{@code unreadable}: a column is nothing that the registry writes
 *   <li>{@code keys-changed}: a product or standard belongs to no entry, or stands at another place
 *   <li>{@code head-differs}: the stored end of the chain is not its last entry: the tail was cut off, or grew past the lock
 *   <li>{@code truncated}: the chain ends before the anchor
 *   <li>{@code anchor-differs}: the entry of the anchor has another hash: history was written anew
 *   <li>{@code schema-changed}: the record of the schema's files is not ours
 *   <li>{@code end-missing}, {@code end-differs}: an export lacks its last line, or that tells another end
 *   <li>{@code other-chain}: what is to be imported has another entry where the registry has one
 * </ul>
 *
 * @param entries  how many entries were looked at
 * @param head     the end of the chain as the entries tell it, whatever was found
 * @param findings in the order of the chain, at most {@link #MOST}; empty when all is as it was written
 * @param complete false when there were more findings than are listed
 */
public record Verification(long entries, Head head, List<Finding> findings, boolean complete) {

    /** The most findings that are listed. */
    public static final int MOST = 1000;

    /** Copies the findings. */
    public Verification {
        Objects.requireNonNull(head, "head");
        findings = List.copyOf(findings);
    }

    /** Whether nothing was found. */
    public boolean sound() {
        return findings.isEmpty();
    }
}
