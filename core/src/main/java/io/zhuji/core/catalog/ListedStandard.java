package io.zhuji.core.catalog;

import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Mandate;
import io.zhuji.core.standard.Standard.Role;
import io.zhuji.core.standard.Standard.State;
import io.zhuji.core.standard.StandardNumber;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One row of a list of standards, read. */
record ListedStandard(
        StandardNumber number,
        String titleZh,
        String titleEn,
        Role role,
        Optional<Mandate> mandate,
        Optional<LocalDate> issued,
        Optional<LocalDate> implemented,
        Optional<LocalDate> withdrawn,
        List<StandardNumber> replaces,
        List<StandardNumber> replacedBy,
        List<StandardNumber> partly,
        List<String> ics,
        List<String> ccs,
        List<String> keywords,
        State state,
        Confidence stateConfidence) {

    /** The same with other links. */
    ListedStandard linked(List<StandardNumber> replaces, List<StandardNumber> replacedBy) {
        return new ListedStandard(
                number,
                titleZh,
                titleEn,
                role,
                mandate,
                issued,
                implemented,
                withdrawn,
                replaces,
                replacedBy,
                partly,
                ics,
                ccs,
                keywords,
                state,
                stateConfidence);
    }

    /** The same with what a further row of the same standard says; empty where the two contradict. */
    Optional<ListedStandard> joined(ListedStandard more) {
        boolean fits = isSame(titleZh, more.titleZh)
                && isSame(titleEn, more.titleEn)
                && role == more.role
                && isSame(mandate, more.mandate)
                && isSame(issued, more.issued)
                && isSame(implemented, more.implemented)
                && isSame(withdrawn, more.withdrawn)
                && (state == more.state || more.stateConfidence == Confidence.C);
        return fits
                ? Optional.of(new ListedStandard(
                        number,
                        titleZh,
                        titleEn,
                        role,
                        mandate,
                        issued,
                        implemented,
                        withdrawn,
                        union(replaces, more.replaces),
                        union(replacedBy, more.replacedBy),
                        union(partly, more.partly),
                        union(ics, more.ics),
                        union(ccs, more.ccs),
                        union(keywords, more.keywords),
                        state,
                        stateConfidence))
                : Optional.empty();
    }

    private static boolean isSame(String one, String more) {
        return more.isEmpty() || one.equals(more);
    }

    private static boolean isSame(Optional<?> one, Optional<?> more) {
        return more.isEmpty() || one.equals(more);
    }

    private static <T> List<T> union(List<T> one, List<T> more) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(more);
        return List.copyOf(all);
    }
}
