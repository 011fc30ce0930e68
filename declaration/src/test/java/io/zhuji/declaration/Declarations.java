package io.zhuji.declaration;

import io.zhuji.core.party.CreditCode;
import io.zhuji.core.product.Gtin;
import io.zhuji.core.standard.StandardReference;
import java.time.LocalDate;
import java.util.Optional;

/** Declarations for tests. */
public final class Declarations {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private Declarations() {}

    /** A complete declaration of a shirt made to an own standard. */
    public static Declaration shirt() {
        return shirt("shirt-1").build(Status.COMPLETE, DAY);
    }

    public static Declaration.Builder shirt(String id) {
        DeclaredProduct named = DeclaredProduct.named("针织T恤衫");
        return Declaration.builder(id)
                .enterprise(Party.of(CreditCode.parse("91330100MA2XYK0192"), "杭州示例服饰有限公司"))
                .product(new DeclaredProduct(
                        named.name(),
                        Optional.of("TS-01"),
                        Optional.of(Gtin.parse("6901234567892")),
                        Optional.of("示例"),
                        Optional.of("170/92A"),
                        Optional.of("cloth.tshirt"),
                        named.offering(),
                        named.market(),
                        named.ccc(),
                        named.foodLicence(),
                        named.facts()))
                .standard(ExecutedStandard.of(StandardReference.parse("GB 18401-2010"), "国家纺织产品基本安全技术规范"))
                .standard(ExecutedStandard.of(StandardReference.parse("Q/SLFS 001-2026"), "针织T恤衫"))
                .indicator(
                        DeclaredIndicator.of("透气性", DeclaredIndicator.Kind.FUNCTIONAL, "≥180 mm/s", "GB/T 5453-1997"))
                .indicator(DeclaredIndicator.of("耐皂洗色牢度", DeclaredIndicator.Kind.PERFORMANCE, "≥3级", "GB/T 3921-2008"))
                .channel(Channel.nationalPlatform())
                .firstOffered(DAY.plusDays(9));
    }
}
