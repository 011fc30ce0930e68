package io.zhuji.core.catalog;

import io.zhuji.core.finding.Basis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What records say, member by member as text, the members named as in a pack; what a record does not say is empty. */
final class RecordMembers {

    private RecordMembers() {}

    static Map<String, String> of(NamedDocument row) {
        return members("zh", row.titleZh(), "en", row.titleEn(), "issued", row.issued());
    }

    static Map<String, String> of(Category row) {
        return members(
                "zh", row.nameZh(),
                "en", row.nameEn(),
                "use", row.use(),
                "mandatory", row.mandatory().stream().map(RecordMembers::duty).toList(),
                "recommended", row.recommended(),
                "safetyClass", row.safetyClass(),
                "ages", row.ages().map(RecordMembers::ages),
                "heights", row.heights(),
                "ccc", row.ccc(),
                "cccClasses", row.cccClasses(),
                "energyLabel", row.energyLabel(),
                "waterLabel", row.waterLabel(),
                "permits", row.permits(),
                "undatedAllowed", row.undatedAllowed());
    }

    static Map<String, String> of(CccClass row) {
        return members("zh", row.nameZh(), "en", row.nameEn(), "from", row.from());
    }

    static Map<String, String> of(Transition row) {
        return members(
                "zh", row.areaZh(),
                "en", row.areaEn(),
                "old", row.old(),
                "new", row.replacing(),
                "on", row.on(),
                "saleOut", row.saleOut().map(RecordMembers::saleOut));
    }

    static Map<String, String> of(Basis row) {
        return members(
                "documentZh", row.documentZh(),
                "article", row.article(),
                "force", row.force(),
                "from", row.from(),
                "to", row.to(),
                "jurisdiction", row.jurisdiction());
    }

    static Map<String, String> members(Object... namesAndValues) {
        Map<String, String> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(namesAndValues[i].toString(), text(namesAndValues[i + 1]));
        }
        return members;
    }

    static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? text(optional.get()) : "";
        }
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(RecordMembers::text).toList());
        }
        return value.toString();
    }

    private static String duty(Category.Duty duty) {
        List<String> more = new ArrayList<>();
        if (duty.allParts()) {
            more.add("all parts");
        }
        if (duty.binding() == Category.Binding.CERTIFICATION) {
            more.add("by certification");
        }
        duty.safetyClass().ifPresent(safetyClass -> more.add("class " + safetyClass));
        duty.within().ifPresent(within -> more.add("within " + within));
        if (!duty.conditionZh().isEmpty()) {
            more.add(duty.conditionZh());
        }
        duty.when().forEach(condition -> more.add(condition(condition)));
        return duty.standard() + (more.isEmpty() ? "" : " (" + String.join("; ", more) + ")");
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.Age age) {
            return ages(age.scope());
        }
        if (condition instanceof Condition.Period period) {
            return (period.from().map(from -> "from " + from + " ").orElse("")
                            + period.before().map(before -> "before " + before).orElse(""))
                    .strip();
        }
        if (condition instanceof Condition.Amount amount) {
            return amount.of()
                    + amount.from().map(from -> " ≥" + from.toPlainString()).orElse("")
                    + amount.over().map(over -> " >" + over.toPlainString()).orElse("")
                    + amount.to().map(to -> " ≤" + to.toPlainString()).orElse("")
                    + " " + amount.unit();
        }
        if (condition instanceof Condition.Trait trait) {
            return (trait.has() ? "has " : "has not ") + trait.name();
        }
        throw new AssertionError(condition); // sealed
    }

    private static String ages(AgeScope ages) {
        return ages.overMonths().map(over -> ">" + over + " ").orElse("")
                + ages.toMonths().map(to -> "≤" + to + " ").orElse("")
                + "months";
    }

    private static String saleOut(SaleOut saleOut) {
        return "made before " + saleOut.madeBefore()
                + saleOut.until().map(until -> ", until " + until).orElse(", for its shelf life")
                + (saleOut.settled() ? "" : ", not settled");
    }
}
