package io.zhuji.evaluation.system;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A clause of a standard that tells what a patent is to protect (标准与专利的关联). A standard made public before the filing may take
 * the novelty from the patent.
 *
 * @param standard  the number of the standard
 * @param clause    the clause
 * @param patent    the number of the patent or its application, or what is to be filed
 * @param filed     when it was filed
 * @param published when the standard was or will be made public
 */
public record PatentLink(
        String standard, String clause, String patent, Optional<LocalDate> filed, Optional<LocalDate> published) {

    public PatentLink {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(patent, "patent");
        Objects.requireNonNull(filed, "filed");
        Objects.requireNonNull(published, "published");
    }

    /**
     * Where a standard tells, or is about to tell, what was not filed before.
     *
     * @param links findings point at {@code /links/i}
     */
    public static List<Finding> exposed(List<PatentLink> links) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            PatentLink link = links.get(i);
            if (link.published().isEmpty()) {
                continue;
            }
            LocalDate published = link.published().get();
            Pointer at = Pointer.ROOT.then("links").then(i);
            if (link.filed().isEmpty()) {
                findings.add(Conclusions.NOT_FILED.at(
                        at, link.standard(), link.clause(), link.patent(), published.toString()));
            } else if (!link.filed().get().isBefore(published)) {
                findings.add(Conclusions.DISCLOSED_FIRST.at(
                        at,
                        link.standard(),
                        link.clause(),
                        link.patent(),
                        published.toString(),
                        link.filed().get().toString()));
            }
        }
        return findings;
    }
}
