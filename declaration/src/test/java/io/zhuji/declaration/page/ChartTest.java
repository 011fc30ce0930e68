package io.zhuji.declaration.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    private static RadarChart radar(int axes, Integer... percents) {
        List<String> names = java.util.stream.IntStream.range(0, axes)
                .mapToObj(i -> "axis " + i)
                .toList();
        List<OptionalInt> shares = java.util.Arrays.stream(percents)
                .map(percent -> percent < 0 ? OptionalInt.empty() : OptionalInt.of(percent))
                .toList();
        return new RadarChart("Radar", names, List.of(new RadarChart.Series("A", shares)), "none", "Axis");
    }

    @Test
    void theFirstAxisPointsUpAndTheRestFollowClockwise() {
        RadarChart radar = radar(4, 100, 50, 0, -1);
        assertThat(radar.ring(100)).isEqualTo("190,40 340,190 190,340 40,190");
        assertThat(radar.path(radar.series().get(0)))
                .as("no line across the axis without a value")
                .isEqualTo("M190,40 L265,190 M265,190 L190,190");
        assertThat(radar.area(radar.series().get(0))).isEmpty();
        RadarChart whole = radar(4, 100, 50, 0, 100);
        assertThat(whole.area(whole.series().get(0))).isEqualTo("190,40 265,190 190,190 40,190");
        assertThat(radar.shown(radar.series().get(0), 1)).isEqualTo("50 %");
        assertThat(radar.shown(radar.series().get(0), 3)).isEqualTo("none");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "0, 7, 0, 1",
        "1, 4, 1, 0",
        "1, 12, 0.5, 0.8660254",
        "2, 3, -0.8660254, -0.5",
        "11, 12, -0.5, 0.8660254",
        "1, 2, 0, -1"
    })
    void knowsTheCircle(int part, int of, BigDecimal sine, BigDecimal cosine) {
        assertThat(Circle.sine(part, of)).isCloseTo(sine, within(new BigDecimal("1e-7")));
        assertThat(Circle.cosine(part, of)).isCloseTo(cosine, within(new BigDecimal("1e-7")));
    }

    @Test
    void theTextSaysWhatTheDrawingShows() {
        GridChart grid = new GridChart(
                "Grid",
                List.of("GB/T 1", "GB/T 2"),
                List.of(new GridChart.Line(
                        "pH", List.of(new Badge(Tone.GOOD, "stricter"), new Badge(Tone.BAD, "looser")))),
                List.of(new Badge(Tone.GOOD, "stricter")));
        String html = new Page(Locale.ENGLISH, "t", "", List.of(), List.of(grid, radar(3, 100, 40, -1))).html();
        assertThat(html)
                .contains("aria-label=\"pH, GB/T 2: looser\"", "<title>pH, GB/T 1: stricter</title>")
                .contains("<td>40 %</td>", "<td>none</td>", "aria-describedby=\"part-1-table\"", "id=\"part-1-table\"");
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatThrownBy(() -> radar(2, 1, 2)).hasMessageContaining("had 2");
        assertThatThrownBy(() -> radar(3, 1, 2)).hasMessageContaining("2 values for 3 axes");
        assertThatThrownBy(() -> radar(3, 1, 2, 101)).hasMessageContaining("was 101");
        assertThatThrownBy(
                        () -> new GridChart("", List.of("a"), List.of(new GridChart.Line("r", List.of())), List.of()))
                .hasMessageContaining("0 squares for 1 columns");
    }
}
