package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.standard.Packed;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers whose hashes are alike are told apart, wherever a catalog looks them up by a hash. */
class LikeHashesTest {

    private static final int TRIED = 200_000;

    /** Numbers that are plain, and such that are spelled out. */
    private static final List<List<StandardNumber>> NUMBERS = List.of(numbers("Q/"), numbers("Q/ABCDEFGHI"));

    private static List<StandardNumber> numbers(String code) {
        Random random = new Random(11); // fixed seed: a failure must come back
        List<StandardNumber> numbers = new ArrayList<>();
        for (int i = 0; i < TRIED; i++) {
            StringBuilder text = new StringBuilder(code);
            for (int j = 0; j < 4; j++) {
                text.append((char) ('A' + random.nextInt(26)));
            }
            numbers.add(StandardNumber.parse(text + " " + random.nextInt(100_000) + "-2020"));
        }
        return numbers;
    }

    /** Those that have a hash in common with another one, in pairs. */
    private static List<StandardNumber> alike(ToIntFunction<StandardNumber> hash) {
        List<StandardNumber> alike = new ArrayList<>();
        for (List<StandardNumber> numbers : NUMBERS) {
            Map<Integer, StandardNumber> first = new HashMap<>();
            int before = alike.size();
            for (StandardNumber number : numbers) {
                StandardNumber other = first.putIfAbsent(hash.applyAsInt(number), number);
                if (other != null && !other.equals(number) && !alike.contains(other)) {
                    alike.add(other);
                    alike.add(number);
                }
            }
            assertThat(alike).hasSizeGreaterThan(before);
        }
        return alike;
    }

    private static int ofSeries(StandardNumber number) {
        return SeriesIndex.hash(number.code().base(), number.sequence());
    }

    /** Where the search for it begins, in the table of numbers. */
    private static int ofTable(StandardNumber number) {
        long code = Packed.of(number.code().toString());
        long sequence = Packed.of(number.sequence());
        return code == Packed.NONE
                ? NumberKey.hash(number)
                : NumberKey.hash(number.code(), sequence, NumberKey.edition(number.code(), number.year()));
    }

    private static String row(StandardNumber number, String more) {
        return "{\"number\":\"" + number + "\",\"zh\":\"标准\",\"role\":\"basic\",\"state\":\"current\","
                + "\"stateConfidence\":\"B\",\"confidence\":\"B\"" + more + "}";
    }

    private static Pack pack(List<String> rows) {
        String json = "{" + PackReadingTest.HEAD + ",\"standards\":[" + String.join(",", rows) + "]}";
        return PackReadingTest.read(json.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, RowStore.MANY})
    void areToldApart(int filling) {
        for (ToIntFunction<StandardNumber> hash : List.<ToIntFunction<StandardNumber>>of(
                StandardNumber::hashCode, NumberKey::hash, LikeHashesTest::ofSeries, LikeHashesTest::ofTable)) {
            List<StandardNumber> alike = alike(hash);
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < filling; i++) {
                rows.add(row(StandardNumber.parse("Q/FILLING " + i + "-2020"), ""));
            }
            // of each pair the catalog has one, which replaces one that it does not have
            for (int i = 0; i < alike.size(); i += 2) {
                rows.add(row(alike.get(i), ",\"replaces\":[\"" + alike.get(i + 1) + "\"]"));
            }
            Pack one = pack(rows);
            Catalog half = Catalog.of(List.of(one));
            assertThat(half.standards()).hasSize(rows.size());
            for (int i = 0; i < alike.size(); i += 2) {
                StandardNumber has = alike.get(i);
                StandardNumber hasNot = alike.get(i + 1);
                assertThat(half.find(has)).map(Standard::number).contains(has);
                assertThat(half.find(hasNot)).isEmpty();
                assertThat(half.editions(hasNot.series())).isEmpty();
                assertThat(half.resolve(hasNot.undated(), LocalDate.of(2021, 1, 1))
                                .standard())
                        .isEmpty();
                assertThat(half.linking(Set.of(hasNot)))
                        .extracting(Standard::number)
                        .containsExactly(has);
                assertThat(half.linking(Set.of(has))).isEmpty();
            }
            List<String> others = new ArrayList<>(rows.subList(0, filling));
            for (StandardNumber number : alike) {
                others.add(row(number, ""));
            }
            Catalog whole = Catalog.of(List.of(one, pack(others)));
            assertThat(whole.standards()).hasSize(filling + alike.size());
            for (StandardNumber number : alike) {
                assertThat(whole.find(number)).map(Standard::number).contains(number);
                assertThat(whole.editions(number.series()))
                        .extracting(Standard::number)
                        .containsExactly(number);
                assertThat(whole.linking(Set.of(number)))
                        .as("overridden by one without links")
                        .isEmpty();
            }
        }
    }

    /** AO and B0 have one hash as texts, and so has any row of them. */
    @ParameterizedTest
    @ValueSource(strings = {"Q/% 001-2020", "Q31/%-2020"})
    void textsMadeToHaveOneHashMakeNumbersOfMany(String written) {
        int many = 1 << 12;
        Set<Integer> own = new HashSet<>();
        Set<Integer> ofTable = new HashSet<>();
        Set<Integer> undated = new HashSet<>();
        for (int i = 0; i < many; i++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 12; bit++) {
                text.append((i >> bit & 1) == 0 ? "AO" : "B0");
            }
            StandardNumber number = StandardNumber.parse(written.replace("%", text + "X"));
            own.add(number.hashCode());
            ofTable.add(NumberKey.hash(number));
            undated.add(number.undated().hashCode());
        }
        assertThat(ofTable).hasSizeGreaterThan(many - 10);
        assertThat(own).hasSizeGreaterThan(many - 10);
        assertThat(undated).hasSizeGreaterThan(many - 10);
    }
}
