package io.zhuji.core.catalog;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.indicator.Indicator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells where a later pack says something else than an earlier one of the same thing, both sides told; of standards {@link Contradiction}
 * does. To say more is no contradiction.
 */
final class Overriding {

    private final List<Finding> told;
    private final Map<String, Said> last = new HashMap<>();

    /** What a pack says of one thing, by the names of its members. */
    private record Said(Pack pack, Map<String, String> members) {}

    private Overriding(List<Finding> told) {
        this.told = told;
    }

    static void tell(List<Pack> packs, List<Finding> told) {
        Overriding overriding = new Overriding(told);
        for (Pack pack : packs) {
            overriding.documents(pack);
            overriding.goods(pack);
            overriding.law(pack);
            overriding.indicators(pack);
        }
        overriding.requirements(packs);
    }

    private void hold(String section, int index, String id, Pack pack, Map<String, String> members) {
        Said earlier = last.put(section + " " + id, new Said(pack, members));
        if (earlier == null) {
            return;
        }
        members.forEach((member, later) -> {
            String before = earlier.members().getOrDefault(member, "");
            if (!before.isEmpty() && !later.isEmpty() && !before.equals(later)) {
                told.add(PackRule.AGREES.finding(
                        "contradiction",
                        Section.at(section, index).then(member),
                        "standard",
                        id,
                        "member",
                        member,
                        "earlier",
                        before,
                        "earlierPack",
                        earlier.pack().toString(),
                        "later",
                        later,
                        "laterPack",
                        pack.toString()));
            }
        });
    }

    private void documents(Pack pack) {
        List<NamedDocument> rows = pack.documents();
        for (int i = 0; i < rows.size(); i++) {
            NamedDocument row = rows.get(i);
            hold("documents", i, row.name(), pack, RecordMembers.of(row));
        }
    }

    private void goods(Pack pack) {
        List<CategoryRow> rows = pack.categories();
        for (int i = 0; i < rows.size(); i++) {
            Category row = rows.get(i).category();
            Map<String, String> members = RecordMembers.of(row);
            members.put("plus", RecordMembers.text(rows.get(i).plus()));
            hold("categories", i, row.id(), pack, members);
        }
        List<CccClass> classes = pack.cccClasses();
        for (int i = 0; i < classes.size(); i++) {
            CccClass row = classes.get(i);
            hold("cccClasses", i, row.number(), pack, RecordMembers.of(row));
        }
        List<Transition> changes = pack.transitions();
        for (int i = 0; i < changes.size(); i++) {
            Transition row = changes.get(i);
            hold("transitions", i, row.id(), pack, RecordMembers.of(row));
        }
    }

    private void law(Pack pack) {
        List<Basis> rows = pack.law();
        for (int i = 0; i < rows.size(); i++) {
            Basis row = rows.get(i);
            hold("law", i, row.id(), pack, RecordMembers.of(row));
        }
    }

    private void indicators(Pack pack) {
        List<Indicator> rows = pack.indicators();
        for (int i = 0; i < rows.size(); i++) {
            Indicator row = rows.get(i);
            hold(
                    "indicators",
                    i,
                    row.id(),
                    pack,
                    RecordMembers.members(
                            "zh", row.nameZh(),
                            "en", row.nameEn(),
                            "direction", row.direction(),
                            "measured", row.measured(),
                            "basis", row.basis(),
                            "base", row.base()));
        }
    }

    /** Requirements of a document stand or go together: a later pack takes the place of all that earlier ones state of it. */
    private void requirements(List<Pack> packs) {
        // a requirement of an indicator nobody holds is none, and takes no place
        Set<String> known = new HashSet<>();
        packs.forEach(pack -> pack.indicators().forEach(indicator -> known.add(indicator.id())));
        Map<String, Map<String, RequirementRow>> held = new HashMap<>();
        Map<String, Pack> holder = new HashMap<>();
        for (Pack pack : packs) {
            Map<String, Map<String, RequirementRow>> own = new LinkedHashMap<>();
            Map<String, Integer> first = new HashMap<>();
            List<RequirementRow> rows = pack.requirements();
            for (int i = 0; i < rows.size(); i++) {
                RequirementRow row = rows.get(i);
                if (!known.contains(row.indicator())) {
                    continue;
                }
                first.putIfAbsent(row.document(), i);
                own.computeIfAbsent(row.document(), document -> new LinkedHashMap<>())
                        .put(row.key(), row);
                Map<String, RequirementRow> before = held.getOrDefault(row.document(), Map.of());
                RequirementRow earlier = before.get(row.key());
                Pack from = holder.get(row.document());
                if (earlier != null && from != null) {
                    last.put("requirements " + row.told(), new Said(from, limits(earlier)));
                    hold("requirements", i, row.told(), pack, limits(row));
                }
            }
            own.forEach((document, now) -> {
                Map<String, RequirementRow> before = held.getOrDefault(document, Map.of());
                long dropped = before.keySet().stream()
                        .filter(key -> !now.containsKey(key))
                        .count();
                Pack from = holder.get(document);
                if (dropped > 0 && from != null) {
                    told.add(PackRule.AGREES.finding(
                            "limits-dropped",
                            Section.at("requirements", first.getOrDefault(document, 0))
                                    .then("of"),
                            "standard",
                            document,
                            "value",
                            Long.toString(dropped),
                            "earlierPack",
                            from.toString(),
                            "laterPack",
                            pack.toString()));
                }
            });
            own.forEach((document, now) -> {
                held.put(document, now);
                holder.put(document, pack);
            });
        }
    }

    private static Map<String, String> limits(RequirementRow row) {
        return RecordMembers.members(
                "limit", row.limit().get().toString(), "force", row.force(), "methods", row.methods());
    }
}
