package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    private static final String BABY = "{\"id\":\"b\",\"category_path\":\"童装 > T恤\",\"title\":\"宝宝短袖\",\"attributes\":"
            + "[[\"执行标准\",\"GB/T 22849-2024\"],[\"安全类别\",\"B类\"],[\"适用年龄\",\"0-12个月\"]]}";
    private static final String FINE = "{\"id\":\"f\",\"category_path\":\"女装 > 衬衫\",\"title\":\"衬衫\",\"attributes\":"
            + "[[\"执行标准\",\"GB/T 2660-2017\"],[\"安全类别\",\"B类\"],[\"适用对象\",\"成人\"]]}";

    private static final byte[] SAMPLES = samples();

    private static byte[] samples() {
        try {
            return Files.readAllBytes(Path.of("samples", "listings.jsonl"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void answersEveryListingInOrder() {
        Run run = Run.of(BABY + "\n\n" + FINE + "\n", "check");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(
                                        "{\"id\":\"b\",\"on\":\"2026-11-22\",\"decision\":\"REJECT\",\"cited\":[{\"at\":\"/attributes/0/1\",")
                                .contains(
                                        "\"category\":\"cloth.infant\",\"audience\":\"infant\",\"findings\":[{\"rule\":"),
                        line -> assertThat(line)
                                .startsWith(
                                        "{\"id\":\"f\",\"on\":\"2026-11-22\",\"decision\":\"ACCEPT\",\"cited\":[{\"at\":\"/attributes/0/1\",")
                                .doesNotContain("\"CONFORMS\""));
    }

    @Test
    void aFullReportShowsWhatWasLookedAt() {
        assertThat(Run.of(FINE, "check", "--full").out()).contains("\"CONFORMS\"", "\"NOT_APPLICABLE\"");
    }

    @Test
    void judgesAsOfTheDayGivenAndElseToday() {
        String listing = "{\"id\":\"1\",\"attributes\":[[\"执行标准\",\"GB 6675.1-2014\"]]}";
        assertThat(Run.of(listing, "check").out()).contains("\"on\":\"2026-11-22\"", "\"status\":\"superseded\"");
        assertThat(Run.of(listing, "check", "--on", "2026-10-31").out())
                .contains("\"on\":\"2026-10-31\"", "\"status\":\"in_force\"");
    }

    @Test
    void speaksTheLanguageAskedFor() {
        assertThat(Run.of(BABY, "check", "--lang", "zh").out()).contains("婴幼儿");
        assertThat(Run.of(BABY, "check", "--lang=en").out()).contains("infants").doesNotContain("婴幼儿");
    }

    @ParameterizedTest(name = "--fail-on {1} of {0}")
    @CsvSource({
        "baby, violation, 1",
        "baby, SUSPECT, 1",
        "baby, NOTICE, 1",
        "baby, REJECT, 1",
        "baby, HOLD, 1",
        "fine, VIOLATION, 0",
        "fine, UNKNOWN, 0",
        "fine, HOLD, 0",
        "fine, ADVICE, 1"
    })
    void failsOnWhatIsAskedFor(String listing, String word, int status) {
        Run run = Run.of(listing.equals("baby") ? BABY : FINE, "check", "--fail-on", word);
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void namesMalformedLinesAndChecksTheOthers(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("in.jsonl");
        Files.write(
                file,
                ("\uFEFF" + FINE + "\r\n{\"id\":\"2\",,}\r\n" + BABY + "\r\n{\"id\":\"4\"} {}\n{\"id\":\"5\"\n")
                        .getBytes(StandardCharsets.UTF_8));
        Run run = Run.of("", "check", "--fail-on", "NOTICE", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("zhuji: " + file + ":2:11: "),
                        line -> assertThat(line).startsWith("zhuji: " + file + ":4:"),
                        line -> assertThat(line).startsWith("zhuji: " + file + ":5:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "1e999999999",
                "\"text\"",
                "[]",
                "[[[[[[]]]]]]",
                "{}",
                "{\"attributes\":{\"a\":{\"b\":{}}}}",
                "{\"id\":\"\\ud800\",\"title\":\"\\u0000\\u202e</script>\",\"attributes\":[[\"执行标准\",\"GB \\udc00 1-2020\"]]}"
            })
    void anyJsonGivesAReport(String json, @TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.html");
        Run run = Run.of(json, "check", "--html", page.toString());
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(Files.readString(page)).endsWith("</html>\n");
    }

    @Test
    void deepNestingAndHugeValuesTakeNoToll(@TempDir Path folder) throws IOException {
        String deep = "[".repeat(200_000) + "]".repeat(200_000);
        String huge = "{\"id\":\"h\",\"attributes\":[[\"执行标准\",\"" + "GB 1-2020 ".repeat(1_000_000) + "\"]]}";
        StringBuilder many = new StringBuilder("{\"id\":\"m\",\"attributes\":[");
        for (int i = 0; i < 10_000; i++) {
            many.append(i == 0 ? "" : ",").append("[\"执行标准\",\"GB ").append(i).append("-2020\"]");
        }
        Path page = folder.resolve("page.html");
        Run run = Run.of(deep + "\n" + huge + "\n" + many.append("]}"), "check", "--html", page.toString());
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(3);
        assertThat(Files.size(page)).isLessThan(500_000);
    }

    @Test
    void sameBytesUnderAnyLocaleAndTimeZone(@TempDir Path folder) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Path first = folder.resolve("first.html");
            String out = Run.of(SAMPLES, "check", "--html", first.toString()).out();
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "zh-CN", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                Path again = folder.resolve(tag + ".html");
                assertThat(Run.of(SAMPLES, "check", "--html", again.toString()).out())
                        .isEqualTo(out);
                assertThat(again).hasSameBinaryContentAs(first);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theSamplesShowEachDecision() {
        Run run = Run.of(SAMPLES, "check", "--on", "2026-11-22");
        for (String decision : List.of("ACCEPT", "HOLD", "REJECT")) {
            assertThat(run.out()).contains("\"decision\":\"" + decision + "\"");
        }
        for (String status : List.of(
                "in_force", "superseded", "not_in_catalog", "undated_in_force", "undated_unknown", "malformed")) {
            assertThat(run.out()).contains("\"status\":\"" + status + "\"");
        }
    }

    @Test
    void namesThePageThatCannotBeWritten(@TempDir Path folder) {
        String page = folder.resolve("none").resolve("page.html").toString();
        Run run = Run.of(FINE, "check", "--html", page);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("zhuji: --html cannot write '" + page + "'");
    }

    @Test
    void stopsQuietlyWhenNobodyReadsOn() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new java.io.ByteArrayInputStream(SAMPLES), gone, err, false, () -> LocalDate.EPOCH, System::nanoTime);
        assertThat(Main.run(List.of("check"), terminal)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("zhuji: output cannot be written: Broken pipe\n");
    }

    @Test
    void holdsNoMoreOfAMillionListingsThanOfOne(@TempDir Path folder) {
        // the samples again and again, so many that holding on to any part of each would be seen
        long lines = 60_000;
        InputStream endless = new InputStream() {
            private long left = SAMPLES.length * (lines / 26);
            private int at;

            @Override
            public int read() {
                if (left-- <= 0) {
                    return -1;
                }
                int b = SAMPLES[at] & 0xFF;
                at = (at + 1) % SAMPLES.length;
                return b;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int n = 0;
                for (int b; n < length && (b = read()) >= 0; n++) {
                    bytes[from + n] = (byte) b;
                }
                return n == 0 ? -1 : n;
            }
        };
        long[] heap = new long[2];
        OutputStream watched = new OutputStream() {
            private long seen;

            @Override
            public void write(int b) {
                if (b == '\n' && (++seen == 5_000 || seen == 55_000)) {
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    heap[seen == 5_000 ? 0 : 1] = runtime.totalMemory() - runtime.freeMemory();
                }
            }
        };
        Terminal terminal = new Terminal(
                endless, watched, OutputStream.nullOutputStream(), false, () -> LocalDate.EPOCH, System::nanoTime);
        int status =
                Main.run(List.of("check", "--html", folder.resolve("page.html").toString()), terminal);
        assertThat(status).isZero();
        // a page keeps 2000 reports for each decision and is full before the first look
        assertThat(heap[1] - heap[0]).isLessThan(6_000_000);
    }
}
