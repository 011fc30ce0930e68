package io.zhuji.evaluation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Pointer;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyStatementTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A类                                    | true  | A
            Ａ类                                   | true  | A
            b 类                                   | true  | B
            GB18401-2010 B类                       | true  | B
            GB18401-2010B类                        | true  | B
            GB 31701-2015（A类）婴幼儿用品         | true  | A
            C类（非直接接触皮肤的纺织产品）        | true  | C
            A                                      | true  | A
            B级                                    | true  | B
            Class A                                | true  | A
            category c                             | true  | C
            "A"类                                  | true  | A
            A类 B类                                | true  | B
            符合RoHs六项检测                       | true  | -
            合格                                   | true  | -
            GB/T 22844-2009                        | true  | -
            FZ/T 81004-2012                        | true  | -
            执行GB 18401-2010 B类                  | false | B
            婴儿A类纯棉四件套                      | false | A
            A类人造板                              | false | -
            C级锁芯                                | false | -
            规格A 规格B                            | false | -
            Vitamin C类似                          | false | -
            """)
    void readsTheClass(String text, boolean named, String expected) {
        assertThat(SafetyStatement.in(text, named, Pointer.ROOT)
                        .map(s -> s.safetyClass().name())
                        .orElse("-"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-05-06, 2024-05-06",
        "2024年5月6日, 2024-05-06",
        "2024/5/6, 2024-05-06",
        "２０２４.０５.０６, 2024-05-06",
        "20240506, 2024-05-06",
        "2024-01-01 至 2024-03-01, 2024-03-01",
        "2024-02-30, ''",
        "2024-05, ''",
        "见包装, ''",
        "12345678901234567890, ''"
    })
    void readsADayOfMaking(String text, String expected) {
        assertThat(TradeReader.date(text).map(LocalDate::toString).orElse("")).isEqualTo(expected);
    }
}
