package io.zhuji.declaration.publish;

import io.zhuji.core.party.CreditCode;
import io.zhuji.core.party.Region;
import io.zhuji.core.product.CccNumber;
import io.zhuji.core.product.FoodLicence;
import io.zhuji.core.product.Gtin;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.Adoption;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.declaration.Channel;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredIndicator;
import io.zhuji.declaration.DeclaredMethod;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.Entrustment;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.JointStandard;
import io.zhuji.declaration.Party;
import io.zhuji.declaration.ProductFacts;
import io.zhuji.declaration.Remark;
import io.zhuji.declaration.Status;
import io.zhuji.declaration.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Declarations that have every member there is, and lives of declarations. */
final class Full {

    static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    static final Party FIRM = new Party(
            CreditCode.parse("91330100MA2XYK0192"), "杭州示例电器有限公司", Optional.of(Region.parse("3301")), Optional.empty());
    private static final Party MAKER = new Party(
            CreditCode.parse("91330100MA2XYK0192"),
            "宁波示例制造厂",
            Optional.of(Region.parse("330200")),
            Optional.of(LocalDate.of(2026, 1, 2)));

    private Full() {}

    static StandardReference number(String text) {
        return StandardReference.parse(text);
    }

    static DeclaredIndicator indicator(String name, String limit, DeclaredIndicator.Kind kind, String method) {
        return DeclaredIndicator.of(name, kind, limit, method);
    }

    /** One with every member. */
    static Declaration declaration() {
        return declaration(new Version("kettle-17", 3), Status.REVISED);
    }

    static Declaration declaration(Version version, Status status) {
        return declaration(version, status, DAY.plusMonths(version.number() - 1L), indicators());
    }

    static Declaration declaration(Version version, Status status, LocalDate on, List<DeclaredIndicator> indicators) {
        return new Declaration(
                version,
                version.number() == 1 ? Optional.empty() : Optional.of(new Version(version.id(), version.number() - 1)),
                status,
                on,
                FIRM,
                Optional.of(new Entrustment(FIRM, MAKER)),
                List.of(product()),
                List.of(
                        new ExecutedStandard(
                                number("GB 4706.19-2008"),
                                "家用和类似用途电器的安全 液体加热器的特殊要求",
                                ExecutedStandard.Kind.MANDATORY,
                                Optional.of("I"),
                                List.of(new Adoption("IEC 60335-2-15:2005", Adoption.Degree.IDT))),
                        ExecutedStandard.of(number("Q/SLDQ 017-2025"), "电热水壶")),
                indicators,
                List.of(new JointStandard(
                        number("Q/SLDQ 017-2025"),
                        List.of(new JointStandard.Partner(
                                "宁波示例制造厂",
                                Optional.of(CreditCode.parse("91330100MA2XYK0192")),
                                Optional.of(number("Q/NBSL 003-2025")))))),
                Optional.of(new Channel(
                        Channel.Place.OTHER,
                        Optional.of("https://example.com/d/kettle-17"),
                        Optional.of("QYBZ-2025-0001"),
                        Optional.of(true))),
                Optional.of(LocalDate.of(2025, 4, 1)),
                DAY,
                Optional.of(ExecutedStandard.of(number("GB 23350-2021"), "限制商品过度包装要求 食品和化妆品")),
                List.of(new Remark(
                        number("GB/T 22089-2008"),
                        "电水壶性能要求及试验方法",
                        List.of(
                                new Remark.Item(
                                        Remark.Shortfall.LOWER,
                                        Optional.of("noise"),
                                        "噪声",
                                        "Noise",
                                        Optional.of("≤75 dB(A)"),
                                        "≤70 dB(A)",
                                        "煮水时"),
                                new Remark.Item(
                                        Remark.Shortfall.FEWER,
                                        Optional.empty(),
                                        "保温性能",
                                        "Keeping warm",
                                        Optional.empty(),
                                        "≥80 Cel",
                                        "")))));
    }

    static DeclaredProduct product() {
        return new DeclaredProduct(
                "电热水壶",
                Optional.of("SL-1700"),
                Optional.of(Gtin.parse("6901234567892")),
                Optional.of("示例"),
                Optional.of("1.7 L"),
                Optional.of("appliance.kettle"),
                DeclaredProduct.Offering.PRODUCT,
                DeclaredProduct.Market.DOMESTIC,
                Optional.of(CccNumber.parse("2016010717835313")),
                Optional.of(FoodLicence.parse("SC10633019702613")),
                new ProductFacts(
                        Optional.of(36),
                        Optional.of(72),
                        Map.of("power", new BigDecimal("1.80"), "mass", new BigDecimal("1E+1")),
                        Map.of("tropical", false, "battery", true)));
    }

    static List<DeclaredIndicator> indicators() {
        return List.of(
                new DeclaredIndicator(
                        "额定容量",
                        Optional.of("capacity"),
                        DeclaredIndicator.Kind.FUNCTIONAL,
                        Limit.parse("1.70±0.05 L"),
                        "（1.70±0.05）L",
                        List.of(DeclaredMethod.of("GB/T 22089-2008"), new DeclaredMethod("附录 A", true)),
                        Optional.of(number("Q/SLDQ 017-2025")),
                        "I 类",
                        "壶体",
                        "20 ℃"),
                indicator("噪声", "≤75 dB(A)", DeclaredIndicator.Kind.PERFORMANCE, "GB/T 4214.1-2017"),
                new DeclaredIndicator(
                        "异味",
                        Optional.empty(),
                        DeclaredIndicator.Kind.UNSTATED,
                        Limit.parse("无异味"),
                        "无异味",
                        List.of(),
                        Optional.empty(),
                        "",
                        "",
                        ""));
    }

    /** One of so many indicators, as a firm has them. */
    static Declaration large(int indicators) {
        List<DeclaredIndicator> list = new ArrayList<>(indicators);
        for (int i = 0; i < indicators; i++) {
            list.add(indicator(
                    "可萃取重金属" + i,
                    "≤" + (i + 1) + ".50 mg/kg",
                    DeclaredIndicator.Kind.PERFORMANCE,
                    "GB/T 17593.2-2007"));
        }
        return declaration(new Version("large-1", 1), Status.COMPLETE, DAY, list);
    }

    /** The versions of a life: complete, public, changed and, where wanted, taken back. */
    static List<Declaration> life(String id, boolean withdrawn) {
        Declaration complete = declaration(new Version(id, 1), Status.COMPLETE, DAY, indicators());
        Declaration published = complete.publish(DAY.plusDays(3));
        Declaration revised = published.revise(
                declaration(
                        new Version("other", 1),
                        Status.COMPLETE,
                        DAY,
                        indicators().subList(0, 2)),
                LocalDate.of(2026, 2, 1));
        List<Declaration> life = new ArrayList<>(List.of(complete, published, revised));
        if (withdrawn) {
            life.add(revised.withdraw(LocalDate.of(2026, 6, 30)));
        }
        return life;
    }
}
