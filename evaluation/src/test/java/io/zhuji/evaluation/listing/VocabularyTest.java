package io.zhuji.evaluation.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    private static final Vocabulary NAMES = Vocabulary.builtIn();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            执行标准               | EXECUTED_STANDARD
            执行 标准：            | EXECUTED_STANDARD
            *产品标准号(必填)      | EXECUTED_STANDARD
            ProductStandardNum     | EXECUTED_STANDARD
            产品执行标准编号       | EXECUTED_STANDARD
            面料执行标准号         | EXECUTED_STANDARD
            安全技术类别           | SAFETY_CLASS
            安全等级               | SAFETY_CLASS
            成衣安全类别           | SAFETY_CLASS
            3C证书编号             | CCC_NUMBER
            ３Ｃ证书编号           | CCC_NUMBER
            CCC认证证书编号        | CCC_NUMBER
            3C证书有效期           | OTHER
            CCC强制性认证          | CCC_CERTIFIED
            3C证书状态             | CCC_STATE
            能效等级               | ENERGY_GRADE
            新国标能效等级         | ENERGY_GRADE
            能效备案号             | ENERGY_FILING
            水效等级               | OTHER
            产品等级               | QUALITY_GRADE
            食品生产许可证编号     | LICENCE
            电信设备进网许可证编号 | OTHER
            商品条形码             | GTIN
            统一社会信用代码       | CREDIT_CODE
            适用年龄段             | AGE
            参考身高               | BODY_HEIGHT
            适用性别               | USER
            生产/经销厂家          | MAKER
            商品产地               | ORIGIN
            品牌产地               | OTHER
            进口/国产              | IMPORTED
            配料表                 | INGREDIENTS
            材质成分               | COMPOSITION
            里料材质               | COMPOSITION
            机芯材质               | OTHER
            颜色                   | OTHER
            """)
    void understandsNamesByWholeAndByParts(String name, Meaning meaning) {
        assertThat(NAMES.meaning(name)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "证书编号, appliance, CCC_NUMBER",
        "证书编号, baby, CCC_NUMBER",
        "证书编号, food, OTHER",
        "等级, appliance, ENERGY_GRADE",
        "等级, clothes, QUALITY_GRADE",
        "型号, clothes, MODEL"
    })
    void understandsANameOfSeveralMeaningsByTheGoods(String name, String family, Meaning meaning) {
        assertThat(NAMES.meaning(name, family)).isEqualTo(meaning);
    }

    @Test
    void takesNamesOfTheHost() {
        Vocabulary own = NAMES.with("自由项7", Meaning.EXECUTED_STANDARD);
        assertThat(own.meaning("自由项 7：")).isEqualTo(Meaning.EXECUTED_STANDARD);
        assertThat(NAMES.meaning("自由项7")).isEqualTo(Meaning.OTHER);
        assertThatThrownBy(() -> NAMES.with(" ：", Meaning.AGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blank");
    }
}
