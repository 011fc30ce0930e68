package io.zhuji.declaration.registry;

import static io.zhuji.declaration.registry.Entries.first;
import static io.zhuji.declaration.registry.Entries.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Nothing that is stored can be changed by one byte, or taken out by one row, without being found. */
class RegistryProps {

    private static Connections connections = RegistryOnH2Test.memory("");
    private static Registry registry;
    private static List<Column> columns = List.of();

    private record Column(String table, String name) {}

    private record Cell(Object value, List<Object> key) {}

    @BeforeContainer
    static void fill() throws Exception {
        connections = RegistryOnH2Test.memory("");
        registry = Registry.open(connections);
        registry.append(List.of(first("a"), version("a", 2), first("b"), version("a", 3), version("b", 2)));
        columns = new ArrayList<>();
        try (Connection connection = connections.get();
                ResultSet found = connection.getMetaData().getColumns(null, null, "ZHUJI_REGISTRY_%", null)) {
            while (found.next()) {
                columns.add(new Column(found.getString("TABLE_NAME"), found.getString("COLUMN_NAME")));
            }
        }
    }

    @Property(tries = 3000)
    void findsAnyByteThatWasChanged(
            @ForAll @IntRange(max = 1000) int column,
            @ForAll @IntRange(max = 1000) int row,
            @ForAll @IntRange(max = 1000) int place,
            @ForAll @IntRange(min = 1, max = 255) int flip)
            throws Exception {
        Column which = columns.get(column % columns.size());
        try (Connection connection = connections.get()) {
            List<String> key = key(connection, which.table());
            List<Cell> cells = cells(connection, which, key);
            Cell cell = cells.get(row % cells.size());
            Object other = changed(cell.value(), place, flip);
            Assume.that(!Objects.deepEquals(other, cell.value()));
            Assume.that(update(connection, which, key, cell.key(), other));
            Verification verification = registry.verify();
            List<Object> now = new ArrayList<>(cell.key());
            if (key.contains(which.name())) {
                now.set(key.indexOf(which.name()), other);
            }
            assertThat(update(connection, which, key, now, cell.value())).isTrue();
            assertThat(verification.sound())
                    .as(which + " of " + cell.key() + " from " + cell.value() + " to " + other)
                    .isFalse();
        }
    }

    @Property(tries = 200)
    void findsAnyRowThatWasTakenOut(@ForAll @IntRange(max = 1000) int column, @ForAll @IntRange(max = 1000) int row)
            throws Exception {
        Column which = columns.get(column % columns.size());
        try (Connection connection = connections.get()) {
            List<String> key = key(connection, which.table());
            List<Cell> cells = cells(connection, which, key);
            Cell cell = cells.get(row % cells.size());
            connection.createStatement().execute("create table kept as select * from " + which.table());
            try (PreparedStatement delete = connection.prepareStatement("delete from " + which.table() + where(key))) {
                for (int i = 0; i < key.size(); i++) {
                    delete.setObject(i + 1, cell.key().get(i));
                }
                assertThat(delete.executeUpdate()).isEqualTo(1);
            }
            Verification verification = registry.verify();
            connection.createStatement().execute("delete from " + which.table());
            connection.createStatement().execute("insert into " + which.table() + " select * from kept");
            connection.createStatement().execute("drop table kept");
            assertThat(verification.sound())
                    .as(which.table() + " " + cell.key())
                    .isFalse();
            assertThat(registry.verify().sound()).isTrue();
        }
    }

    private static Object changed(Object value, int place, int flip) {
        if (value instanceof byte[] bytes) {
            byte[] other = bytes.clone();
            other[place % other.length] ^= (byte) flip;
            return other;
        }
        if (value instanceof String text) {
            char[] other = text.toCharArray();
            other[place % other.length] ^= (char) (flip % 128);
            return new String(other);
        }
        if (value instanceof Integer number) {
            return number ^ flip << 8 * (place % 4);
        }
        if (value instanceof Long number) {
            return number ^ (long) flip << 8 * (place % 8);
        }
        throw new AssertionError("a column of another type: " + value.getClass());
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        List<String> key = new ArrayList<>();
        try (ResultSet columns = data.getPrimaryKeys(null, null, table)) {
            while (columns.next()) {
                key.add(columns.getString("COLUMN_NAME"));
            }
        }
        assertThat(key).isNotEmpty();
        return key;
    }

    private static List<Cell> cells(Connection connection, Column column, List<String> key) throws SQLException {
        List<Cell> cells = new ArrayList<>();
        String order = String.join(", ", key);
        try (ResultSet rows = connection
                .createStatement()
                .executeQuery(
                        "select " + column.name() + ", " + order + " from " + column.table() + " order by " + order)) {
            while (rows.next()) {
                List<Object> values = new ArrayList<>();
                for (int i = 0; i < key.size(); i++) {
                    values.add(rows.getObject(i + 2));
                }
                cells.add(new Cell(rows.getObject(1), values));
            }
        }
        return cells;
    }

    private static String where(List<String> key) {
        return " where " + String.join(" = ? and ", key) + " = ?";
    }

    // a key that is taken, or a head that may have the number 1 alone, keeps the database itself from the change
    private static boolean update(
            Connection connection, Column column, List<String> key, List<Object> keys, Object value)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update " + column.table() + " set " + column.name() + " = ?" + where(key))) {
            update.setObject(1, value);
            for (int i = 0; i < key.size(); i++) {
                update.setObject(i + 2, keys.get(i));
            }
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(e.getMessage()).startsWith("2");
            return false;
        }
    }
}
