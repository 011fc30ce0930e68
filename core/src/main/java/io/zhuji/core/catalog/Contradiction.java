package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.Standard;
import java.util.List;
import java.util.Optional;

/** Tells where two packs say different things of one standard. A pack that knows more does not contradict. */
final class Contradiction {

    private final Edition first;
    private final Edition second;
    private final List<Finding> told;

    private Contradiction(Edition first, Edition second, List<Finding> told) {
        this.first = first;
        this.second = second;
        this.told = told;
    }

    static void tell(Edition first, Edition second, List<Finding> told) {
        Contradiction c = new Contradiction(first, second, told);
        Standard earlier = first.standard();
        Standard later = second.standard();
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
        if (first.pack().asOf().equals(second.pack().asOf())) {
            c.hold("state", earlier.state().name(), later.state().name());
        }
    }

    private void hold(String member, String one, String other) {
        if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
            told.add(PackRule.AGREES.finding(
                    "contradiction",
                    second.at().then(member),
                    "standard",
                    second.standard().number().toString(),
                    "member",
                    member,
                    "earlier",
                    one,
                    "earlierPack",
                    first.pack().toString(),
                    "later",
                    other,
                    "laterPack",
                    second.pack().toString()));
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
