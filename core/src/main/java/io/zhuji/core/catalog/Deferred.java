package io.zhuji.core.catalog;

import org.jspecify.annotations.Nullable;

/** What is made when first asked for, and once, whichever thread asks. */
abstract class Deferred<T> {

    private volatile @Nullable T made;

    abstract T make();

    final T get() {
        T known = made;
        if (known == null) {
            synchronized (this) {
                known = made;
                if (known == null) {
                    known = make();
                    made = known;
                }
            }
        }
        return known;
    }
}
