package io.zhuji.declaration;

import io.zhuji.core.finding.Report;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a draft: a declaration where all of it could be read, and in any case a report.
 *
 * @param declaration the first version: {@link Status#COMPLETE}, or {@link Status#DRAFT} where the standard policy rejects
 *                    the report; empty where the draft could not be read whole
 * @param report      all that the rules concluded, each at its place in the caller's own input
 */
public record Drafted(Optional<Declaration> declaration, Report report) {

    public Drafted {
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(report, "report");
    }
}
