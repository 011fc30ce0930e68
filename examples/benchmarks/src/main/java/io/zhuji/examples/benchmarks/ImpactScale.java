package io.zhuji.examples.benchmarks;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Pack;
import io.zhuji.core.change.CatalogChanges;
import io.zhuji.core.change.SubjectIndex;
import io.zhuji.core.finding.Policy;
import io.zhuji.core.party.CreditCode;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.declaration.Channel;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.Party;
import io.zhuji.declaration.Status;
import io.zhuji.evaluation.impact.DeclarationVerdicts;
import io.zhuji.evaluation.impact.Impact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Prints how long it takes to tell what the replacing of one standard does to a million declarations, of which some thousand
 * execute it. Declarations are made anew from their number whenever one is asked for, as a host would fetch them.
 *
 * <pre>{@code java -cp benchmarks.jar io.zhuji.examples.benchmarks.ImpactScale [COUNT]}</pre>
 */
public final class ImpactScale {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String REPLACED = """
            {"format":"zhuji-pack/1","id":"news","edition":"1","zh":"新版","en":"news","licence":"Apache-2.0","asOf":"2026-11-25",
            "standards":[
            {"number":"GB/T 22849-2024","zh":"针织T恤衫","role":"product","state":"current","implemented":"2025-02-01",
             "replacedBy":["GB/T 22849-2027"],"stateConfidence":"A","confidence":"A"},
            {"number":"GB/T 22849-2027","zh":"针织T恤衫","role":"product","state":"upcoming","issued":"2027-02-01",
             "implemented":"2027-09-01","replaces":["GB/T 22849-2024"],"stateConfidence":"A","confidence":"A"}]}""";

    private final List<Standard> standards = Catalog.builtIn().standards();
    private final Party party = Party.of(CreditCode.parse("91330100MA2XYK0192"), "杭州示例家居用品有限公司");

    private ImpactScale() {}

    /** One in a thousand executes the standard that is replaced; the others some other one, and one of their own. */
    private Declaration declaration(int number) {
        String executed = "GB/T 22849-2024";
        if (number % 1000 != 0) {
            Standard standard = standards.get(number % standards.size());
            executed = standard.number().sequence().equals("22849")
                    ? "GB 18401-2010"
                    : standard.number().toString();
        }
        return Declaration.builder("D" + number)
                .enterprise(party)
                .product(DeclaredProduct.named("产品" + number))
                .channel(Channel.nationalPlatform())
                .firstOffered(TODAY)
                .standard(ExecutedStandard.of(StandardReference.parse(executed), "标准"))
                .standard(ExecutedStandard.of(StandardReference.parse(ScalePacks.number(number)), "企业标准"))
                .build(Status.COMPLETE, TODAY.minusDays(5));
    }

    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        ImpactScale all = new ImpactScale();
        Catalog before = Catalog.builtIn();
        DeclarationVerdicts first = DeclarationVerdicts.under(before);
        long start = System.nanoTime();
        SubjectIndex.Builder builder = SubjectIndex.builder();
        for (int i = 0; i < count; i++) {
            builder.add(first.footings(all.declaration(i)));
        }
        SubjectIndex index = builder.build();
        System.out.printf(
                "indexed %d declarations in %.1f s, %d bytes each%n",
                count, (System.nanoTime() - start) / 1e9, index.bytes() / count);
        byte[] json = REPLACED.getBytes(StandardCharsets.UTF_8);
        Catalog after = before.with(
                Pack.read("news.json", new ByteArrayInputStream(json)).orThrow());
        DeclarationVerdicts second = DeclarationVerdicts.under(after);
        for (int run = 0; run < 30; run++) {
            long cpu = cpu();
            start = System.nanoTime();
            CatalogChanges every = CatalogChanges.between(before, after, TODAY, LocalDate.of(2027, 12, 31));
            // what else the catalog brings in that time is not the question
            CatalogChanges changes = new CatalogChanges(
                    every.from(),
                    every.until(),
                    every.all().stream()
                            .filter(change -> change.of().startsWith("GB/T 22849"))
                            .toList());
            Impact impact = Impact.of(changes, index, all::declaration, first, second, Policy.standard());
            long end = System.nanoTime();
            System.out.printf(
                    "run %d: judged %d, %d effects, %.1f ms, %.1f ms of processor%n",
                    run, impact.judged(), impact.effects().size(), (end - start) / 1e6, (cpu() - cpu) / 1e6);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
