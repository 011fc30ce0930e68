package io.zhuji.evaluation.supervision;

import java.util.Locale;

/** Names of enum constants as JSON and messages write them. */
final class Names {

    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
