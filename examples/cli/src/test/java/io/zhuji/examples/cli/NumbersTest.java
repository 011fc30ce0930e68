package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumbersTest {

    @Test
    void answersEveryLineInOrder() {
        Run run = Run.of("one\n\nthree", "numbers");
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "{\"text\":\"one\",\"numbers\":[]}",
                        "{\"text\":\"\",\"numbers\":[]}",
                        "{\"text\":\"three\",\"numbers\":[]}");
    }

    @Test
    void takesNoByteOrderMarkOrCarriageReturnForText() {
        assertThat(Run.of("\uFEFFa\r\nb\r\n", "numbers").lines())
                .containsExactly("{\"text\":\"a\",\"numbers\":[]}", "{\"text\":\"b\",\"numbers\":[]}");
    }

    @Test
    void namesBytesThatAreNoUtf8AndGoesOn() {
        byte[] gbk = {'a', '\n', (byte) 0xD6, (byte) 0xD0, '\n', 'b', '\n'};
        Run run = Run.of(gbk, "numbers");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err()).isEqualTo("zhuji: <stdin>:2: not UTF-8 at byte 1\n");
    }

    @Test
    void keepsTheReplacementCharacterOfTheInput() {
        Run run = Run.of("a\uFFFDb\n", "numbers");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("{\"text\":\"a\uFFFDb\",\"numbers\":[]}\n");
    }

    @Test
    void readsJsonStringsSoThatTextsCanHoldLineBreaks() {
        assertThat(Run.of("\"a\\nb\"\n\n\"c\"\n", "numbers", "--json-input").lines())
                .containsExactly("{\"text\":\"a\\nb\",\"numbers\":[]}", "{\"text\":\"c\",\"numbers\":[]}");
    }

    @Test
    void namesMalformedJsonWithLineAndColumnAndGoesOn() {
        Run run = Run.of("\"a\"\n\"b\n[1]\n\"c\" 1\n\"d\"\n", "numbers", "--json-input");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("zhuji: <stdin>:2:3: "),
                        line -> assertThat(line).isEqualTo("zhuji: <stdin>:3:1: a JSON string is due here"),
                        line -> assertThat(line).isEqualTo("zhuji: <stdin>:4:5: one JSON string a line"));
    }

    @Test
    void writesALoneSurrogateAsItsEscape() {
        assertThat(Run.of("\"a\\ud800b\\udc00\\ud83d\\ude00\"", "numbers", "--json-input")
                        .out())
                .isEqualTo("{\"text\":\"a\\ud800b\\udc00\uD83D\uDE00\",\"numbers\":[]}\n");
    }

    @Test
    void readsALineOfTenMegabytes() {
        String text = "中".repeat(3_500_000);
        Run run = Run.of("a\n" + text + "\nb\n", "numbers");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).hasSize(text.length() + "{\"text\":\"\",\"numbers\":[]}".length());
    }

    @Test
    void readsFilesInTheirOrderAndNamesTheOneThatIsNotThere(@TempDir Path folder) throws Exception {
        Path one = Files.writeString(folder.resolve("one"), "1\n", StandardCharsets.UTF_8);
        Path two = Files.writeString(folder.resolve("two"), "2", StandardCharsets.UTF_8);
        String none = folder.resolve("none").toString();
        Run run = Run.of("in\n", "numbers", two.toString(), none, "-", one.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines())
                .containsExactly(
                        "{\"text\":\"2\",\"numbers\":[]}",
                        "{\"text\":\"in\",\"numbers\":[]}",
                        "{\"text\":\"1\",\"numbers\":[]}");
        assertThat(run.err()).isEqualTo("zhuji: " + none + ": no such file\n");
    }
}
