package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Packed;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** Packed numbers are equal exactly when the numbers are. */
class NumberKeyProps {

    @Provide
    Arbitrary<StandardNumber> numbers() {
        return Combinators.combine(
                        Arbitraries.of("GB ", "GB/T ", "Q/AB ", "DB33/T ", "DB33/", "T/ZZB ", "ISO ", "ISO/IEC TR "),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(2018, 2021),
                        Arbitraries.of("", "", "", "/XG1-2022"))
                .as((code, sequence, year, end) -> StandardNumber.tryParse(code
                        + sequence
                        + (code.startsWith("ISO") ? ":" : "-")
                        + year
                        + (code.startsWith("GB") ? end : "")))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    @Property
    void packedRowsHoldEachNumberOnceAsASetDoes(@ForAll List<@From("numbers") StandardNumber> numbers) {
        PackedRows.Builder rows = new PackedRows.Builder();
        Set<StandardNumber> seen = new HashSet<>();
        List<Integer> twice = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            rows.add(standard(numbers.get(i)), 2 * i);
            if (!seen.add(numbers.get(i))) {
                twice.add(i);
            }
        }
        assertThat(rows.twice(0)).isEqualTo(twice).allMatch(row -> rows.index(row) == 2 * row);
    }

    private static Standard standard(StandardNumber number) {
        return new Standard(
                number,
                "某标准",
                "",
                Standard.Role.PRODUCT,
                number.mandate(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Standard.State.CURRENT,
                Confidence.B,
                Confidence.B);
    }

    @Property
    void textsThatPackAreToldApart(
            @ForAll @StringLength(min = 1, max = 12) String one,
            @ForAll @StringLength(min = 1, max = 12) String other) {
        long packed = Packed.of(one);
        assertThat(packed == Packed.of(other) && packed != Packed.NONE).isEqualTo(one.equals(other) && packed != 0);
    }

    @Property
    void bytesPackAsTheirText(@ForAll @StringLength(max = 12) String text) {
        byte[] bytes = ("x" + text).getBytes(StandardCharsets.UTF_8);
        assertThat(Packed.of(bytes, 1, bytes.length - 1)).isEqualTo(Packed.of(text));
    }

    @Example
    void whatDoesNotPackHasNoKey() {
        assertThat(Packed.of("4706.1")).isPositive();
        assertThat(Packed.of("ISO/IEC TR")).isPositive();
        assertThat(Packed.of("1".repeat(10))).isPositive();
        assertThat(List.of("1".repeat(11), "a", "浙", "1_1", "\u0000")).allMatch(text -> Packed.of(text) == Packed.NONE);
        assertThat(Packed.of("1")).isNotEqualTo(Packed.of("01"));
    }
}
