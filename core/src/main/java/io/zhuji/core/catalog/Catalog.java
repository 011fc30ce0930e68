package io.zhuji.core.catalog;

/** One immutable snapshot of what is known. Thread-safe. */
public final class Catalog {

    private Catalog() {}
}
