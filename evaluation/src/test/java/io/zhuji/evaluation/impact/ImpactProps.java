package io.zhuji.evaluation.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.change.CatalogChanges;
import io.zhuji.core.change.SubjectIndex;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Policy;
import io.zhuji.core.finding.Report;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.evaluation.listing.Listing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the index leaves out cannot have changed: the answer is that of judging everything on every day. */
class ImpactProps {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 25);
    private static final int DAYS = 90;

    private static final List<String> PATHS = List.of(
            "童装 > T恤",
            "婴儿服饰 > 连体衣",
            "女装 > 衬衫",
            "羽绒服",
            "家用电器 > 空调",
            "玩具 > 积木",
            "童鞋 > 运动鞋",
            "文具 > 笔",
            "食品 > 饼干",
            "移动电源",
            "");
    private static final List<String> FIGURES =
            List.of("18 mg/kg", "75mg/kg", "25", "≤20mg/kg", "4-5级", "6.5", "未检出", "");
    private static final List<String> NAMES = List.of("甲醛含量", "pH值", "耐水色牢度", "铅", "异味", "可分解致癌芳香胺染料");

    private final Catalog catalog = Catalog.builtIn();
    private final List<Standard> standards = catalog.standards();

    @Property(tries = 60)
    void isWhatJudgingEverySubjectOnEveryDayGives(@ForAll Random random) {
        List<Listing> listings = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            listings.add(listing(i, random));
        }
        boolean one = random.nextInt(6) == 0;
        Catalog first = random.nextInt(3) == 0 ? catalog.with(Packs.of(sections(random))) : catalog;
        Catalog second = one ? first : catalog.with(Packs.of(sections(random)));
        LocalDate until = FROM.plusDays(random.nextInt(DAYS));
        ListingVerdicts before = ListingVerdicts.under(first);
        ListingVerdicts after = one ? before : ListingVerdicts.under(second);
        SubjectIndex.Builder builder = SubjectIndex.builder();
        listings.forEach(listing -> builder.add(before.footings(listing)));
        CatalogChanges changes = CatalogChanges.between(first, second, FROM, until);
        Impact impact = Impact.of(changes, builder.build(), listings::get, before, after, Policy.standard());
        Map<String, String> expected = new TreeMap<>();
        for (int i = 0; i < listings.size(); i++) {
            Listing listing = listings.get(i);
            Report known = before.report(listing, FROM);
            for (LocalDate day = FROM; !day.isAfter(until); day = day.plusDays(1)) {
                Report next = after.report(listing, day);
                if (!verdicts(known).equals(verdicts(next))) {
                    expected.put(
                            i + " " + day,
                            Policy.standard().decide(known) + " "
                                    + Policy.standard().decide(next));
                }
                known = next;
            }
        }
        Map<String, String> found = new TreeMap<>();
        for (Effect effect : impact.effects()) {
            found.put(effect.subject() + " " + effect.on(), effect.before() + " " + effect.after());
            assertThat(effect.why()).isNotEmpty();
        }
        assertThat(found).isEqualTo(expected);
    }

    private static List<String> verdicts(Report report) {
        List<String> verdicts = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.outcome() != Outcome.CONFORMS && finding.outcome() != Outcome.NOT_APPLICABLE) {
                String standard = finding.facts().getOrDefault("standard", "");
                verdicts.add(
                        finding.rule() + " " + finding.outcome() + " " + finding.reason() + " " + finding.at() + " "
                                + StandardReference.tryParse(standard)
                                        .map(reference -> reference.series().toString())
                                        .orElse(standard));
            }
        }
        verdicts.sort(null);
        return verdicts;
    }

    private Listing listing(int id, Random random) {
        Map<String, String> attributes = new LinkedHashMap<>();
        int cited = random.nextInt(4);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cited; i++) {
            StandardNumber number = number(random);
            text.append(i == 0 ? "" : " ").append(random.nextInt(5) == 0 ? number.undated() : number);
        }
        attributes.put("执行标准", text.toString());
        attributes.put("安全类别", List.of("A类", "B类", "C类", "").get(random.nextInt(4)));
        for (String name : NAMES) {
            if (random.nextInt(3) == 0) {
                attributes.put(name, FIGURES.get(random.nextInt(FIGURES.size())));
            }
        }
        String path = PATHS.get(random.nextInt(PATHS.size()));
        return Listing.of(Integer.toString(id), path, path + (random.nextBoolean() ? " 儿童 4-6岁" : ""), attributes);
    }

    /** The numbers that changes are about come more often than others. */
    private StandardNumber number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> StandardNumber.parse("GB 18401-2010");
            case 1 -> StandardNumber.parse("GB 31701-2015");
            case 2 -> standards.get(random.nextInt(12) * 20).number();
            default -> standards.get(random.nextInt(standards.size())).number();
        };
    }

    private String sections(Random random) {
        Map<String, String> rows = new TreeMap<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            StandardNumber old = number(random);
            StandardNumber series = random.nextInt(3) == 0 ? number(random) : old;
            StandardNumber next = new StandardNumber(series.code(), series.sequence(), 2027, "", series.adopted());
            LocalDate issued = FROM.plusDays(random.nextInt(60) - 20L);
            LocalDate begins = issued.plusDays(random.nextInt(60));
            boolean linked = random.nextInt(4) != 0;
            boolean dated = random.nextInt(4) != 0;
            if (old.equals(next) || !old.supplement().isEmpty()) {
                continue;
            }
            rows.put(
                    old.toString(),
                    row(old, List.of("current", "superseded", "withdrawn").get(random.nextInt(3)))
                            + (random.nextInt(4) == 0 ? ",\"withdrawn\":\"" + begins + "\"" : "")
                            + (linked ? ",\"replacedBy\":[\"" + next + "\"]" : "") + "}");
            rows.put(
                    next.toString(),
                    row(next, "upcoming")
                            + (random.nextBoolean() ? ",\"issued\":\"" + issued + "\"" : "")
                            + (dated ? ",\"implemented\":\"" + begins + "\"" : "")
                            + (linked ? ",\"replaces\":[\"" + old + "\"]" : "") + "}");
        }
        StringBuilder sections = new StringBuilder("\"standards\":[" + String.join(",", rows.values()) + "]");
        if (random.nextInt(2) == 0) {
            sections.append(",\"requirements\":[{\"of\":\"GB 18401-2010\",\"indicator\":\"formaldehyde\",\"limit\":\"≤")
                    .append(10 + random.nextInt(60))
                    .append(
                            " mg/kg\",\"class\":\"A\",\"scope\":\"textile\",\"force\":\"mandatory\",\"confidence\":\"A\"}]");
        }
        if (random.nextInt(3) == 0) {
            sections.append(",\"categories\":[{\"id\":\"")
                    .append(List.of("cloth.infant", "cloth.child.skin", "cloth.adult")
                            .get(random.nextInt(3)))
                    .append(
                            "\",\"zh\":\"类\",\"en\":\"kind\",\"safetyClass\":\"A\",\"mandatory\":[{\"standard\":\"GB 18401\",")
                    .append("\"when\":[{\"period\":{\"from\":\"")
                    .append(FROM.plusDays(random.nextInt(DAYS)))
                    .append("\"}}]}],\"ccc\":\"no\",\"energyLabel\":\"no\",\"confidence\":\"A\"}]");
        }
        if (random.nextInt(4) == 0) {
            sections.append(
                            ",\"transitions\":[{\"id\":\"own\",\"zh\":\"纺织\",\"en\":\"textiles\",\"old\":[\"GB 18401-2010\"],")
                    .append("\"new\":[\"GB 18401-2027\"],\"on\":\"")
                    .append(FROM.plusDays(random.nextInt(DAYS)))
                    .append("\",\"confidence\":\"A\"}]");
        }
        if (random.nextInt(4) == 0) {
            // all grounds of the rules begin anew, so that some day every rule stands on other law
            LocalDate begins = FROM.plusDays(random.nextInt(DAYS));
            String force = random.nextBoolean() ? "must" : "encouraged";
            String verification = random.nextBoolean() ? "text" : "unverified";
            List<String> law = new ArrayList<>();
            for (String id : ListingVerdicts.under(catalog).law()) {
                law.add("{\"id\":\"" + id
                        + "\",\"documentZh\":\"法\",\"documentEn\":\"law\",\"article\":\"1\",\"force\":\"" + force
                        + "\",\"from\":\"" + begins + "\",\"verification\":\"" + verification
                        + "\",\"jurisdiction\":\"CN\",\"zh\":\"说\",\"en\":\"says\"}");
            }
            sections.append(",\"law\":[").append(String.join(",", law)).append(']');
        }
        return sections.toString();
    }

    private static String row(StandardNumber number, String state) {
        return "{\"number\":\"" + number + "\",\"zh\":\"名\",\"role\":\"product\",\"state\":\"" + state
                + "\",\"stateConfidence\":\"A\",\"confidence\":\"A\"";
    }
}
