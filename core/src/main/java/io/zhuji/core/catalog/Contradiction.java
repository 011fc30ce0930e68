package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import java.util.List;
import java.util.Optional;

/** Tells where two packs say different things of one standard. A pack that knows more does not contradict. */
final class Contradiction {

    private final Pack first;
    private final Pack second;
    private final StandardNumber number;
    private final Pointer at;
    private final List<Finding> told;

    private Contradiction(Standards standards, int first, int second, List<Finding> told) {
        this.first = standards.packOfRow(first);
        this.second = standards.packOfRow(second);
        this.number = standards.numberOfRow(second);
        this.at = standards.place(second);
        this.told = told;
    }

    /** Tells of two rows of one number, the later of which holds. */
    static void tell(Standards standards, int first, int second, List<Finding> told) {
        Contradiction c = new Contradiction(standards, first, second, told);
        Standard earlier = standards.foundInRow(first).orElseThrow();
        Standard later = standards.foundInRow(second).orElseThrow();
        c.hold("zh", earlier.titleZh(), later.titleZh());
        c.hold("en", earlier.titleEn(), later.titleEn());
        c.hold("role", earlier.role().name(), later.role().name());
        c.hold("mandate", earlier.mandate().name(), later.mandate().name());
        c.hold("issued", earlier.issued(), later.issued());
        c.hold("implemented", earlier.implemented(), later.implemented());
        c.hold("withdrawn", earlier.withdrawn(), later.withdrawn());
        c.hold("replaces", earlier.replaces(), later.replaces());
        c.hold("replacedBy", earlier.replacedBy(), later.replacedBy());
        // a state moves on; only of one and the same day it cannot be two things
        if (c.first.asOf().equals(c.second.asOf())) {
            c.hold("state", earlier.state().name(), later.state().name());
        }
    }

    private void hold(String member, String one, String other) {
        if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
            told.add(PackRule.AGREES.finding(
                    "contradiction",
                    at.then(member),
                    "standard",
                    number.toString(),
                    "member",
                    member,
                    "earlier",
                    one,
                    "earlierPack",
                    first.toString(),
                    "later",
                    other,
                    "laterPack",
                    second.toString()));
        }
    }

    private void hold(String member, Optional<?> one, Optional<?> other) {
        if (one.isPresent() && other.isPresent()) {
            hold(member, one.get().toString(), other.get().toString());
        }
    }

    private void hold(String member, List<?> one, List<?> other) {
        if (!one.isEmpty() && !other.isEmpty()) {
            hold(member, one.toString(), other.toString());
        }
    }
}
