package io.zhuji.declaration.page;

import java.util.List;
import java.util.Objects;

/**
 * Counts as bars, drawn as SVG; the labels and counts are text beside the bars, so that nothing hangs on seeing them.
 */
public record BarChart(String title, List<Bar> bars) implements Part {

    public BarChart {
        Objects.requireNonNull(title, "title");
        bars = List.copyOf(bars);
    }

    /** One bar. */
    public record Bar(Tone tone, String label, long count) {

        public Bar {
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(label, "label");
            if (count < 0) {
                throw new IllegalArgumentException("a count is not negative, was " + count + " for '" + label + "'");
            }
        }
    }

    /** How long a bar is in a thousandth of the longest; at least 4 where anything was counted, so that it is seen. */
    public int length(Bar bar) {
        long most = 1;
        for (Bar other : bars) {
            most = Math.max(most, other.count());
        }
        if (bar.count() == 0) {
            return 0;
        }
        // counts beyond this would overflow the product; such bars are as good as full
        return bar.count() > Long.MAX_VALUE / 1000 ? 1000 : (int) Math.max(4, bar.count() * 1000 / most);
    }
}
