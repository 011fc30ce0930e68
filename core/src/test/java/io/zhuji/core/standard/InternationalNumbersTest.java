package io.zhuji.core.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Every number of the ISO and IEC catalogues prints as it was written, where a copy of them lies beside the repository. */
class InternationalNumbersTest {

    @Test
    void printAsWritten() throws IOException {
        Path folder = beside("shared/data/international");
        assumeTrue(folder != null, "no copy of the ISO and IEC catalogues");
        int all = 0;
        int same = 0;
        Map<String, List<String>> others = new TreeMap<>();
        for (String name : List.of("iso.tsv.gz", "iec.tsv.gz")) {
            for (String number : numbers(folder.resolve(name))) {
                String printed =
                        StandardReference.tryParse(number).map(Object::toString).orElse("refused");
                all++;
                if (printed.equals(number)) {
                    same++;
                } else {
                    others.computeIfAbsent(kind(number, printed), kind -> new ArrayList<>())
                            .add(number);
                }
            }
        }
        StringBuilder kinds = new StringBuilder(all + " numbers, " + same + " printed as written\n");
        others.forEach((kind, numbers) -> kinds.append(numbers.size())
                .append("  ")
                .append(kind)
                .append("  ")
                .append(numbers.get(0))
                .append('\n'));
        System.out.println(kinds);
        assertThat(same * 1000L / all).as(kinds.toString()).isGreaterThanOrEqualTo(995);
    }

    private static String kind(String number, String printed) {
        String shape = number.replaceAll("[0-9]+", "9").replaceAll("9(-9)+", "9-9");
        return (printed.equals("refused") ? "refused " : "differs ") + shape;
    }

    private static List<String> numbers(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("number\t"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
        }
    }

    private static Path beside(String wanted) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve(wanted);
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
