package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every limit of the shared collection of real ones can be held and read, where that collection is at hand. */
class LimitsFileTest {

    private static Optional<Path> file() {
        for (Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath(); at != null; at = at.getParent()) {
            Path found = at.resolve("shared").resolve("data").resolve("limits.csv");
            if (Files.isRegularFile(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    @Test
    void holdsEveryRealLimit() throws IOException {
        Optional<Path> file = file();
        Assumptions.assumeTrue(file.isPresent(), "the shared collection is not here");
        List<List<String>> rows = rows(Files.readString(file.get()));
        List<String> header = rows.get(0);
        List<String> failures = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            String operator = row.get(header.indexOf("operator"));
            String lower = row.get(header.indexOf("lower"));
            String upper = row.get(header.indexOf("upper"));
            String expected = row.get(header.indexOf("expected"));
            String text = row.get(header.indexOf("value_text"));
            String code = row.get(header.indexOf("unit"));
            Optional<Unit> unit = Unit.tryParse(code);
            Optional<Unit> printed = Unit.tryParse(row.get(header.indexOf("unit_written")));
            if (unit.isEmpty()
                    || !code.startsWith("{")
                            && !row.get(header.indexOf("unit_written")).contains("或")
                            && printed.isEmpty()) {
                failures.add("unit " + code);
                continue;
            }
            String written = written(operator, lower, upper, expected, text, code);
            Reading<Limit> reading =
                    code.isEmpty() || code.startsWith("{") ? Limit.read(written) : Limit.read(written, unit.get());
            if (!reading.succeeded()) {
                failures.add(written + " → " + reading.message());
            } else if (!reading.get().equals(reread(reading.get()))) {
                failures.add(written + " → " + reading.get().canonical());
            }
            if (!text.isEmpty() && !Limit.read(text).succeeded()) {
                failures.add(text + " → " + Limit.read(text).message());
            }
        }
        assertThat(rows).hasSizeGreaterThan(500);
        assertThat(failures).isEmpty();
    }

    private static Limit reread(Limit limit) {
        return limit.scale() instanceof Unit unit
                ? Limit.read(limit.canonical(), unit).get()
                : Limit.parse(limit.canonical());
    }

    private static String written(
            String operator, String lower, String upper, String expected, String text, String code) {
        if (!text.isEmpty()) {
            return operator.equals(">=") ? "≥" + text : text;
        }
        String unit = code.isEmpty() || code.equals("1") ? "" : " " + code;
        if (!expected.isEmpty()) {
            boolean formula = expected.contains("*") || expected.startsWith("max");
            return formula ? "≤" + expected : expected.contains("<=") ? "「" + expected + "」" : grade(expected);
        }
        return switch (operator) {
            case "<=", "<" -> operator + upper + unit;
            case ">=", ">" -> operator + lower + unit;
            case "between" -> lower + "~" + upper + unit;
            case "=" -> "=" + lower + unit;
            default -> "不得检出";
        };
    }

    private static String grade(String expected) {
        return expected.length() == 1 ? expected + "类" : expected;
    }

    /** Comma-separated rows with quoted cells. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
