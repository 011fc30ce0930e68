package io.zhuji.core.catalog;

import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Mandate;
import io.zhuji.core.standard.Standard.Role;
import io.zhuji.core.standard.Standard.State;
import io.zhuji.core.standard.StandardNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
}
