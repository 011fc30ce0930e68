package io.zhuji.core.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    /** Eight times the text may take eight times the work, and a quadratic reader would take sixty-four. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB",
                "GB ",
                "GB/",
                "GB/T ",
                "GB/T 1",
                "GB 1-",
                "GB 1234/",
                "(",
                "（",
                "<",
                "<a",
                "&",
                "&a",
                "&nbsp;",
                "%2",
                "1",
                "12345",
                "Q/",
                "Q/A",
                "Q/A-",
                "T/AB",
                "T/AB1",
                "WS3-(",
                "ISO/",
                "ISO/IEC ",
                "ISO 1-",
                "EN ",
                "《",
                "GB 1《",
                "GB 1234、",
                "\uD800",
                "\u200B",
                "-",
                "\n",
                "G B",
                "ASTM F1/",
                "EN 71-1/2/",
                "DBJ 1-",
                "第1号",
                "犌"
            })
    void workGrowsWithTheTextAndNoFaster(String unit) {
        String small = unit.repeat(60_000 / unit.length());
        String large = unit.repeat(480_000 / unit.length());
        work(small);
        long one = Math.max(work(small), 1_000_000);
        assertThat(work(large)).as("nanoseconds, one part took %d", one).isLessThan(one * 8 * 4);
    }

    @Test
    void tenMegabytesOfAnythingAreRead() {
        for (String unit : List.of("GB", "(((", "0123456789", "\uD83D\uDE00", "<", "&#", "Q/A1 ")) {
            Citation.allIn(unit.repeat(10_000_000 / unit.length()));
        }
    }

    @Test
    void aNumberIsFoundBehindALongText() {
        String text = "、".repeat(1_000_000) + "GB 18401-2010";
        assertThat(Citation.allIn(text))
                .singleElement()
                .satisfies(c -> assertThat(c.start()).isEqualTo(1_000_000));
    }

    @Test
    void aLongTextIsNoNumber() {
        assertThat(StandardReference.tryParse("GB 1".repeat(1_000_000))).isEmpty();
        assertThat(StandardReference.tryParse("GB " + "1".repeat(1_000_000))).isEmpty();
    }

    private static long work(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long from = threads.getCurrentThreadCpuTime();
            Citation.allIn(text);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - from);
        }
        return best;
    }
}
