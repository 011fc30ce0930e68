package io.zhuji.core.table;

/** Takes the entries of a table one by one. */
@FunctionalInterface
public interface EntrySink {

    /** The next entry. */
    void entry(Entry entry);
}
