package io.zhuji.declaration.watch;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.change.CatalogChange;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.RuleSet;
import io.zhuji.core.rule.Verdict;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.ExecutedStandard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules that look at what happened, rather than at how things stand. */
final class WatchRules {

    private WatchRules() {}

    /** What happened to a declaration on a day. */
    record Event(Declaration declaration, List<CatalogChange> changes, Optional<ProductChange> product) {}

    static List<Rule<Event>> all() {
        return List.of(new Amended(), new ProductChanged());
    }

    static RuleSet<Event> of(Catalog catalog) {
        return RuleSet.of(all(), Law.read(WatchRules.class, "law.txt", catalog::basis));
    }

    /** An executed standard keeps its number and says something else since an amendment came into force. */
    private record Amended() implements Rule<Event> {

        static final RuleId ID = new RuleId("watch.amended");
        static final Verdict AMENDED = Verdict.of(Outcome.NOTICE, "amended", "standard", "amendment", "from");
        static final Verdict NONE = Verdict.of(Outcome.NOT_APPLICABLE, "none");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(AMENDED, NONE);
        }

        @Override
        public void apply(Event event, LocalDate on, FindingSink out) {
            boolean any = false;
            for (CatalogChange change : event.changes()) {
                Optional<StandardNumber> amendment = change.kind() == CatalogChange.Kind.AMENDED
                        ? StandardNumber.tryParse(change.of())
                        : Optional.empty();
                for (int i = 0;
                        amendment.isPresent()
                                && i < event.declaration().standards().size();
                        i++) {
                    ExecutedStandard executed = event.declaration().standards().get(i);
                    if (executed.reference().equals(amendment.get().edition())) {
                        any = true;
                        out.add(
                                AMENDED,
                                Pointer.ROOT.then("standards").then(i),
                                executed.reference().toString(),
                                amendment.get().toString(),
                                change.on().toString());
                    }
                }
            }
            if (!any && out.wantsAll()) {
                out.add(NONE, Pointer.ROOT);
            }
        }
    }

    /** A product that was changed is assessed by the enterprise's own standard again, and declared anew. */
    private record ProductChanged() implements Rule<Event> {

        static final RuleId ID = new RuleId("watch.product-change");
        static final Verdict ASSESSED = Verdict.of(Outcome.CONFORMS, "assessed", "product", "changed", "assessed");
        static final Verdict BEFORE =
                Verdict.of(Outcome.VIOLATION, "assessed-before-change", "product", "changed", "assessed", "standard");
        static final Verdict MISSING =
                Verdict.unknown(Gap.SUBJECT, "assessment-missing", "product", "changed", "standard");
        static final Verdict OLDER =
                Verdict.of(Outcome.NOTICE, "declared-before-change", "product", "changed", "declared");
        static final Verdict NO_OWN = Verdict.of(Outcome.NOT_APPLICABLE, "no-own-standard", "product");
        static final Verdict NONE = Verdict.of(Outcome.NOT_APPLICABLE, "no-change");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(ASSESSED, BEFORE, MISSING, OLDER, NO_OWN, NONE);
        }

        @Override
        public void apply(Event event, LocalDate on, FindingSink out) {
            if (event.product().isEmpty()) {
                if (out.wantsAll()) {
                    out.add(NONE, Pointer.ROOT);
                }
                return;
            }
            ProductChange change = event.product().get();
            Declaration declaration = event.declaration();
            String changed = change.on().toString();
            Optional<ExecutedStandard> own = declaration.standards().stream()
                    .filter(standard -> standard.kind() == ExecutedStandard.Kind.ENTERPRISE)
                    .findFirst();
            if (own.isEmpty()) {
                if (out.wantsAll()) {
                    out.add(NO_OWN, Pointer.ROOT, change.product());
                }
            } else if (change.assessed().isEmpty()) {
                out.add(
                        MISSING,
                        Pointer.ROOT,
                        change.product(),
                        changed,
                        own.get().reference().toString());
            } else if (change.assessed().get().isBefore(change.on())) {
                // an assessment that led up to the change is one too; but an old one is not for it
                out.add(
                        BEFORE,
                        Pointer.ROOT,
                        change.product(),
                        changed,
                        change.assessed().get().toString(),
                        own.get().reference().toString());
            } else if (out.wantsAll()) {
                out.add(
                        ASSESSED,
                        Pointer.ROOT,
                        change.product(),
                        changed,
                        change.assessed().get().toString());
            }
            if (declaration.declaredOn().isBefore(change.on())) {
                out.add(
                        OLDER,
                        Pointer.ROOT,
                        change.product(),
                        changed,
                        declaration.declaredOn().toString());
            }
        }
    }
}
