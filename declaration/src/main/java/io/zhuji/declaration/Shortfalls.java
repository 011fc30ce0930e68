package io.zhuji.declaration;

import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What falls short of recommended standards, and whether it is stated. */
final class Shortfalls {

    private Shortfalls() {}

    /** Whether a shortfall is stated; where that is left to the library, all are. */
    static boolean isStated(Line line, Against against, Optional<List<Subject.Stated>> stated) {
        if (stated.isEmpty()) {
            return true;
        }
        for (Subject.Stated one : stated.get()) {
            if (isOf(one, against) && isOn(one.keys(), line)) {
                return true;
            }
        }
        return false;
    }

    /** The standard a statement is about, in whatever edition. */
    static Optional<Against> against(Subject.Stated stated, List<Against> recommended) {
        for (Against against : recommended) {
            if (isOf(stated, against)) {
                return Optional.of(against);
            }
        }
        return Optional.empty();
    }

    /** Whether anything that falls short is what a statement is about. */
    static boolean isDue(Subject.Stated stated, Against against) {
        for (Line line : against.lines()) {
            if ((line.isLower() || line.isMissing()) && isOn(stated.keys(), line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Subject.Stated stated, Against against) {
        return stated.standard()
                .series()
                .equals(against.standard().standard().number().series());
    }

    private static boolean isOn(Set<String> keys, Line line) {
        if (keys.isEmpty() || names(keys, line.required().indicator())) {
            return true;
        }
        return line.own().isPresent()
                && keys.contains(Indicator.nameKey(line.own().get().declared().name()));
    }

    static boolean names(Set<String> keys, Indicator indicator) {
        if (keys.contains(indicator.id())) {
            return true;
        }
        for (String key : indicator.nameKeys()) {
            if (keys.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** The remarks for all that falls short and is stated, standard by standard. */
    static List<Remark> remarks(Subject subject) {
        if (!subject.executesOwn()) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>(0);
        for (Against against : subject.recommended()) {
            List<Remark.Item> items = new ArrayList<>(0);
            for (Line line : against.lines()) {
                if ((line.isLower() || line.isMissing()) && isStated(line, against, subject.stated())) {
                    items.add(item(line));
                }
            }
            if (!items.isEmpty()) {
                remarks.add(new Remark(
                        against.standard().standard().number(),
                        against.standard().standard().titleZh(),
                        items));
            }
        }
        return remarks;
    }

    private static Remark.Item item(Line line) {
        Requirement required = line.required();
        Indicator indicator = required.indicator();
        return new Remark.Item(
                line.isMissing() ? Remark.Shortfall.FEWER : Remark.Shortfall.LOWER,
                Optional.of(indicator.id()),
                line.own().map(own -> own.declared().name()).orElse(indicator.nameZh()),
                indicator.nameEn(),
                line.own().map(own -> own.text()),
                line.limit(),
                line.scope());
    }
}
