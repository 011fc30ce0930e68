package io.zhuji.declaration.registry;

import io.zhuji.core.finding.Pointer;
import io.zhuji.declaration.registry.Rows.Key;
import io.zhuji.declaration.registry.Rows.StoredHead;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The look at all that is stored, a page at a time, within one snapshot. */
final class StoredChain {

    private static final List<List<String>> KEYS =
            List.of(List.of("zhuji_registry_product", "product"), List.of("zhuji_registry_standard", "standard"));

    private final Connection connection;
    private final Inspection inspection;

    private StoredChain(Connection connection, Inspection inspection) {
        this.connection = connection;
        this.inspection = inspection;
    }

    static Verification verify(Connection connection, Optional<Head> anchor) throws SQLException {
        Inspection inspection = new Inspection(anchor);
        new StoredChain(connection, inspection).all();
        return inspection.verification();
    }

    private void all() throws SQLException {
        long from = Long.MIN_VALUE;
        for (List<Row> page = Rows.behind(connection, from); !page.isEmpty(); page = Rows.behind(connection, from)) {
            for (Row row : page) {
                inspection.next(row, at(row.number()));
            }
            long to = page.get(page.size() - 1).number();
            keys(page, from, to);
            outOfLine(from, to);
            from = to;
        }
        for (List<String> table : KEYS) {
            for (Key key : Rows.keysBeyond(connection, table.get(0), table.get(1), from)) {
                stray(table, key);
            }
        }
        inspection.end();
        head();
        schema();
    }

    private void keys(List<Row> page, long behind, long to) throws SQLException {
        for (List<String> table : KEYS) {
            Map<Long, Long> places = new HashMap<>();
            page.forEach(row -> places.put(row.number(), 0L));
            for (Key key : Rows.keysBetween(connection, table.get(0), table.get(1), next(behind), to)) {
                Long expected = places.get(key.number());
                if (expected == null || expected != key.place()) {
                    stray(table, key);
                }
                places.put(key.number(), key.place() + 1);
            }
        }
    }

    private void outOfLine(long behind, long to) throws SQLException {
        for (Key key : Rows.outOfLine(connection, next(behind), to)) {
            inspection.note(
                    "version-out-of-line",
                    at(key.number()),
                    Map.of(
                            "number",
                            Long.toString(key.number()),
                            "declaration",
                            key.text(),
                            "expected",
                            Long.toString(key.place())));
        }
    }

    private static long next(long behind) {
        return behind == Long.MIN_VALUE ? behind : behind + 1;
    }

    private void stray(List<String> table, Key key) {
        inspection.note(
                "keys-changed",
                at(key.number()),
                Map.of(
                        "number",
                        Long.toString(key.number()),
                        "table",
                        table.get(0),
                        "place",
                        Long.toString(key.place()),
                        "key",
                        key.text()));
    }

    private void head() throws SQLException {
        StoredHead head = Rows.head(connection, false).orElse(new StoredHead(-1, ""));
        if (head.number() != inspection.last() || !head.hash().equals(inspection.lastHash())) {
            inspection.note(
                    "head-differs",
                    Pointer.ROOT,
                    Map.of(
                            "head",
                            head.number() + ":" + head.hash(),
                            "found",
                            inspection.last() + ":" + inspection.lastHash()));
        }
    }

    private void schema() throws SQLException {
        Map<Integer, String> run = Schema.run(connection);
        Map<Integer, String> ours = Schema.ours();
        if (!run.equals(ours)) {
            inspection.note(
                    "schema-changed", Pointer.ROOT, Map.of("found", run.toString(), "expected", ours.toString()));
        }
    }

    private static Pointer at(long number) {
        return Pointer.ROOT.then(Long.toString(number));
    }
}
