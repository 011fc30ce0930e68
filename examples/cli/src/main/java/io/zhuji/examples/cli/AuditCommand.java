package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.evaluation.supervision.Audit;
import io.zhuji.evaluation.supervision.AuditPlan;
import io.zhuji.evaluation.supervision.AuditScheme;
import io.zhuji.evaluation.supervision.DeclaredLevel;
import io.zhuji.evaluation.supervision.Probability;
import io.zhuji.evaluation.supervision.Supervision;
import io.zhuji.evaluation.supervision.SupervisionPages;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code zhuji audit}: whether a sample contradicts a declared quality level, and which sample to take. */
final class AuditCommand implements Command {

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String summary() {
        return "hold a sample against a declared quality level";
    }

    @Override
    public String help() {
        return """
                usage: zhuji audit --dql PERCENT PLAN [--found D] [--lang zh|en] [--html FILE]
                       zhuji audit --population N --nonconforming D PLAN [--found D] [--lang zh|en] [--html FILE]
                PLAN:  --n SIZE --limit L     this sample
                       --limit L              the largest sample with that limit that keeps the risk of the standard
                       --worse PERCENT|D      the smallest sample that keeps both risks, worse as a level not to be missed

                The level is a share of a large population (GB/T 2828.4) or a number of items of a small one
                (GB/T 2828.11). Writes one line: the plan, its exact risks, and with --found the conclusion, which
                contradicts the declaration or does not and accepts nothing.

                  --found D    nonconforming items in the sample
                  --html FILE  also write a page with the operating-characteristic curve
                  --help       print this

                Exit status: 0 done, 1 the declaration is contradicted, 2 the options make no sense or no plan keeps the risks.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    @Override
    public List<String> valued() {
        return List.of(
                "--dql", "--population", "--nonconforming", "--n", "--limit", "--worse", "--found", "--lang", "--html");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        if (!arguments.operands().isEmpty()) {
            throw new UsageException("audit reads no files, was given " + arguments.operands());
        }
        Locale locale = Pages.language(arguments);
        try {
            return audit(arguments, locale, terminal);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static int audit(Arguments arguments, Locale locale, Terminal terminal) throws UsageException, IOException {
        DeclaredLevel level = level(arguments);
        boolean small = level instanceof DeclaredLevel.Items;
        AuditScheme scheme =
                AuditScheme.of(small ? "GB/T 2828.11-2008" : "GB/T 2828.4-2008").orElseThrow();
        AuditPlan plan = plan(arguments, level, scheme);
        Audit audit = new Audit(level, plan, scheme);
        Optional<Audit.Result> result = Whole.optional(arguments, "--found").map(audit::conclude);
        Messages messages = Supervision.messages();
        Probability risk = plan.riskOfContradicting(level);
        JsonLines.write(
                JsonLines.object(json -> {
                    json.writeStringField("standard", scheme.standard());
                    json.writeNumberField("n", plan.sampleSize());
                    json.writeNumberField("limit", plan.limit());
                    json.writeNumberField("risk_percent", risk.percent(4));
                    json.writeBooleanField("risk_kept", risk.compareTo(scheme.contradicting()) <= 0);
                    if (level instanceof DeclaredLevel.Share share) {
                        BigDecimal limiting = plan.limitingPercent(scheme.missing());
                        json.writeNumberField("limiting_percent", limiting);
                        json.writeNumberField("limiting_ratio", plan.limitingRatio(share, scheme.missing()));
                    }
                    if (result.isPresent()) {
                        result(result.get(), messages, locale, json);
                    }
                }),
                terminal.out());
        if (arguments.value("--html").isPresent()) {
            BigDecimal step = step(plan.limitingPercent(scheme.missing()));
            int steps = new BigDecimal("99")
                    .divide(step, 0, RoundingMode.DOWN)
                    .min(BigDecimal.valueOf(20))
                    .intValue();
            BigDecimal to = step.multiply(BigDecimal.valueOf(steps));
            Pages.write(arguments, SupervisionPages.in(locale).audit(audit, plan.curve(to, steps), result), terminal);
        }
        boolean contradicted = result.isPresent() && result.get().conclusion() == Audit.Conclusion.CONTRADICTED;
        return contradicted ? Main.FOUND : Main.CLEAN;
    }

    /** A step people read easily, 20 of which reach about twice a percentage: 1, 2 or 5 with zeros. */
    private static BigDecimal step(BigDecimal percent) {
        BigDecimal least = percent.divide(BigDecimal.TEN, 6, RoundingMode.HALF_UP);
        BigDecimal step = new BigDecimal("0.001");
        for (int i = 0; step.compareTo(least) < 0; i++) {
            step = step.multiply(i % 3 == 1 ? new BigDecimal("2.5") : BigDecimal.valueOf(2));
        }
        return step.stripTrailingZeros();
    }

    private static void result(Audit.Result result, Messages messages, Locale locale, JsonGenerator json)
            throws IOException {
        json.writeNumberField("found", result.found());
        json.writeStringField("conclusion", result.conclusion().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("chance_percent", result.chance().percent(4));
        json.writeArrayFieldStart("messages");
        for (Finding finding : result.findings()) {
            json.writeString(messages.text(finding, locale));
        }
        json.writeEndArray();
    }

    private static DeclaredLevel level(Arguments arguments) throws UsageException {
        Optional<BigDecimal> share = Whole.decimal(arguments, "--dql");
        Optional<Integer> population = Whole.optional(arguments, "--population");
        if (share.isPresent() == population.isPresent()) {
            throw new UsageException("say either --dql, or --population and --nonconforming");
        }
        if (share.isPresent()) {
            return new DeclaredLevel.Share(share.get());
        }
        return new DeclaredLevel.Items(population.orElseThrow(), needed(arguments, "--nonconforming"));
    }

    private static int needed(Arguments arguments, String option) throws UsageException {
        return Whole.optional(arguments, option).orElseThrow(() -> new UsageException(option + " is missing"));
    }

    private static AuditPlan plan(Arguments arguments, DeclaredLevel level, AuditScheme scheme) throws UsageException {
        if (arguments.has("--worse")) {
            DeclaredLevel worse = level instanceof DeclaredLevel.Items items
                    ? new DeclaredLevel.Items(items.population(), needed(arguments, "--worse"))
                    : new DeclaredLevel.Share(
                            Whole.decimal(arguments, "--worse").orElseThrow());
            return AuditPlan.keeping(level, scheme.contradicting(), worse, scheme.missing())
                    .orElseThrow(() -> new UsageException("no plan keeps both risks of " + scheme.standard()));
        }
        int limit = needed(arguments, "--limit");
        if (arguments.has("--n")) {
            return new AuditPlan(needed(arguments, "--n"), limit);
        }
        return AuditPlan.largest(level, limit, scheme.contradicting())
                .orElseThrow(() -> new UsageException(
                        "no sample with limit " + limit + " keeps the risk of " + scheme.standard()));
    }
}
