package io.zhuji.evaluation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.evaluation.grade.Scheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds that every line of the action plan is served by something that exists, or says why it is not. */
class PolicyTest {

    private static final Path ROOT = root();
    private static final Path DOCS = ROOT.resolve("evaluation/docs");

    /** One line of the plan. */
    private record Line(String article, String depth, String item, Map<String, String> said) {

        String said(String name) {
            return said.getOrDefault(name, "");
        }

        List<String> all(String name) {
            return said(name).isEmpty() ? List.of() : Arrays.asList(said(name).split(", "));
        }
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("README.zh-CN.md"))) {
            at = at.getParent();
        }
        return at;
    }

    private static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        Map<String, String> said = Map.of();
        for (String text : Files.readAllLines(DOCS.resolve("policy.txt"))) {
            if (text.startsWith("#") || text.isBlank()) {
                continue;
            }
            int colon = text.indexOf(": ");
            Set<String> names = Set.of("zh", "by", "scheme", "command", "test", "note", "note-zh", "why", "why-zh");
            if (colon > 0 && names.contains(text.substring(0, colon))) {
                assertThat(said.put(text.substring(0, colon), text.substring(colon + 2)))
                        .as("said twice: " + text)
                        .isNull();
            } else {
                String[] cells = text.split(" \\| ", 3);
                assertThat(cells).as(text).hasSize(3);
                said = new HashMap<>();
                lines.add(new Line(cells[0], cells[1], cells[2], said));
            }
        }
        return lines;
    }

    @TestFactory
    Stream<DynamicTest> everyLineIsServedByWhatExistsOrSaysWhyNot() throws IOException {
        Map<String, String> tests = tests();
        Set<String> commands = commands();
        return lines().stream()
                .map(line -> DynamicTest.dynamicTest(line.article() + " " + line.said("zh"), () -> {
                    assertThat(line.depth()).isIn("●", "◐");
                    assertThat(line.said("zh")).isNotBlank();
                    boolean served = !line.all("by").isEmpty();
                    assertThat(served)
                            .as("served, or a reason why not")
                            .isEqualTo(line.said("why").isEmpty());
                    assertThat(line.said("why").isEmpty())
                            .isEqualTo(line.said("why-zh").isEmpty());
                    assertThat(line.said("note").isEmpty())
                            .isEqualTo(line.said("note-zh").isEmpty());
                    assertThat(line.said("test").isEmpty()).as("a test").isEqualTo(!served);
                    for (String type : line.all("by")) {
                        assertThat(Class.forName(type).getModifiers() & java.lang.reflect.Modifier.PUBLIC)
                                .as(type + " is public")
                                .isNotZero();
                    }
                    for (String scheme : line.all("scheme")) {
                        assertThat(Scheme.class.getResource("schemes/" + scheme + ".json"))
                                .as(scheme)
                                .isNotNull();
                    }
                    assertThat(commands).containsAll(line.all("command"));
                    if (served) {
                        String[] test = line.said("test").split("\\.");
                        assertThat(tests).containsKey(test[0]);
                        assertThat(tests.get(test[0])).contains(" " + test[1] + "(");
                    }
                    // what must be served is
                    assertThat(served || line.depth().equals("◐")).isTrue();
                }));
    }

    /** The sources of all tests, by the name of the class. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        for (String module : List.of("core", "declaration", "evaluation", "examples/cli")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String name = file.getFileName().toString();
                    tests.merge(
                            name.substring(0, name.length() - 5),
                            Files.readString(file, StandardCharsets.UTF_8),
                            String::concat);
                }
            }
        }
        return tests;
    }

    /** The words of the command line, as its commands say them. */
    private static Set<String> commands() throws IOException {
        Set<String> commands = new TreeSet<>();
        Path cli = ROOT.resolve("examples/cli/src/main/java/io/zhuji/examples/cli");
        try (Stream<Path> files = Files.list(cli)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file, StandardCharsets.UTF_8);
                int at = source.indexOf("public String name() {");
                if (at > 0) {
                    int from = source.indexOf('"', at) + 1;
                    commands.add(source.substring(from, source.indexOf('"', from)));
                }
            }
        }
        return commands;
    }

    private static Optional<Path> map() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null) {
            Path map = at.resolve("shared/domain/policy-map.md");
            if (Files.exists(map)) {
                return Optional.of(map);
            }
            at = at.getParent();
        }
        return Optional.empty();
    }

    @Test
    void everyLineOfTheMapHasItsEntryAndNoOtherHas() throws IOException {
        Assumptions.assumeTrue(map().isPresent());
        List<String> rows = new ArrayList<>();
        Map<String, Long> prose = new HashMap<>();
        String article = "-";
        for (String text : Files.readAllLines(map().orElseThrow())) {
            if (text.startsWith("#")) {
                article = text.startsWith("### (")
                        ? text.substring(5, text.indexOf(')'))
                        : text.startsWith("## 1. Targets") ? "二" : "-";
            }
            long marks = text.chars().filter(c -> c == '●' || c == '◐').count();
            if (article.equals("-") || marks == 0) {
                continue;
            }
            if (text.startsWith("|")) {
                List<String> cells = Arrays.stream(text.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList();
                String item = cells.get(0).startsWith("G") ? cells.get(0) + " " + cells.get(1) : cells.get(0);
                rows.add(article + " | " + (text.contains("●") ? "●" : "◐") + " | " + item);
            } else {
                prose.merge(article, marks, Long::sum);
            }
        }
        assertThat(rows).hasSizeGreaterThan(60);
        List<String> ours = lines().stream()
                .filter(line -> !line.item().startsWith("prose: "))
                .map(line -> line.article() + " | " + line.depth() + " | " + line.item())
                .toList();
        assertThat(ours).containsExactlyInAnyOrderElementsOf(rows);
        Map<String, Long> oursInProse = lines().stream()
                .filter(line -> line.item().startsWith("prose: "))
                .collect(Collectors.groupingBy(Line::article, Collectors.counting()));
        assertThat(oursInProse).isEqualTo(prose);
    }

    @Test
    void thePageIsMadeFromTheData() throws IOException {
        Path page = DOCS.resolve("POLICY.md");
        String made = page(lines());
        if (Boolean.getBoolean("policy.write")) {
            Files.writeString(page, made);
        }
        assertThat(Files.readString(page))
                .as("run this test with -Dpolicy.write=true")
                .isEqualTo(made);
    }

    private static String page(List<Line> lines) {
        long served = lines.stream().filter(line -> line.said("why").isEmpty()).count();
        StringBuilder out = new StringBuilder("""
                # What serves the action plan · 行动方案逐条落实

                Lines of the draft plan of Zhejiang for the foundation of enterprise standards (2024-05-17) that software can serve, and
                what serves them. ● must be served, ◐ is a useful model or report. Made from `policy.txt` beside this page; a test holds
                that all that is named exists.

                《浙江省企业标准筑基工程行动方案（2024—2027年）》（征求意见稿，2024-05-17）中软件可以落实的各条及其落实。●为必须，◐为有用的模型或报表。
                本页由同目录的 `policy.txt` 生成，测试保证所列类型、命令、测试均存在。

                """);
        out.append(served).append(" of ").append(lines.size()).append(" lines are served · ");
        out.append(lines.size()).append(" 条中已落实 ").append(served).append(" 条\n\n");
        out.append("| 条 | | line · 内容 | served by · 落实 | test · 测试 |\n|---|---|---|---|---|\n");
        for (Line line : lines) {
            String item = line.item().startsWith("prose: ") ? line.item().substring(7) : line.item();
            out.append("| ")
                    .append(line.article())
                    .append(" | ")
                    .append(line.depth())
                    .append(" | ");
            out.append(item).append("<br>").append(line.said("zh")).append(" | ");
            List<String> by = new ArrayList<>();
            line.all("by").forEach(type -> by.add("`" + shorter(type) + "`"));
            line.all("scheme").forEach(scheme -> by.add("`schemes/" + scheme + ".json`"));
            line.all("command").forEach(command -> by.add("`zhuji " + command + "`"));
            out.append(String.join(" ", by));
            for (String name : List.of("note", "note-zh")) {
                out.append(line.said(name).isEmpty() ? "" : "<br>" + line.said(name));
            }
            if (by.isEmpty()) {
                out.append("not served: ").append(line.said("why"));
                out.append("<br>未落实：").append(line.said("why-zh"));
            }
            out.append(" | ").append(line.said("test").isEmpty() ? "" : "`" + line.said("test") + "`");
            out.append(" |\n");
        }
        return out.toString();
    }

    /** The package within the library, and the type. */
    private static String shorter(String type) {
        return type.substring("io.zhuji.".length());
    }
}
