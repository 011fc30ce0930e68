package io.zhuji.declaration.registry;

import io.zhuji.core.finding.Messages;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.declaration.registry.Rows.StoredHead;
import io.zhuji.declaration.registry.StorageException.Effect;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * The append-only record of what was declared when (声明登记簿), in the host's own database: H2 or PostgreSQL.
 *
 * <p>All entries are one chain: each has a number without gaps and carries the hash of the one before. Nothing is edited or
 * deleted; what changes is a new version. The registry reads no clock, so when something was made public is told by the
 * caller.
 *
 * <p>Thread-safe; many threads, registries and processes may write to the same database. Their appends happen one after
 * another. Every operation takes one connection and gives it back; H2 without a server had better get them from a pool, since
 * it opens and closes its file with the first and the last of them.
 *
 * <p>An entry that was told as {@link Appended.Done} survives a crash of the program, and one of the machine as far as disks
 * keep what they were made to write. An H2 in a file keeps that promise only with {@code ;WRITE_DELAY=0;REUSE_SPACE=FALSE} in
 * the address of every connection, and is refused without: else it acknowledges before it writes, and 2.5.252 may not find
 * after a crash what it wrote last. Its file grows until {@code SHUTDOWN COMPACT} is run. Its user is an administrator, since
 * every append ends with a checkpoint.
 */
public final class Registry {

    private final Database database;

    private Registry(Database database) {
        this.database = database;
    }

    /**
     * Opens the registry in a database, and makes its tables where there are none. They begin with {@code zhuji_registry_} and
     * lie in the schema the connections are in.
     *
     * @throws StorageException         if the database fails, or has the tables of another edition
     * @throws IllegalArgumentException if the database is neither H2 nor PostgreSQL, or an H2 in a file that may lose what it
     *     acknowledged
     */
    public static Registry open(Connections connections) throws StorageException {
        Database database = new Database(connections);
        told(() -> database.write(Schema::migrate));
        return new Registry(database);
    }

    /** As {@link #open(Connections)}, with the connections of a data source. */
    public static Registry open(DataSource source) throws StorageException {
        Objects.requireNonNull(source, "source");
        return open(source::getConnection);
    }

    /** The rule of a {@link Verification} with all its conclusions; it is ours and stands on no law. */
    public static List<RuleEntry> rules() {
        return List.of(Inspection.entry());
    }

    /** Sentences for the findings of a {@link Verification}. */
    public static Messages messages() {
        return Messages.load(Registry.class, "messages");
    }

    /**
     * Puts an entry on record.
     *
     * @throws StorageException if the database fails; the same call may be made again
     */
    public Appended append(Entry entry) throws StorageException {
        return append(List.of(entry)).get(0);
    }

    /**
     * Puts entries on record in one transaction, in their order. Each is judged for itself: those that conflict are left out,
     * the others written. An entry may follow another one of the same call.
     *
     * @return one result for each, in the same order
     * @throws StorageException if the database fails: then all of them were written or none; the same call may be made again
     */
    public List<Appended> append(List<Entry> entries) throws StorageException {
        List<Entry> copy = List.copyOf(entries);
        if (copy.isEmpty()) {
            return List.of();
        }
        return told(() -> database.write(connection -> append(connection, copy)));
    }

    private static List<Appended> append(Connection connection, List<Entry> entries)
            throws SQLException, StorageException {
        StoredHead from = lockedHead(connection);
        Map<String, Optional<Registered>> latest = new HashMap<>();
        Map<String, Registered> written = new HashMap<>();
        List<Appended> results = new ArrayList<>(entries.size());
        List<Row> rows = new ArrayList<>(entries.size());
        long number = from.number();
        Hash hash = new Hash(from.hash());
        for (Entry entry : entries) {
            String id = entry.declaration();
            Optional<Registered> before = latest.get(id);
            if (before == null) {
                before = readable(Rows.latest(connection, id));
            }
            int version = before.map(there -> there.entry().version()).orElse(0);
            Optional<Registered> same = Optional.ofNullable(written.get(id + '\n' + entry.version()));
            if (same.isEmpty() && entry.version() <= version) {
                same = readable(Rows.version(connection, id, entry.version()));
            }
            if (same.isPresent() && entry.repeats(same.get().entry())) {
                results.add(new Appended.Already(entry, same.get()));
            } else if (same.isPresent()) {
                results.add(new Appended.Conflict(entry, Appended.Conflict.Reason.VERSION_TAKEN, before));
            } else if (entry.follows() != version) {
                results.add(new Appended.Conflict(entry, Appended.Conflict.Reason.NOT_THE_LATEST, before));
            } else if (before.isPresent()
                    && entry.published().isBefore(before.get().entry().published())) {
                results.add(new Appended.Conflict(entry, Appended.Conflict.Reason.BACKDATED, before));
            } else {
                Row row = Row.of(++number, hash, entry);
                Registered there = new Registered(number, hash, entry, new Hash(row.hash()));
                hash = there.hash();
                rows.add(row);
                written.put(id + '\n' + entry.version(), there);
                results.add(new Appended.Done(there));
                before = Optional.of(there);
            }
            latest.put(id, before);
        }
        if (!rows.isEmpty()) {
            Rows.insert(connection, rows);
            Rows.moveHead(connection, from, new Head(number, hash));
        }
        return List.copyOf(results);
    }

