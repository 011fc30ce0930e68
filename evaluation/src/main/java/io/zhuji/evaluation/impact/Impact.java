package io.zhuji.evaluation.impact;

import io.zhuji.core.change.CatalogChange;
import io.zhuji.core.change.CatalogChanges;
import io.zhuji.core.change.SubjectIndex;
import io.zhuji.core.finding.Policy;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What changes of the catalog do to the verdicts on subjects (目录变化影响分析).
 *
 * <p>Only the subjects that stand on something that changes are judged, on the days on which it does: the work is in
 * proportion to what changes and who stands on it, not to how many subjects there are. What passes of itself with time and
 * is in no catalog, such as the year in the number of a certificate that is still to come, is not looked for.
 *
 * <pre>{@code
 * ListingVerdicts today = ListingVerdicts.under(before);
 * SubjectIndex.Builder builder = SubjectIndex.builder();
 * listings.forEach(listing -> builder.add(today.footings(listing)));
 * SubjectIndex index = builder.build();                                   // once, kept
 *
 * CatalogChanges changes = CatalogChanges.between(before, after, on, until);
 * Impact impact = Impact.of(changes, index, listings::get, today, ListingVerdicts.under(after), Policy.standard());
 * }</pre>
 *
 * @param changes  what changes
 * @param subjects how many subjects there are
 * @param judged   how many of them had to be judged
 * @param effects  the changes of verdicts, the most urgent first: by day, then by the severity of the new findings, the way
 *                 of the decision, and the number of the subject
 */
public record Impact(CatalogChanges changes, int subjects, int judged, List<Effect> effects) {

    /** Copies the list. */
    public Impact {
        Objects.requireNonNull(changes, "changes");
        effects = List.copyOf(effects);
    }

    /**
     * Judges what has to be judged again.
     *
     * @param changes  what changes, from one catalog to another or within one
     * @param index    of the subjects, each under its {@link Verdicts#footings footings}
     * @param subjects gives the subject of a number of the index; is asked for touched ones only
     * @param before   the verdicts under the first catalog
     * @param after    the verdicts under the second; the same object where there is only one catalog
     * @param policy   what decides
     */
    public static <S> Impact of(
            CatalogChanges changes,
            SubjectIndex index,
            IntFunction<? extends S> subjects,
            Verdicts<S> before,
            Verdicts<S> after,
            Policy policy) {
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(subjects, "subjects");
        Objects.requireNonNull(policy, "policy");
        Set<String> law = new HashSet<>(before.law());
        law.addAll(after.law());
        List<CatalogChange> telling = changes.all().stream()
                .filter(change -> change.kind() != CatalogChange.Kind.LAW || law.contains(change.of()))
                .toList();
        int[] touched = index.touchedBy(telling);
        ImpactSearch<S> search = new ImpactSearch<>(changes.from(), telling, before, after, policy);
        for (int number : touched) {
            search.judge(number, subjects.apply(number));
        }
        return new Impact(changes, index.size(), touched.length, search.effects());
    }
}
