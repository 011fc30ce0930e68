package io.zhuji.evaluation.benchmark;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;
import static io.zhuji.core.finding.Outcome.VIOLATION;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.RuleSet;
import io.zhuji.core.rule.Verdict;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the law makes of how a standard stands to others. */
final class BenchmarkRules {

    private BenchmarkRules() {}

    static List<Rule<Benchmark>> all() {
        return List.of(new KeepsTheFloor(), new NeedsARemark(), new IsHigher());
    }

    static RuleSet<Benchmark> of(Catalog catalog) {
        return RuleSet.of(all(), Law.read(BenchmarkRules.class, "law.txt", catalog::basis));
    }

    private static Pointer at(int target) {
        return Pointer.ROOT.then("targets").then(target);
    }

    private static boolean binds(Comparison.Row row, Force force) {
        return row.b().filter(requirement -> requirement.force() == force).isPresent();
    }

    /** Whether a standard of the subject's tier may not be lower than a mandatory one: all but mandatory and foreign ones. */
    private static boolean hasFloor(Matrix matrix) {
        return matrix.subject().requirements().stream()
                .noneMatch(own -> own.force() == Force.MANDATORY || own.force() == Force.FOREIGN);
    }

    private static boolean isEnterprise(Matrix matrix) {
        Optional<Tier> tier = Innovation.tier(matrix.subject().name());
        boolean own = matrix.subject().requirements().stream().allMatch(row -> row.force() == Force.VOLUNTARY);
        return tier.map(of -> of == Tier.ENTERPRISE).orElse(own);
    }

    private static String limit(Optional<Requirement> requirement, Locale locale) {
        return requirement.map(of -> of.limit().text(locale)).orElse("–");
    }

    /** A standard is nowhere lower than the related mandatory one. */
    private record KeepsTheFloor() implements Rule<Benchmark> {

        private static final String[] FACTS = {
            "subject", "target", "name_zh", "name_en", "own_zh", "own_en", "limit_zh", "limit_en"
        };
        static final Verdict LOWER = Verdict.of(VIOLATION, "lower", FACTS);
        static final Verdict MISSING = Verdict.of(SUSPECT, "missing", FACTS);
        static final Verdict IN_DOUBT = Verdict.of(SUSPECT, "lower-in-doubt", FACTS);
        static final Verdict KEPT = Verdict.of(CONFORMS, "kept", "subject", "target");
        static final Verdict OPEN = Verdict.unknown(Gap.CATALOG, "open", "subject", "target", "count");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "no-mandatory-target");

        @Override
        public RuleId id() {
            return new RuleId("benchmark.floor");
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(LOWER, MISSING, IN_DOUBT, KEPT, OPEN, NONE);
        }

        @Override
        public void apply(Benchmark subject, LocalDate on, FindingSink out) {
            Matrix matrix = subject.matrix();
            boolean any = false;
            for (int i = 0; i < matrix.results().size() && hasFloor(matrix); i++) {
                Result result = matrix.results().get(i);
                if (matrix.targets().get(i).requirements().stream().noneMatch(row -> row.force() == Force.MANDATORY)) {
                    continue;
                }
                any = true;
                boolean broken = false;
                for (Comparison.Row row : result.gaps()) {
                    if (binds(row, Force.MANDATORY)) {
                        broken = true;
                        out.add(verdict(row), at(i), facts(matrix, result, row));
                    }
                }
                if (result.undecided() > 0 || !result.whole()) {
                    out.add(
                            OPEN,
                            at(i),
                            matrix.subject().name(),
                            result.target(),
                            Integer.toString(result.undecided()));
                } else if (!broken && out.wantsAll()) {
                    out.add(KEPT, at(i), matrix.subject().name(), result.target());
                }
            }
            if (!any && out.wantsAll()) {
                out.add(NONE, Pointer.ROOT.then("targets"));
            }
        }

