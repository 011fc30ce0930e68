package io.zhuji.declaration.registry;

import io.zhuji.declaration.Status;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The statements of the registry. */
final class Rows {

    /** How many rows are in memory while a whole chain goes by. */
    static final int PAGE = 64;

    private static final String COLUMNS = "e.number, e.previous, e.declaration, e.version, e.follows, e.enterprise, "
            + "e.status, e.published, e.content, e.sha256, e.hash";

    private Rows() {}

    /** The end of the chain as it is stored. */
    record StoredHead(long number, String hash) {}

    /** A key of an entry and its place among them. */
    record Key(long number, long place, String text) {}

    static Optional<StoredHead> head(Connection connection, boolean lock) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select number, hash from zhuji_registry_head where id = 1" + (lock ? " for update" : ""))) {
            return rows.next() ? Optional.of(new StoredHead(rows.getLong(1), rows.getString(2))) : Optional.empty();
        }
    }

    static void moveHead(Connection connection, StoredHead from, Head to) throws SQLException, StorageException {
        try (PreparedStatement update = connection.prepareStatement(
                "update zhuji_registry_head set number = ?, hash = ? where id = 1 and number = ?")) {
            update.setLong(1, to.number());
            update.setString(2, to.hash().text());
            update.setLong(3, from.number());
            if (update.executeUpdate() != 1) {
                throw new StorageException(
                        StorageException.Effect.NOT_DONE, "the head moved from " + from + " while it was locked");
            }
        }
    }

    static void insert(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement entries = connection.prepareStatement(
                        "insert into zhuji_registry_entry (number, previous, declaration, version, follows, enterprise, "
                                + "status, published, content, sha256, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement products = connection.prepareStatement(
                        "insert into zhuji_registry_product (number, place, product) values (?, ?, ?)");
                PreparedStatement standards = connection.prepareStatement(
                        "insert into zhuji_registry_standard (number, place, standard) values (?, ?, ?)")) {
            boolean anyProduct = false;
            boolean anyStandard = false;
            for (Row row : rows) {
                entries.setLong(1, row.number());
                entries.setString(2, row.previous());
                entries.setString(3, row.declaration());
                entries.setLong(4, row.version());
                entries.setLong(5, row.follows());
                entries.setString(6, row.enterprise());
                entries.setString(7, row.status());
                entries.setString(8, row.published());
                entries.setBytes(9, row.content());
                entries.setString(10, row.sha256());
                entries.setString(11, row.hash());
                entries.addBatch();
                anyProduct |= add(products, row.number(), row.products());
                anyStandard |= add(standards, row.number(), row.standards());
            }
            if (!rows.isEmpty()) {
                entries.executeBatch();
            }
            if (anyProduct) {
                products.executeBatch();
            }
            if (anyStandard) {
                standards.executeBatch();
            }
        }
    }

    private static boolean add(PreparedStatement keys, long number, List<String> texts) throws SQLException {
        for (int place = 0; place < texts.size(); place++) {
            keys.setLong(1, number);
            keys.setInt(2, place);
            keys.setString(3, texts.get(place));
            keys.addBatch();
        }
        return !texts.isEmpty();
    }

    static Optional<Row> latest(Connection connection, String declaration) throws SQLException {
        return first(
                select(connection, " where e.declaration = ? order by e.version desc limit 1", List.of(declaration)));
    }

    static Optional<Row> latestAt(Connection connection, String declaration, String published) throws SQLException {
        return first(select(
                connection,
                " where e.declaration = ? and e.published <= ? order by e.version desc limit 1",
                List.of(declaration, published)));
    }

    static Optional<Row> version(Connection connection, String declaration, int version) throws SQLException {
        return first(
                select(connection, " where e.declaration = ? and e.version = ?", List.of(declaration, (long) version)));
    }

    static List<Row> history(Connection connection, String declaration) throws SQLException {
        return select(connection, " where e.declaration = ? order by e.version", List.of(declaration));
    }

    /** The entries behind a number, at most a page, in order. */
    static List<Row> behind(Connection connection, long number) throws SQLException {
        return select(connection, " where e.number > ? order by e.number limit ?", List.of(number, (long) PAGE));
    }

    static Optional<Row> at(Connection connection, long number) throws SQLException {
        return first(select(connection, " where e.number = ?", List.of(number)));
    }

    private static Optional<Row> first(List<Row> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    static List<Row> find(Connection connection, Query query) throws SQLException {
        StringBuilder sql = new StringBuilder();
        List<Object> values = new ArrayList<>();
        if (query.product().isPresent()) {
            sql.append(" join zhuji_registry_product p on p.number = e.number");
        }
        if (query.standard().isPresent()) {
            sql.append(" join zhuji_registry_standard s on s.number = e.number");
        }
        // the number of the table that is gone through first, so that its index gives the order too
        String number =
                query.product().isPresent() ? "p.number" : query.standard().isPresent() ? "s.number" : "e.number";
        sql.append(" where ").append(number).append(" > ?");
        values.add(query.after());
        String order = "";
        if (query.product().isPresent()) {
            sql.append(" and p.product = ?");
            values.add(query.product().get());
            order = "p.product, ";
        }
        if (query.standard().isPresent()) {
            sql.append(" and s.standard = ?");
            values.add(query.standard().get());
            order = order.isEmpty() ? "s.standard, " : order;
        }
        if (query.enterprise().isPresent()) {
            sql.append(" and e.enterprise = ?");
            values.add(query.enterprise().get().text());
            order = order.isEmpty() ? "e.enterprise, " : order;
        }
        if (query.statuses().size() == 1) {
            sql.append(" and e.status = ?");
            values.add(query.statuses().iterator().next().name());
            order = order.isEmpty() ? "e.status, " : order;
        } else if (!query.statuses().isEmpty() && query.statuses().size() < Status.values().length) {
            // said the other way round, since of "in" H2 makes a walk through its index, and sorts all it has met
            EnumSet<Status> others = EnumSet.allOf(Status.class);
            others.removeAll(query.statuses());
            sql.append(" and e.status not in (").append(marks(others.size())).append(')');
            others.forEach(status -> values.add(status.name()));
        }
        if (query.versions() == Query.Versions.LATEST) {
            String later = "";
            if (query.at().isPresent()) {
                sql.append(" and e.published <= ?");
                values.add(Written.instant(query.at().get()));
                later = " and n.published <= ?";
            }
            sql.append(" and not exists (select 1 from zhuji_registry_entry n where n.declaration = e.declaration"
                            + " and n.version > e.version")
                    .append(later)
                    .append(')');
            query.at().ifPresent(at -> values.add(Written.instant(at)));
        }
        sql.append(" order by ").append(order).append(number).append(" limit ?");
        values.add(query.limit() + 1L);
        return select(connection, sql.toString(), values);
    }

    /** The highest numbers in the tables of keys: beyond the last entry, they belong to none. */
    static List<Key> keysBeyond(Connection connection, String table, String column, long number) throws SQLException {
        return keys(
                connection, table, column, " where number > ? order by number, place limit ?", List.of(number, (long)
                        PAGE));
    }

    /** The keys of all entries between two numbers, both included, in order. */
    static List<Key> keysBetween(Connection connection, String table, String column, long from, long to)
            throws SQLException {
        return keys(
                connection, table, column, " where number between ? and ? order by number, place", List.of(from, to));
    }

    /**
     * The entries between two numbers, both included, that do not follow the latest version of their declaration before
     * them, or were public before it: number and the version they ought to follow.
     */
    static List<Key> outOfLine(Connection connection, long from, long to) throws SQLException {
        String before = " from zhuji_registry_entry b where b.declaration = e.declaration and b.version < e.version";
        String sql = "select e.number, coalesce((select max(b.version)" + before + "), 0), e.declaration"
                + " from zhuji_registry_entry e where e.number between ? and ? and (e.follows <>"
                + " coalesce((select max(b.version)" + before + "), 0)"
                + " or exists (select 1" + before + " and (b.published > e.published or b.number > e.number)))"
                + " order by e.number";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, List.of(from, to));
            return readKeys(statement);
        }
    }

    private static List<Key> keys(Connection connection, String table, String column, String where, List<Object> values)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select number, place, " + column + " from " + table + where)) {
            bind(statement, values);
            return readKeys(statement);
        }
    }

    private static List<Key> readKeys(PreparedStatement statement) throws SQLException {
        List<Key> keys = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                keys.add(new Key(rows.getLong(1), rows.getLong(2), rows.getString(3)));
            }
        }
        return keys;
    }

    private static List<Row> select(Connection connection, String rest, List<Object> values) throws SQLException {
        List<Row> bare = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("select " + COLUMNS + " from zhuji_registry_entry e" + rest)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    bare.add(row(rows));
                }
            }
        }
        if (bare.isEmpty()) {
            return bare;
        }
        Map<Long, List<String>> products = keysOf(connection, "zhuji_registry_product", "product", bare);
        Map<Long, List<String>> standards = keysOf(connection, "zhuji_registry_standard", "standard", bare);
        List<Row> whole = new ArrayList<>(bare.size());
        for (Row row : bare) {
            whole.add(row.with(
                    products.getOrDefault(row.number(), List.of()), standards.getOrDefault(row.number(), List.of())));
        }
        return whole;
    }

    private static Map<Long, List<String>> keysOf(Connection connection, String table, String column, List<Row> rows)
            throws SQLException {
        Map<Long, List<String>> keys = new TreeMap<>();
        Iterator<Row> left = rows.iterator();
        while (left.hasNext()) {
            List<Object> numbers = new ArrayList<>(PAGE);
            while (left.hasNext() && numbers.size() < PAGE) {
                numbers.add(left.next().number());
            }
            String where = " where number in (" + marks(numbers.size()) + ") order by number, place";
            for (Key key : keys(connection, table, column, where, numbers)) {
                keys.computeIfAbsent(key.number(), number -> new ArrayList<>()).add(key.text());
            }
        }
        return keys;
    }

    private static Row row(ResultSet rows) throws SQLException {
        return new Row(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getLong(4),
                rows.getLong(5),
                rows.getString(6),
                rows.getString(7),
                rows.getString(8),
                List.of(),
                List.of(),
                rows.getBytes(9),
                rows.getString(10),
                rows.getString(11));
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Long number) {
                statement.setLong(i + 1, number);
            } else {
                statement.setString(i + 1, values.get(i).toString());
            }
        }
    }

    private static String marks(int count) {
        return "?, ".repeat(count - 1) + "?";
    }
}
