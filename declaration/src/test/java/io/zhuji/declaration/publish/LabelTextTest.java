package io.zhuji.declaration.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.product.FoodLicence;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Declarations;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.ProductFacts;
import io.zhuji.declaration.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelTextTest {

    private static DeclaredProduct product(DeclaredProduct.Market market, boolean food) {
        return new DeclaredProduct(
                food ? "蜂蜜" : "针织T恤衫",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DeclaredProduct.Offering.PRODUCT,
                market,
                Optional.empty(),
                food ? Optional.of(FoodLicence.parse("SC10633019702613")) : Optional.empty(),
                ProductFacts.NONE);
    }

    private static Declaration of(DeclaredProduct product, ExecutedStandard... standards) {
        Declaration.Builder builder =
                Declaration.builder("a").enterprise(Full.FIRM).product(product);
        for (ExecutedStandard standard : standards) {
            builder.standard(standard);
        }
        return builder.build(Status.COMPLETE, Full.DAY);
    }

    @Test
    void bearsNumberAndNameOfTheExecutedStandard() {
        ExecutedStandard safety = new ExecutedStandard(
                Full.number("GB 18401-2010"),
                "国家纺织产品基本安全技术规范",
                ExecutedStandard.Kind.MANDATORY,
                Optional.of("B 类"),
                List.of());
        LabelText label = LabelText.label(
                of(
                        product(DeclaredProduct.Market.DOMESTIC, false),
                        safety,
                        ExecutedStandard.of(Full.number("FZ/T 73020-2019"), "针织休闲服装")),
                0,
                Locale.CHINESE);
        assertThat(label.text(Locale.CHINESE)).isEqualTo("""
                产品名称：针织T恤衫
                执行标准：GB 18401-2010《国家纺织产品基本安全技术规范》
                执行标准：FZ/T 73020-2019《针织休闲服装》
                类别、等级：B 类（GB 18401-2010）
                生产者：杭州示例电器有限公司
                """);
        assertThat(label.missing()).hasSize(4).first().isEqualTo("产品质量检验合格证明");
        assertThat(LabelText.label(of(product(DeclaredProduct.Market.DOMESTIC, false), safety), 0, Locale.ENGLISH)
                        .text(Locale.ENGLISH))
                .contains("Executed standard: GB 18401-2010, 国家纺织产品基本安全技术规范\n", "Class: B 类 (GB 18401-2010)\n");
    }

    @Test
    void foodBearsTheProductStandardCode() {
        LabelText label = LabelText.label(
                of(
                        product(DeclaredProduct.Market.DOMESTIC, true),
                        ExecutedStandard.of(Full.number("GB 14963-2011"), "食品安全国家标准 蜂蜜")),
                0,
                Locale.CHINESE);
        assertThat(label.lines())
                .contains(
                        new LabelText.Line("产品标准代号", "GB 14963-2011《食品安全国家标准 蜂蜜》"),
                        new LabelText.Line("食品生产许可证编号", "SC10633019702613"));
        assertThat(label.missing()).contains("净含量", "贮存条件与保质期");
    }

    @ParameterizedTest
    @EnumSource(
            value = DeclaredProduct.Market.class,
            names = {"IMPORTED", "EXPORT"})
    void goodsFromAndForAbroadBearNone(DeclaredProduct.Market market) {
        LabelText label = LabelText.label(
                of(product(market, false), ExecutedStandard.of(Full.number("GB 18401-2010"), "规范")), 0, Locale.CHINESE);
        assertThat(label.text(Locale.CHINESE)).doesNotContain("GB 18401");
        assertThat(label.missing().stream().anyMatch(each -> each.contains("原产国")))
                .isEqualTo(market == DeclaredProduct.Market.IMPORTED);
    }

    @Test
    void theManualAddsIndicatorsAndTheStatement() {
        Declaration declaration = Full.declaration();
        LabelText manual = LabelText.manual(declaration, 0, Locale.CHINESE);
        assertThat(manual.lines())
                .contains(
                        new LabelText.Line("委托方", "杭州示例电器有限公司"),
                        new LabelText.Line("受托生产方", "宁波示例制造厂"),
                        new LabelText.Line("额定容量（I 类、壶体、20 ℃）", "（1.70±0.05）L（GB/T 22089-2008、附录 A）"),
                        new LabelText.Line("异味", "无异味"),
                        new LabelText.Line("明示", declaration.remarks().get(0).text(Locale.CHINESE)));
        LabelText english = LabelText.manual(declaration, 0, Locale.ENGLISH);
        assertThat(english.lines())
                .contains(new LabelText.Line("噪声", "≤75 dB(A) (GB/T 4214.1-2017)"))
                .hasSameSizeAs(manual.lines());
        assertThatThrownBy(() -> LabelText.label(Declarations.shirt(), 1, Locale.CHINESE))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
