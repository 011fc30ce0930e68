package io.zhuji.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            33     | 33     | 330000 | 浙江 | Zhejiang
            330000 | 33     | 330000 | 浙江 | Zhejiang
            3301   | 3301   | 330100 | 浙江 | Zhejiang
            330106 | 330106 | 330106 | 浙江 | Zhejiang
            ５３２３ | 5323 | 532300 | 云南 | Yunnan
            11 01 08 | 110108 | 110108 | 北京 | Beijing
            """)
    void readsCodes(String written, String code, String six, String zh, String en) {
        Region region = Region.parse(written);
        assertThat(region).hasToString(code);
        assertThat(region.sixDigits()).isEqualTo(six);
        assertThat(region.provinceName(Locale.SIMPLIFIED_CHINESE)).isEqualTo(zh);
        assertThat(region.provinceName(Locale.ENGLISH)).isEqualTo(en);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''      | length
            3       | length
            33010   | length
            3301066 | length
            3A      | characters
            10      | region
            99      | region
            000000  | region
            """)
    void namesWhatIsWrong(String text, String fault) {
        assertThat(Region.fault(text)).contains(fault);
        assertThat(Region.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.parse(text))
                .withMessageContaining(fault);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "浙江,33",
        "浙江省,33",
        "浙,33",
        "zhejiang,33",
        "北京市,11",
        "内蒙古自治区,15",
        "广西壮族自治区,45",
        "新疆维吾尔自治区,65",
        "香港特别行政区,81",
        "黔,52",
        "inner mongolia,15"
    })
    void readsNames(String name, String code) {
        assertThat(Region.named(name)).contains(Region.parse(code));
    }

    @Test
    void noNameOfNoProvince() {
        assertThat(Region.named("省")).isEmpty();
        assertThat(Region.named("")).isEmpty();
        assertThat(Region.named("Bavaria")).isEmpty();
    }

    @Test
    void everyProvinceIsFoundByItsOwnNames() {
        assertThat(Region.provinces()).hasSize(34).isSorted();
        for (Region province : Region.provinces()) {
            assertThat(Region.named(province.provinceName(Locale.CHINESE))).contains(province);
            assertThat(Region.named(province.provinceName(Locale.ENGLISH))).contains(province);
            assertThat(Region.named(province.shortName())).contains(province);
        }
    }

    @Test
    void aProvinceCoversItsCities() {
        assertThat(Region.parse("33").covers(Region.parse("330106"))).isTrue();
        assertThat(Region.parse("3301").covers(Region.parse("33"))).isFalse();
        assertThat(Region.parse("330106").province()).isEqualTo(Region.parse("33"));
    }
}
