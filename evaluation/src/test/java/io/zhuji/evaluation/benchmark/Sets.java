package io.zhuji.evaluation.benchmark;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.core.indicator.Requirement.Wording;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.Confidence;
import java.util.ArrayList;
import java.util.List;

/** Sets of requirements for tests, written {@code a ≤20 mg/kg; ph 4.0~7.5 | GB/T 7573}. */
final class Sets {

    static final Catalog CATALOG = Catalog.builtIn();

    private Sets() {}

    static RequirementSet of(String name, Force force, String rows) {
        return of(name, force, true, rows);
    }

    static RequirementSet of(String name, Force force, boolean whole, String rows) {
        List<Requirement> requirements = new ArrayList<>();
        for (String row : rows.split(";")) {
            if (row.isBlank()) {
                continue;
            }
            String[] parts = row.strip().split("\\|");
            int blank = parts[0].indexOf(' ');
            String id = parts[0].substring(0, blank);
            Limit limit = Limit.parse(parts[0].substring(blank + 1).strip());
            requirements.add(new Requirement(
                    name,
                    indicator(id),
                    limit,
                    "",
                    "",
                    Wording.NONE,
                    Wording.NONE,
                    parts.length > 1
                            ? List.of(new TestMethod(parts[1].strip(), parts.length > 2 ? parts[2].strip() : ""))
                            : List.of(),
                    "",
                    force,
                    Confidence.A));
        }
        return new RequirementSet(name, requirements, whole);
    }

    static Indicator indicator(String id) {
        // what differs in basis only shares what is measured: lead.total, lead.migration
        int dot = id.indexOf('.');
        String measured = dot < 0 ? id : id.substring(0, dot);
        String basis = dot < 0 ? "" : id.substring(dot + 1);
        return new Indicator(id, "指标" + id, "Indicator " + id, List.of(id), Direction.LOWER, measured, basis, "");
    }

    static RequirementSet held(String document) {
        return new RequirementSet(document, CATALOG.requirements(document), CATALOG.holdsAllOf(document));
    }
}
