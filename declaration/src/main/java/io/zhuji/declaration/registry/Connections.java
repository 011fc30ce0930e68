package io.zhuji.declaration.registry;

import java.sql.Connection;
import java.sql.SQLException;

/** Where a registry takes its database connections from; a pool, or {@code dataSource::getConnection}. */
@FunctionalInterface
public interface Connections {

    /**
     * A connection in no transaction, for one operation. The registry closes it, with commit mode and isolation as they were.
     *
     * @throws SQLException if there is none to be had
     */
    Connection get() throws SQLException;
}
