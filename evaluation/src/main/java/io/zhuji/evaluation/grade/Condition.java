package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Pointer;
import java.util.Optional;

/** A gate or a grade: a named condition. */
record Condition(
        Pointer at,
        Label name,
        boolean grade,
        When when,
        Basis.Verification verification,
        Optional<Term.Renewal> renewal) {}
