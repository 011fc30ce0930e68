package io.zhuji.declaration.registry;

import io.zhuji.declaration.registry.StorageException.Effect;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** Transactions on a host's database, each known to be done, not done, or unknown. */
final class Database {

    /** How often a transaction is tried that others got in the way of. */
    static final int ATTEMPTS = 12;

    /** The databases the schema is written for. */
    enum Product {
        H2,
        POSTGRESQL
    }

    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    private final Connections connections;
    // writers of one process queue here in turn, rather than at the row of the database, which is not fair
    private final ReentrantLock writing = new ReentrantLock(true);

    Database(Connections connections) {
        this.connections = Objects.requireNonNull(connections, "connections");
    }

    static Product product(Connection connection) throws SQLException {
        String name = connection.getMetaData().getDatabaseProductName();
        if (name.equals("H2")) {
            return Product.H2;
        }
        if (name.equals("PostgreSQL")) {
            return Product.POSTGRESQL;
        }
        throw new IllegalArgumentException("a registry lives in H2 or PostgreSQL, connections led to '" + name + "'");
    }

    /** Something that changes the database: all of it or nothing, tried again when others were in the way. */
    <T> T write(Work<T> work) throws IOException {
        writing.lock();
        try {
            for (int attempt = 1; ; attempt++) {
                try (Transaction transaction = begin(Connection.TRANSACTION_READ_COMMITTED)) {
                    T result = transaction.run(work);
                    transaction.commit();
                    return result;
                } catch (InTheWay e) {
                    if (attempt == ATTEMPTS) {
                        throw new StorageException(
                                Effect.NOT_DONE,
                                "nothing was written: other writers were in the way " + ATTEMPTS
                                        + " times; the same call may be made again: "
                                        + e.getMessage(),
                                e.failure());
                    }
                }
            }
        } finally {
            writing.unlock();
        }
    }

    /**
     * Something that changes the database unless its result is refused; then nothing is changed. Tried once, since it reads a
     * stream.
     */
    <T> T writeUnless(Work<T> work, Predicate<T> refused) throws IOException {
        writing.lock();
        try (Transaction transaction = begin(Connection.TRANSACTION_READ_COMMITTED)) {
            T result = transaction.run(work);
            if (!refused.test(result)) {
                transaction.commit();
            }
            return result;
        } catch (InTheWay e) {
            throw new StorageException(
                    Effect.NOT_DONE,
                    "nothing was written: another writer was in the way; may be tried again: " + e.getMessage(),
                    e.failure());
        } finally {
            writing.unlock();
        }
    }

    /** Something that sees the database as it was at one time, and changes nothing. */
    <T> T read(Work<T> work) throws IOException {
        try (Transaction transaction = begin(Connection.TRANSACTION_REPEATABLE_READ)) {
            return transaction.run(work);
        } catch (InTheWay e) {
            throw new StorageException(
                    Effect.NOT_DONE, "could not be read, may be tried again: " + e.getMessage(), e.failure());
        }
    }

    private Transaction begin(int isolation) throws StorageException {
        Connection connection;
        try {
            connection = Objects.requireNonNull(connections.get(), "connection");
        } catch (SQLException e) {
            throw new StorageException(
                    Effect.NOT_DONE, "no connection, nothing was done; may be tried again: " + told(e), e);
        }
        try {
            return new Transaction(connection, isolation);
        } catch (SQLException e) {
            try {
                connection.close();
            } catch (SQLException close) {
                e.addSuppressed(close);
            }
            throw new StorageException(
                    Effect.NOT_DONE, "the connection failed, nothing was done; may be tried again: " + told(e), e);
        }
    }

    private static String told(SQLException e) {
        return "[" + e.getSQLState() + "] " + e.getMessage();
    }

    /** Whether a statement failed because of other transactions, and is undone with its own. */
    private static boolean inTheWay(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        // 40: serialization and deadlock; 55P03 and HYT00: waited too long for a lock; 23505: an entry written past the
        // lock
        return state.startsWith("40") && !state.equals("40003")
                || state.equals("55P03")
                || state.equals("HYT00")
                || state.equals("23505");
    }

    /** The database was kept from doing it by others, and has done nothing of it. */
    private static final class InTheWay extends Exception {

        private static final long serialVersionUID = 1L;

        private final SQLException failure;

        InTheWay(SQLException failure) {
            super(told(failure), failure);
            this.failure = failure;
        }

        SQLException failure() {
            return failure;
        }
    }

    private static final class Transaction implements AutoCloseable {

        private final Connection connection;
        private final boolean autoCommit;
        private final int isolationBefore;
        private boolean ended;

        Transaction(Connection connection, int isolation) throws SQLException {
            this.connection = connection;
            this.autoCommit = connection.getAutoCommit();
            this.isolationBefore = connection.getTransactionIsolation();
            if (isolationBefore != isolation) {
                connection.setTransactionIsolation(isolation);
            }
            connection.setAutoCommit(false);
        }

        <T> T run(Work<T> work) throws IOException, InTheWay {
            try {
                return work.on(connection);
            } catch (SQLException e) {
                if (inTheWay(e)) {
                    throw new InTheWay(e);
                }
                // without a commit the database undoes it, even when the connection is gone
                throw new StorageException(
                        Effect.NOT_DONE, "the database failed, nothing was done; may be tried again: " + told(e), e);
            }
        }

        void commit() throws StorageException, InTheWay {
            boolean committed = false;
            try {
                connection.commit();
                committed = true;
                ended = true;
                if (product(connection) == Product.H2) {
                    // without a write delay (see Schema) H2 has written it by now, but not forced it to the disk
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("checkpoint sync");
                    }
                }
            } catch (SQLException e) {
                if (!committed && inTheWay(e)) {
                    throw new InTheWay(e);
                }
                throw new StorageException(
                        Effect.UNKNOWN,
                        "the database failed at the commit, all or nothing was written; the same call may be made again: "
                                + told(e),
                        e);
            }
        }

        @Override
        public void close() {
            try (connection) {
                if (!ended) { // before the commit mode goes back, which would commit
                    connection.rollback();
                }
                connection.setAutoCommit(autoCommit);
                if (connection.getTransactionIsolation() != isolationBefore) {
                    connection.setTransactionIsolation(isolationBefore);
                }
            } catch (SQLException e) {
                // what is committed stays so and what is not is undone, whatever the connection does from here on
                ended = true;
            }
        }
    }
}
