package io.zhuji.core.compare;

import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.resource.TextResource;
import java.util.Set;
import java.util.stream.Collectors;

/** That a limit on one basis binds the same figure on another: what is not there in all cannot migrate. */
final class Implication {

    private static final Set<String> KNOWN = read();

    private Implication() {}

    /** Whether a figure that is met on the basis of the first is met on that of the second too. */
    static boolean holds(Indicator first, Indicator second) {
        return KNOWN.contains(first.basis() + ' ' + second.basis());
    }

    private static Set<String> read() {
        return TextResource.lines(Implication.class, "implications.txt").stream()
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }
}