    private static StoredHead lockedHead(Connection connection) throws SQLException, StorageException {
        Optional<StoredHead> head = Rows.head(connection, true);
        if (head.isEmpty() || !Hash.isHash(head.get().hash())) {
            throw new StorageException(
                    Effect.NOT_DONE, "nothing was written: the row of the head was changed, verify tells how: " + head);
        }
        return head.get();
    }

    /** The end of the chain: keep it elsewhere as an anchor for {@link #verify(Head)}. */
    public Head head() throws StorageException {
        return told(() -> database.read(connection -> {
            StoredHead head = Rows.head(connection, false).orElse(new StoredHead(-1, ""));
            try {
                return new Head(head.number(), new Hash(head.hash()));
            } catch (IllegalArgumentException e) {
                throw new StorageException(
                        Effect.NOT_DONE, "the row of the head was changed, verify tells how: " + head, e);
            }
        }));
    }

    /** The latest version of a declaration, whatever its status. */
    public Optional<Registered> latest(String declaration) throws StorageException {
        Objects.requireNonNull(declaration, "declaration");
        return told(() -> database.read(connection -> readable(Rows.latest(connection, declaration))));
    }

    /** What the public could read of a declaration at an instant; empty where it was not published yet, or withdrawn. */
    public Optional<Registered> publicAt(String declaration, Instant at) throws StorageException {
        Objects.requireNonNull(declaration, "declaration");
        Written.requireInstant("at", at);
        return told(() -> database.read(
                        connection -> readable(Rows.latestAt(connection, declaration, Written.instant(at)))))
                .filter(there -> there.entry().status().isPublic());
    }

    /** All versions of a declaration, the first one first. */
    public List<Registered> history(String declaration) throws StorageException {
        Objects.requireNonNull(declaration, "declaration");
        return told(() -> database.read(connection -> readable(Rows.history(connection, declaration))));
    }

    /** The page of a query. */
    public Found find(Query query) throws StorageException {
        Objects.requireNonNull(query, "query");
        return told(() -> database.read(connection -> {
            List<Registered> found = readable(Rows.find(connection, query));
            if (found.size() <= query.limit()) {
                return new Found(found, OptionalLong.empty());
            }
            List<Registered> page = found.subList(0, query.limit());
            return new Found(page, OptionalLong.of(page.get(page.size() - 1).number()));
        }));
    }

    /**
     * Looks at the whole chain: whether anything was changed, taken out, put in or put in another order since it was written.
     * Without an anchor it cannot be seen that somebody wrote the whole chain anew, or cut off its tail and the head with it.
     */
    public Verification verify() throws StorageException {
        return told(() -> database.read(connection -> StoredChain.verify(connection, Optional.empty())));
    }

    /** As {@link #verify()}, and whether the chain still has the entry that was its end when the anchor was taken. */
    public Verification verify(Head anchor) throws StorageException {
        Objects.requireNonNull(anchor, "anchor");
        return told(() -> database.read(connection -> StoredChain.verify(connection, Optional.of(anchor))));
    }

    /**
     * Writes the whole chain as it is at one time: JSON Lines in UTF-8, see the package for its members. The stream is flushed
     * and not closed.
     *
     * @return the end of what was written
     * @throws StorageException if the database fails
     * @throws IOException      if the stream does
     */
    public Head exportTo(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        return database.read(connection -> Transfer.export(connection, out));
    }

    /**
     * Reads a chain that {@link #exportTo} wrote, verifies it, and writes what is not here yet: all of it in one transaction,
     * or with any finding nothing. What is here already has to be the beginning of that chain, so the same import may be made
     * again. The stream is not closed; it is read once, so a retry needs it from the start.
     *
     * @throws StorageException if the database fails
     * @throws IOException      if the stream does; nothing was written then
     */
    public Verification importFrom(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in");
        return database.writeUnless(connection -> Transfer.load(connection, in), result -> !result.sound());
    }

    /** Looks at an export as {@link #verify()} does at a database; keeps a few words in memory for each declaration. */
    public static Verification verifyExport(InputStream in) throws IOException {
        return Transfer.verify(in, Optional.empty());
    }

    /** As {@link #verifyExport(InputStream)}, with an anchor. */
    public static Verification verifyExport(InputStream in, Head anchor) throws IOException {
        return Transfer.verify(in, Optional.of(anchor));
    }

    private static Optional<Registered> readable(Optional<Row> row) throws StorageException {
        return row.isEmpty()
                ? Optional.empty()
                : Optional.of(readable(List.of(row.get())).get(0));
    }

    private static List<Registered> readable(List<Row> rows) throws StorageException {
        try {
            return Row.registered(rows);
        } catch (IllegalArgumentException e) {
            throw new StorageException(
                    Effect.NOT_DONE, "a stored entry was changed, verify tells which: " + e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Call<T> {
        T get() throws IOException;
    }

    // nothing in these calls but the database can fail
    private static <T> T told(Call<T> call) throws StorageException {
        try {
            return call.get();
        } catch (StorageException e) {
            throw e;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
