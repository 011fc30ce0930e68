package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparedLimitTest {

    private static final List<String> LIMITS = List.of(
            "≤20 mg/kg",
            "<20 mg/kg",
            "≥95.0 %",
            "4.0~7.5",
            "10.0±0.1 mm",
            "80 +2/-1 mm(不含+2)",
            "510 Ω(1±5 %)",
            "≤-18 ℃",
            "-5~20 ℃",
            ">25 且 ≤200 W",
            "不得检出(检出限 16 mg/kg)",
            "不得检出",
            "≥3-4级",
            "≤0.032×f",
            "DBP+BBP≤0.1 %",
            "红|蓝",
            "≤1 ft",
            "≥14×10² MPa",
            "≤20 mg/kg(条件:深色)",
            "≥2 且 ≤9 且 ≥3 mm");

    private static final List<String> VALUES = List.of(
            "20 mg/kg",
            "20.04 mg/kg",
            "0.002 %",
            "0.0021 %",
            "<20 mg/kg",
            ">20 mg/kg",
            "未检出(<16 mg/kg)",
            "未检出",
            "16.5(+) mg/kg",
            "95 %",
            "94.96 %",
            "7.5",
            "7.54",
            "10.15 mm",
            "82 mm",
            "500 Ω",
            "-18 ℃",
            "0 ℉",
            "<20 ℃",
            "25 W",
            "0.2 kW",
            "3级",
            "4级",
            "红",
            "1 m",
            "304.8 mm",
            "1350 MPa",
            "≤18 mg/kg",
            "2.5 mm",
            "6 mg/L");

    @Test
    void saysWhatIsSaidUnprepared() {
        for (String limit : LIMITS) {
            for (Method method : Method.values()) {
                Limit plain = Limit.parse(limit);
                PreparedLimit prepared = plain.prepare(method);
                assertThat(prepared.limit()).isEqualTo(plain);
                for (String value : VALUES) {
                    Value said = Value.parse(value);
                    assertThat(prepared.judge(said.prepare()))
                            .as(limit + " : " + value + " " + method)
                            .isEqualTo(Judgement.of(plain, said, method).verdict());
                    assertThat(said.prepare().value()).isEqualTo(said);
                }
                for (String other : LIMITS) {
                    assertThat(prepared.against(Limit.parse(other).prepare(Method.FULL)))
                            .as(limit + " against " + other)
                            .isEqualTo(plain.against(Limit.parse(other)));
                }
            }
        }
    }

    private static long bytes(Supplier<Object> work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            for (int i = 0; i < 1000; i++) {
                work.get();
            }
            least = Math.min(
                    least,
                    threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before);
        }
        return least;
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ≤20 mg/kg                | 18 mg/kg
            ≤20 mg/kg                | 21 mg/kg
            ≤20 mg/kg                | 0.0021 %
            ≤20 mg/kg                | <20 mg/kg
            ≤20 mg/kg                | 未检出(<20 mg/kg)
            ≤16 mg/kg                | <20 mg/kg
            ≥95.0 %                  | 94.96 %
            4.0~7.5                  | 7.51
            10.0±0.1 mm(不含0.1)      | 9.94 mm
            -5~20 ℃                  | <20 ℃
            不得检出(检出限 16 mg/kg)   | 15.9 mg/kg
            """)
    void judgingNumbersAllocatesNothing(String limit, String value) {
        PreparedValue said = Value.parse(value).prepare();
        for (Method method : Method.values()) {
            PreparedLimit prepared = Limit.parse(limit).prepare(method);
            assertThat(bytes(() -> prepared.judge(said))).isLessThan(1000);
        }
    }

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ≤20 mg/kg                | ≤0.003 %
            0~20 mg/kg               | ≤20 mg/kg
            4.0~7.5                  | 3.5~7.0
            10.0±0.1 mm              | 1 cm(1±5 %)
            -5~20 ℃                  | ≤293.15 K
            不得检出(检出限 16 mg/kg)   | ≤20 mg/kg
            """)
    void comparingNumbersAllocatesNothing(String limit, String other) {
        PreparedLimit first = Limit.parse(limit).prepare(Method.FULL);
        PreparedLimit second = Limit.parse(other).prepare(Method.FULL);
        assertThat(bytes(() -> first.against(second))).isLessThan(1000);
        assertThat(bytes(() -> second.against(first))).isLessThan(1000);
    }
}
