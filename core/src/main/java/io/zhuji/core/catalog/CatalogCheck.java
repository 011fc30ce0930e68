package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for what cannot all be true in a catalog: days, states and links that do not fit together. */
final class CatalogCheck {

    private final Standards standards;
    private final List<Finding> told = new ArrayList<>();

    CatalogCheck(Standards standards) {
        this.standards = standards;
    }

    List<Finding> told() {
        return told;
    }

    private void tell(String reason, Edition edition, String member, String value, String other) {
        told.add(PackRule.SOUND.finding(
                reason,
                edition.at().then(member),
                "pack",
                edition.pack().toString(),
                "of",
                edition.standard().number().toString(),
                "value",
                value,
                "other",
                other));
    }

    void standards() {
        for (Standard standard : standards.all()) {
            Edition edition = standards.ownEdition(standard.number());
            if (edition != null) {
                days(edition);
                state(edition);
                links(edition);
                succession(edition);
                for (StandardNumber alias : standard.aliases()) {
                    Edition holder = standards.edition(alias);
                    if (holder != null && holder.slot() != edition.slot()) {
                        tell(
                                "alias-taken",
                                edition,
                                "aliases",
                                alias.toString(),
                                holder.standard().number().toString());
                    }
                }
            }
        }
        circles();
    }

    private void days(Edition edition) {
        Standard standard = edition.standard();
        inOrder(edition, "issued", standard.issued(), "implemented", standard.implemented());
        inOrder(edition, "implemented", standard.implemented(), "withdrawn", standard.withdrawn());
        inOrder(edition, "issued", standard.issued(), "withdrawn", standard.withdrawn());
    }

    private void inOrder(
            Edition edition, String first, Optional<LocalDate> one, String second, Optional<LocalDate> other) {
        if (one.isPresent() && other.isPresent() && other.get().isBefore(one.get())) {
            tell("days-in-order", edition, second, other.get().toString(), first + " " + one.get());
        }
    }

    private void state(Edition edition) {
        Standard standard = edition.standard();
        LocalDate recorded = edition.pack().asOf();
        boolean begun = standard.implemented().isEmpty()
                || !standard.implemented().get().isAfter(recorded);
        boolean ended =
                standard.withdrawn().isPresent() && !standard.withdrawn().get().isAfter(recorded);
        boolean fits = switch (standard.state()) {
            case CURRENT -> begun && !ended;
            case UPCOMING -> !begun || standard.implemented().isEmpty();
            case SUPERSEDED, WITHDRAWN -> standard.withdrawn().isEmpty() || ended;
        };
        if (!fits) {
            tell("state-fits-days", edition, "state", Words.written(standard.state()), recorded.toString());
        }
    }

    private void links(Edition edition) {
        Standard standard = edition.standard();
        for (StandardNumber number : standard.replacedBy()) {
            Edition replacement = standards.ownEdition(number);
            if (replacement == null) {
                tell("link-known", edition, "replacedBy", number.toString(), "");
            } else if (!replacement.standard().replaces().contains(standard.number())) {
                tell("link-both-ways", edition, "replacedBy", number.toString(), "replaces");
            }
        }
        for (StandardNumber number : standard.replaces()) {
            Edition replaced = standards.ownEdition(number);
            if (replaced != null && !replaced.standard().replacedBy().contains(standard.number())) {
                tell("link-both-ways", edition, "replaces", number.toString(), "replacedBy");
            }
        }
        for (StandardNumber number : standard.partly()) {
            if (!standard.replaces().contains(number) && !standard.replacedBy().contains(number)) {
                tell("part-of-links", edition, "partly", number.toString(), "");
            }
        }
    }

