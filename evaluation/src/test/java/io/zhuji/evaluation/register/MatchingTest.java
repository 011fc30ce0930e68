package io.zhuji.evaluation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static Expert expert(String id, String region, int capacity, String... categories) {
        return new Expert(id, new TreeSet<>(List.of(categories)), region, capacity);
    }

    @Test
    void eachNeedGoesToTheNearestWhoKnowsAndHasRoom() {
        Matching matching = Matching.of(
                List.of(
                        new Need("1", "服装", "330106"),
                        new Need("2", "服装", "330106"),
                        new Need("3", "服装", "330203"),
                        new Need("4", "电器", "330106"),
                        new Need("5", "服装", "330106"),
                        new Need("6", "食品", "330106")),
                List.of(
                        expert("county", "330106", 1, "服装"),
                        expert("city", "3301", 2, "服装", "电器"),
                        expert("ningbo", "3302", 1, "服装"),
                        expert("full", "330106", 0, "食品")));
        assertThat(matching.experts()).isEqualTo(Map.of("1", "county", "2", "city", "3", "ningbo", "4", "city"));
        assertThat(matching.open()).containsExactly("5", "6");
    }

    @Test
    void ofThoseAsNearTheOneWithMostRoomIsTakenThenTheFirstByName() {
        Matching matching = Matching.of(
                List.of(new Need("1", "c", "33"), new Need("2", "c", "33"), new Need("3", "c", "33")),
                List.of(expert("b", "33", 1, "c"), expert("a", "33", 2, "c")));
        assertThat(matching.experts()).isEqualTo(Map.of("1", "a", "2", "a", "3", "b"));
    }
}
