package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.Tier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers that belong to one enterprise and appear under another. */
final class SharedNumbers {

    // a bar code or an energy filing may be shown by whoever sells the goods; these are granted to one holder
    private static final Set<String> PERSONAL = Set.of("ccc", "food-licence", "production-licence");

    private SharedNumbers() {}

    static void find(List<Dossier> dossiers, List<List<Finding>> evidence) {
        Map<String, Integer> certificates = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < dossiers.size(); i++) {
            Dossier dossier = dossiers.get(i);
            int index = i;
            dossier.certificates().forEach((kind, number) -> {
                if (PERSONAL.contains(kind)) {
                    first(certificates, kind + "\n" + number, index, dossiers);
                }
            });
            numberKey(dossier).ifPresent(key -> first(numbers, key, index, dossiers));
        }
        for (int i = 0; i < dossiers.size(); i++) {
            Dossier dossier = dossiers.get(i);
            int index = i;
            dossier.certificates().forEach((kind, number) -> {
                Integer owner = certificates.get(kind + "\n" + number);
                if (owner != null && Suspicion.strangers(dossier, dossiers.get(owner))) {
                    evidence.get(index)
                            .add(Conclusions.SUSPECT_CERTIFICATE_SHARED.at(
                                    Suspicion.at(index).then("certificates").then(kind),
                                    kind,
                                    number,
                                    dossiers.get(owner).enterprise(),
                                    Integer.toString(dossiers.get(owner).row())));
                }
            });
            Integer owner = numberKey(dossier).map(numbers::get).orElse(null);
            if (owner != null && Suspicion.strangers(dossier, dossiers.get(owner))) {
                evidence.get(i)
                        .add(Conclusions.SUSPECT_NUMBER_SHARED.at(
                                Suspicion.at(i).then("number"),
                                dossier.number(),
                                dossiers.get(owner).enterprise(),
                                Integer.toString(dossiers.get(owner).row())));
            }
        }
    }

    /** Enterprise codes are not unique, so a number counts as shared only under the same name. */
    private static Optional<String> numberKey(Dossier dossier) {
        return dossier.name().isBlank()
                ? Optional.empty()
                : StandardNumber.tryParse(dossier.number())
                        .filter(number -> number.tier() == Tier.ENTERPRISE)
                        .map(number -> number + "\n" + dossier.name());
    }

    private static void first(Map<String, Integer> owners, String key, int index, List<Dossier> dossiers) {
        owners.merge(key, index, (one, other) -> Suspicion.later(dossiers.get(one), dossiers.get(other)) ? other : one);
    }
}