    /** Where it ends on a known day, that lies between the first and the last day on which a successor begins. */
    private void succession(Edition edition) {
        Standard standard = edition.standard();
        if (standard.withdrawn().isEmpty()) {
            return;
        }
        LocalDate end = standard.withdrawn().get();
        Optional<LocalDate> first = Optional.empty();
        Optional<LocalDate> last = Optional.empty();
        for (StandardNumber number : standard.replacedBy()) {
            Edition replacement = standards.ownEdition(number);
            if (replacement == null || replacement.standard().implemented().isEmpty()) {
                return;
            }
            LocalDate begins = replacement.standard().implemented().get();
            if (first.isEmpty() || begins.isBefore(first.get())) {
                first = Optional.of(begins);
            }
            if (last.isEmpty() || begins.isAfter(last.get())) {
                last = Optional.of(begins);
            }
        }
        if (first.isPresent() && first.get().isAfter(end)) {
            tell("no-gap", edition, "withdrawn", end.toString(), first.get().toString());
        }
        if (last.isPresent() && last.get().isBefore(end)) {
            tell("no-overlap", edition, "withdrawn", end.toString(), last.get().toString());
        }
    }

    /** Follows the successors with a path of its own, so that no chain is too long. */
    private void circles() {
        Set<StandardNumber> done = new HashSet<>();
        for (Standard start : standards.all()) {
            List<Edition> path = new ArrayList<>();
            List<Integer> next = new ArrayList<>();
            Set<StandardNumber> open = new HashSet<>();
            Edition first = standards.ownEdition(start.number());
            if (first == null || !done.add(start.number())) {
                continue;
            }
            path.add(first);
            next.add(0);
            open.add(start.number());
            while (!path.isEmpty()) {
                int top = path.size() - 1;
                Edition edition = path.get(top);
                int i = next.get(top);
                if (i == edition.standard().replacedBy().size()) {
                    path.remove(top);
                    next.remove(top);
                    open.remove(edition.standard().number());
                    continue;
                }
                next.set(top, i + 1);
                StandardNumber number = edition.standard().replacedBy().get(i);
                Edition replacement = standards.ownEdition(number);
                if (open.contains(number)) {
                    tell("no-circle", edition, "replacedBy", number.toString(), "");
                } else if (replacement != null && done.add(number)) {
                    path.add(replacement);
                    next.add(0);
                    open.add(number);
                }
            }
        }
    }

    void goods(Map<String, CategoryRow> rows, Map<String, CccClass> classes, Map<String, Pack> from) {
        for (CategoryRow row : rows.values()) {
            Category category = row.category();
            for (String wider : row.plus()) {
                if (!rows.containsKey(wider)) {
                    tell("kind-known", row, from, "plus", wider);
                }
            }
            for (String number : category.cccClasses()) {
                if (!classes.containsKey(number)) {
                    tell("ccc-class-known", row, from, "cccClasses", number);
                }
            }
            for (Category.Duty duty : category.mandatory()) {
                if (!duty.allParts() && !standards.knows(duty.standard())) {
                    tell(
                            "standard-known",
                            row,
                            from,
                            "mandatory",
                            duty.standard().toString());
                }
                if (duty.within().isPresent() && !standards.knows(duty.within().get())) {
                    tell(
                            "standard-known",
                            row,
                            from,
                            "mandatory",
                            duty.within().get().toString());
                }
            }
            for (StandardReference reference : category.recommended()) {
                if (!standards.knows(reference)) {
                    tell("standard-known", row, from, "recommended", reference.toString());
                }
            }
        }
    }

    private void tell(String reason, CategoryRow row, Map<String, Pack> from, String member, String value) {
        String id = row.category().id();
        told.add(PackRule.SOUND.finding(
                reason,
                row.at().then(member),
                "pack",
                String.valueOf(from.get(id)),
                "of",
                id,
                "value",
                value,
                "other",
                ""));
    }

    void requirements(Iterable<Pack> packs, Requirements requirements) {
        for (Pack pack : packs) {
            List<RequirementRow> rows = pack.requirements();
            for (int i = 0; i < rows.size(); i++) {
                RequirementRow row = rows.get(i);
                if (requirements.indicator(row.indicator()).isEmpty()) {
                    told.add(PackRule.SOUND.finding(
                            "indicator-known",
                            Section.at("requirements", i).then("indicator"),
                            "pack",
                            pack.toString(),
                            "of",
                            row.document(),
                            "value",
                            row.indicator(),
                            "other",
                            ""));
                }
            }
        }
    }
}