        private static Verdict verdict(Comparison.Row row) {
            if (row.relation() == Relation.MISSING) {
                return MISSING;
            }
            boolean sure = row.cautions().isEmpty()
                    && row.b().filter(of -> of.confidence() == Confidence.A).isPresent();
            return sure ? LOWER : IN_DOUBT;
        }

        private static String[] facts(Matrix matrix, Result result, Comparison.Row row) {
            return new String[] {
                matrix.subject().name(),
                result.target(),
                row.indicator().nameZh(),
                row.indicator().nameEn(),
                limit(row.a(), Locale.CHINESE),
                limit(row.a(), Locale.ENGLISH),
                limit(row.b(), Locale.CHINESE),
                limit(row.b(), Locale.ENGLISH)
            };
        }
    }

    /** Where an enterprise standard has fewer items than a recommended one, or lower ones, that has to be said when declaring. */
    private record NeedsARemark() implements Rule<Benchmark> {

        static final Verdict DUE = Verdict.of(NOTICE, "due", "subject", "target", "names_zh", "names_en");
        static final Verdict NOT_DUE = Verdict.of(CONFORMS, "not-due", "subject", "target");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "no-recommended-target");

        @Override
        public RuleId id() {
            return new RuleId("benchmark.remark");
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(DUE, NOT_DUE, NONE);
        }

        @Override
        public void apply(Benchmark subject, LocalDate on, FindingSink out) {
            Matrix matrix = subject.matrix();
            boolean any = false;
            for (int i = 0; i < matrix.results().size() && isEnterprise(matrix); i++) {
                Result result = matrix.results().get(i);
                if (!subject.isRecommended(i)) {
                    continue;
                }
                any = true;
                if (!result.gaps().isEmpty()) {
                    List<String> zh = new ArrayList<>();
                    List<String> en = new ArrayList<>();
                    for (Comparison.Row row : result.gaps()) {
                        zh.add(row.indicator().nameZh());
                        en.add(row.indicator().nameEn());
                    }
                    out.add(
                            DUE,
                            at(i),
                            matrix.subject().name(),
                            result.target(),
                            String.join("、", zh),
                            String.join(", ", en));
                } else if (out.wantsAll()) {
                    out.add(NOT_DUE, at(i), matrix.subject().name(), result.target());
                }
            }
            if (!any && out.wantsAll()) {
                out.add(NONE, Pointer.ROOT.then("targets"));
            }
        }
    }

    /** That a standard is higher than a recommended one is proven by the comparison, or not to be said. */
    private record IsHigher() implements Rule<Benchmark> {

        static final Verdict PROVEN = Verdict.of(CONFORMS, "proven", "subject", "target");
        static final Verdict DISPROVEN = Verdict.of(NOTICE, "not-so", "subject", "target", "reasons");
        static final Verdict NOT_PROVEN = Verdict.of(NOTICE, "not-proven", "subject", "target", "reasons");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "no-recommended-target");

        @Override
        public RuleId id() {
            return new RuleId("benchmark.higher");
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(PROVEN, DISPROVEN, NOT_PROVEN, NONE);
        }

        @Override
        public void apply(Benchmark subject, LocalDate on, FindingSink out) {
            boolean any = false;
            for (int i = 0; i < subject.claims().size(); i++) {
                Optional<Claim> claim = subject.claims().get(i);
                if (claim.isEmpty()) {
                    continue;
                }
                any = true;
                String name = subject.matrix().subject().name();
                if (claim.get().allowed()) {
                    out.add(PROVEN, at(i), name, claim.get().target());
                } else {
                    boolean not = !subject.matrix().results().get(i).gaps().isEmpty();
                    List<String> reasons = claim.get().reasons().stream()
                            .map(reason ->
                                    reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .toList();
                    out.add(
                            not ? DISPROVEN : NOT_PROVEN,
                            at(i),
                            name,
                            claim.get().target(),
                            String.join(", ", reasons));
                }
            }
            if (!any && out.wantsAll()) {
                out.add(NONE, Pointer.ROOT.then("targets"));
            }
        }
    }
}
