package io.zhuji.core.compare;

import io.zhuji.core.indicator.Requirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds for each requirement the one of the other side it is to be held against: first the same indicator, class, part and
 * condition, then with ever less of it; what is measured must be the same to the last.
 */
final class Pairing {

    private Pairing() {}

    /**
     * A pair, or one without a partner.
     *
     * @param elsewhere whether the other side does limit the same thing, but for another class
     */
    record Pair(Optional<Requirement> a, Optional<Requirement> b, boolean elsewhere) {}

    private static final List<BiPredicate<Requirement, Requirement>> STEPS = List.of(
            (a, b) -> indicator(a, b) && productClass(a, b) && part(a, b) && condition(a, b),
            (a, b) -> indicator(a, b) && productClass(a, b) && condition(a, b),
            (a, b) -> indicator(a, b) && productClass(a, b),
            (a, b) -> measured(a, b) && productClass(a, b));

    static List<Pair> of(List<Requirement> a, List<Requirement> b) {
        // the class is a matter only where one side holds several of one thing
        List<Requirement> left = new ArrayList<>(b);
        List<Optional<Requirement>> partners = new ArrayList<>(Collections.nCopies(a.size(), Optional.empty()));
        for (BiPredicate<Requirement, Requirement> step : STEPS) {
            match(a, left, partners, step);
        }
        match(a, left, partners, (x, y) -> indicator(x, y) && alone(x, a) && alone(y, b));
        match(a, left, partners, (x, y) -> measured(x, y) && alone(x, a) && alone(y, b));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            Requirement own = a.get(i);
            if (partners.get(i).isEmpty()) {
                partners.set(i, only(own, b));
            }
            boolean elsewhere = partners.get(i).isEmpty() && b.stream().anyMatch(other -> measured(own, other));
            pairs.add(new Pair(Optional.of(own), partners.get(i), elsewhere));
        }
        for (Requirement own : left) {
            Optional<Requirement> partner = only(own, a);
            boolean elsewhere = partner.isEmpty() && a.stream().anyMatch(other -> measured(own, other));
            pairs.add(new Pair(partner, Optional.of(own), elsewhere));
        }
        return pairs;
    }

    /** The requirement of the other side that is the only one of its indicator: it holds for all parts of the one side. */
    private static Optional<Requirement> only(Requirement own, List<Requirement> side) {
        Optional<Requirement> only = Optional.empty();
        for (Requirement other : side) {
            if (indicator(own, other)) {
                if (only.isPresent()) {
                    return Optional.empty();
                }
                only = Optional.of(other);
            }
        }
        return only.filter(other -> productClass(own, other));
    }

    private static void match(
            List<Requirement> a,
            List<Requirement> left,
            List<Optional<Requirement>> partners,
            BiPredicate<Requirement, Requirement> step) {
        for (int i = 0; i < a.size(); i++) {
            if (partners.get(i).isPresent()) {
                continue;
            }
            Requirement own = a.get(i);
            for (int j = 0; j < left.size(); j++) {
                if (step.test(own, left.get(j))) {
                    partners.set(i, Optional.of(left.remove(j)));
                    break;
                }
            }
        }
    }

    private static boolean alone(Requirement own, List<Requirement> side) {
        for (Requirement other : side) {
            if (other != own && measured(own, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean indicator(Requirement a, Requirement b) {
        return a.indicator().id().equals(b.indicator().id());
    }

    private static boolean measured(Requirement a, Requirement b) {
        return a.indicator().measured().equals(b.indicator().measured());
    }

    static boolean productClass(Requirement a, Requirement b) {
        return a.productClass().equals(b.productClass())
                || a.productClass().isEmpty()
                || b.productClass().isEmpty();
    }

    private static boolean part(Requirement a, Requirement b) {
        return a.part().zh().equals(b.part().zh());
    }

    private static boolean condition(Requirement a, Requirement b) {
        return a.condition().zh().equals(b.condition().zh());
    }
}
