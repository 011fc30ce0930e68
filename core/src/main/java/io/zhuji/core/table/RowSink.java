package io.zhuji.core.table;

/** Takes the rows of a table one by one. */
@FunctionalInterface
public interface RowSink {

    /** The next row that is not blank. */
    void row(Row row);
}
