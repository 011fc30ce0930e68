package io.zhuji.declaration.registry;

import io.zhuji.core.resource.TextResource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The numbered files of the schema, run once each in a database. */
final class Schema {

    private static final List<String> FILES = List.of("schema-1.sql");

    // the letters of zhuji: an advisory lock of PostgreSQL has a number for a name
    private static final long LOCK = 0x7a68756a69L;

    private static final String H2_SETTINGS = ";WRITE_DELAY=0;REUSE_SPACE=FALSE";

    private Schema() {}

    /** Runs the files that have not been run. Safe in many processes at once, and any number of times. */
    static boolean migrate(Connection connection) throws SQLException, StorageException {
        try (Statement statement = connection.createStatement()) {
            if (Database.product(connection) == Database.Product.POSTGRESQL) {
                statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            } else {
                requireWritten(statement);
                // fails here and now for a user who may not
                statement.execute("checkpoint sync");
            }
            statement.execute("create table if not exists zhuji_registry_schema "
                    + "(number integer primary key, sha256 varchar(64) not null)");
            Map<Integer, String> run = run(connection);
            boolean changed = false;
            for (int i = 0; i < FILES.size(); i++) {
                String sql = sql(i);
                String sha256 = Hash.of(sql.getBytes(StandardCharsets.UTF_8)).text();
                String before = run.get(i + 1);
                if (before == null) {
                    for (String each : statements(sql)) {
                        make(statement, each);
                    }
                    record(connection, i + 1, sha256);
                    changed = true;
                } else if (!before.equals(sha256)) {
                    throw new StorageException(
                            StorageException.Effect.NOT_DONE,
                            "the tables were made by another " + FILES.get(i) + ": its SHA-256 was " + before
                                    + ", ours is " + sha256);
                }
            }
            return changed;
        }
    }

    // With a delay, H2 hands what is committed to other threads, and neither the commit nor a checkpoint waits for
    // them. And
    // where it writes into space it used before, H2 2.5.252 may not find after a crash what it wrote last: of 480
    // commits to a
    // file that was copied right afterwards 15 were not in the copy. Either way killed writers lost what they had
    // acknowledged.
    private static void requireWritten(Statement statement) throws SQLException {
        try (ResultSet settings =
                statement.executeQuery("select setting_name, setting_value from information_schema.settings"
                        + " where setting_name in ('WRITE_DELAY', 'REUSE_SPACE') and database_path() is not null")) {
            // a setting stands there twice when it was stored with the database: as stored, and as it works
            while (settings.next()) {
                String value = String.valueOf(settings.getString(2));
                if (!value.equals("0") && !value.equalsIgnoreCase("false")) {
                    throw new IllegalArgumentException(
                            "an H2 in a file keeps what it acknowledged through a crash only with " + H2_SETTINGS
                                    + " in the address of each connection; " + settings.getString(1) + " was " + value);
                }
            }
        }
    }

    private static void make(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            if (Database.product(statement.getConnection()) == Database.Product.POSTGRESQL) {
                throw e;
            }
            // in H2 two who make an index at once can both see that it is not there; the second look sees it
            throw new SQLException(e.getMessage(), "40001", e);
        }
    }

    /** The digests of the files that were run, by number. */
    static Map<Integer, String> run(Connection connection) throws SQLException {
        Map<Integer, String> run = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number, sha256 from zhuji_registry_schema")) {
            while (rows.next()) {
                run.put(rows.getInt(1), rows.getString(2));
            }
        }
        return run;
    }

    /** The digests of our files, by number. */
    static Map<Integer, String> ours() {
        Map<Integer, String> ours = new TreeMap<>();
        for (int i = 0; i < FILES.size(); i++) {
            ours.put(i + 1, Hash.of(sql(i).getBytes(StandardCharsets.UTF_8)).text());
        }
        return ours;
    }

    private static void record(Connection connection, int number, String sha256) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into zhuji_registry_schema (number, sha256) values (?, ?)")) {
            insert.setInt(1, number);
            insert.setString(2, sha256);
            insert.executeUpdate();
        }
    }

    private static String sql(int index) {
        return TextResource.text(Schema.class, FILES.get(index));
    }

    /** The statements of a file: each ends with a semicolon, and no text in it holds one; lines from {@code --} on are remarks. */
    static List<String> statements(String sql) {
        StringBuilder plain = new StringBuilder(sql.length());
        sql.lines()
                .map(line -> line.contains("--") ? line.substring(0, line.indexOf("--")) : line)
                .forEach(line -> plain.append(line).append('\n'));
        List<String> statements = new ArrayList<>();
        int from = 0;
        for (int end = plain.indexOf(";"); end >= 0; end = plain.indexOf(";", from)) {
            statements.add(plain.substring(from, end).strip());
            from = end + 1;
        }
        return statements;
    }
}
