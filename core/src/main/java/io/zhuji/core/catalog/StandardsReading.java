package io.zhuji.core.catalog;

import io.zhuji.core.finding.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;

/** What came of reading a list of standards: a pack and what was told, or what was told alone; never half a pack. */
public final class StandardsReading {

    private final Optional<Pack> pack;
    private final byte[] json;
    private final Report report;
    private final long rows;
    private final long taken;

    StandardsReading(Optional<Pack> pack, byte[] json, Report report, long rows, long taken) {
        this.pack = pack;
        this.json = json;
        this.report = report;
        this.rows = rows;
        this.taken = taken;
    }

    /** The pack, when the list could be used. */
    public Optional<Pack> pack() {
        return pack;
    }

    /**
     * All that was told of the list, each with file, place and value; of rows that cannot be used the first thousand. Its day is the
     * one the pack records; it is complete when the whole list was read.
     */
    public Report report() {
        return report;
    }

    /** How many rows the list has below its header. */
    public long rows() {
        return rows;
    }

    /** How many of them became standards of the pack. */
    public long taken() {
        return taken;
    }

    /**
     * Writes the pack as JSON; {@link Pack#read} reads it back, and its digest is that of the pack.
     *
     * @throws IllegalStateException if there is no pack
     */
    public void writeTo(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        if (pack.isEmpty()) {
            throw new IllegalStateException("the list gave no pack to write");
        }
        out.write(json);
    }
}
