package io.zhuji.declaration.registry;

import io.zhuji.core.finding.Pointer;
import io.zhuji.declaration.registry.Rows.Key;
import io.zhuji.declaration.registry.Rows.StoredHead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole chain out of a database, and into one. */
final class Transfer {

    private static final int BATCH = 256;

    private Transfer() {}

    @FunctionalInterface
    private interface Taker {
        void take(Row row, Pointer at) throws SQLException, IOException;
    }

    static Head export(Connection connection, OutputStream out) throws SQLException, IOException {
        ChainWriter writer = new ChainWriter(out);
        long from = Long.MIN_VALUE;
        String hash = Hash.NONE.text();
        for (List<Row> page = Rows.behind(connection, from); !page.isEmpty(); page = Rows.behind(connection, from)) {
            for (Row row : page) {
                writer.write(row);
                from = row.number();
                hash = row.hash();
            }
        }
        if (from == Long.MIN_VALUE) {
            writer.end(Head.EMPTY);
            return Head.EMPTY;
        }
        // an entry that was tampered with is written as it stands, for the reader to find; only here it has to be a
        // head
        if (from < 1 || !Hash.isHash(hash) || hash.equals(Hash.NONE.text())) {
            throw new StorageException(
                    StorageException.Effect.NOT_DONE,
                    "the last entry was changed, verify tells how: number " + from + ", hash '" + hash + "'");
        }
        Head head = new Head(from, new Hash(hash));
        writer.end(head);
        return head;
    }

    /** Looks at an export as at a chain. */
    static Verification verify(InputStream in, Optional<Head> anchor) throws IOException {
        Inspection inspection = new Inspection(anchor);
        Map<String, Last> latest = new HashMap<>();
        try {
            go(in, inspection, (row, at) -> {
                Last before = latest.getOrDefault(row.declaration(), Last.NONE);
                if (row.follows() != before.version()
                        || row.version() <= before.version()
                        || row.published().compareTo(before.published()) < 0) {
                    inspection.note(
                            "version-out-of-line",
                            at,
                            Map.of(
                                    "number",
                                    Long.toString(row.number()),
                                    "declaration",
                                    row.declaration(),
                                    "expected",
                                    Long.toString(before.version())));
                }
                latest.put(row.declaration(), new Last(row.version(), row.published()));
            });
        } catch (SQLException e) {
            throw new AssertionError(e); // nothing here asks a database
        }
        return inspection.verification();
    }

    private record Last(long version, String published) {

        static final Last NONE = new Last(0, "");
    }

    /**
     * Writes what an export has beyond the entries that are there.
     *
     * @return what was found; with any finding the caller has to undo it all
     */
    static Verification load(Connection connection, InputStream in) throws SQLException, IOException {
        StoredHead from = Rows.head(connection, true)
                .orElseThrow(() -> new StorageException(
                        StorageException.Effect.NOT_DONE, "the row of the head is gone; verify tells more"));
        Inspection inspection = new Inspection(Optional.empty());
        List<Row> batch = new ArrayList<>(BATCH);
        go(in, inspection, (row, at) -> {
            if (row.number() <= from.number()) {
                Optional<Row> there = Rows.at(connection, row.number());
                if (there.isEmpty() || !there.get().hash().equals(row.hash())) {
                    inspection.note(
                            "other-chain",
                            at,
                            Map.of(
                                    "number",
                                    Long.toString(row.number()),
                                    "hash",
                                    row.hash(),
                                    "found",
                                    there.map(Row::hash).orElse("-")));
                }
            } else if (inspection.sound()) {
                batch.add(row);
                if (batch.size() == BATCH) {
                    Rows.insert(connection, batch);
                    batch.clear();
                }
            }
        });
        if (inspection.sound()) {
            Rows.insert(connection, batch);
            for (Key key : Rows.outOfLine(connection, from.number() + 1, inspection.last())) {
                inspection.note(
                        "version-out-of-line",
                        Pointer.ROOT.then(Long.toString(key.number())),
                        Map.of(
                                "number",
                                Long.toString(key.number()),
                                "declaration",
                                key.text(),
                                "expected",
                                Long.toString(key.place())));
            }
        }
        if (inspection.sound() && inspection.last() > from.number()) {
            Rows.moveHead(connection, from, new Head(inspection.last(), new Hash(inspection.lastHash())));
        }
        return inspection.verification();
    }

    private static void go(InputStream in, Inspection inspection, Taker taker) throws SQLException, IOException {
        try (ChainReader reader = new ChainReader(in)) {
            try {
                for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                    Pointer at = Pointer.ROOT.then(Long.toString(reader.line()));
                    inspection.next(row.get(), at);
                    taker.take(row.get(), at);
                }
                if (reader.head().isPresent()) {
                    reader.next(); // nothing may follow
                }
            } catch (ChainReader.Unreadable e) {
                inspection.note(
                        "unreadable",
                        Pointer.ROOT.then(Long.toString(reader.line())),
                        Map.of("number", Long.toString(inspection.last() + 1), "what", String.valueOf(e.getMessage())));
                return;
            }
            inspection.end();
            Pointer end = Pointer.ROOT.then(Long.toString(reader.line()));
            if (reader.head().isEmpty()) {
                inspection.note("end-missing", end, Map.of("number", Long.toString(inspection.last())));
            } else if (reader.head().get().number() != inspection.last()
                    || !reader.head().get().hash().text().equals(inspection.lastHash())) {
                inspection.note(
                        "end-differs",
                        end,
                        Map.of(
                                "head",
                                reader.head().get().toString(),
                                "found",
                                inspection.last() + ":" + inspection.lastHash()));
            }
        }
    }
}
