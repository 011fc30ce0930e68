package io.zhuji.core.catalog;

import io.zhuji.core.quantity.Limit;

/**
 * A limit as a pack writes it, read when it is first asked for. Most questions are about one document of many, and reading all
 * limits costs a first check more than all the rest of their packs.
 */
final class WrittenLimit extends Deferred<Limit> {

    private final String text;

    /** A text that is known to be a limit. */
    WrittenLimit(String text) {
        this.text = text;
    }

    /** As the pack writes it. */
    String written() {
        return text;
    }

    @Override
    Limit make() {
        return Limit.parse(text);
    }
}
