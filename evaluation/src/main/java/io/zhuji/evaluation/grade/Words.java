package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Basis;
import java.util.List;
import java.util.Locale;

/**
 * The words a member of a scheme may have, and what each means: the names of an enum in lower case with hyphens.
 *
 * @param words  as they stand in the scheme
 * @param values what they mean, in the same order
 */
record Words<E>(List<String> words, List<E> values) {

    static final Words<Basis.Verification> VERIFICATIONS = of(Basis.Verification.values());
    static final Words<Scheme.Status> STATUSES = of(Scheme.Status.values());
    static final Words<Scheme.Order> ORDERS = of(Scheme.Order.values());
    static final Words<Fact.Kind> KINDS = of(Fact.Kind.values());
    static final Words<Fact.Better> BETTERS = of(Fact.Better.values());
    static final Words<Item.NotApplicable> NOT_APPLICABLE = of(Item.NotApplicable.values());
    static final Words<Total.Kind> TOTALS = of(Total.Kind.values());
    static final Words<Term.Renewal> RENEWALS = of(Term.Renewal.values());

    private static <E extends Enum<E>> Words<E> of(E[] values) {
        String[] words = new String[values.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(values[i]);
        }
        return new Words<>(List.of(words), List.of(values));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
