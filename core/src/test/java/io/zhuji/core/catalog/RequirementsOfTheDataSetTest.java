package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.quantity.Bound;
import io.zhuji.core.quantity.GradeScale;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Unit;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every limit of the data set, compared through the public API: figure, unit, digits, force, method. */
class RequirementsOfTheDataSetTest {

    private final Catalog catalog = Catalog.builtIn();

    private List<Requirement> requirements(String written) {
        Optional<StandardReference> reference = StandardReference.tryParse(written);
        return reference.isPresent() && reference.get() instanceof StandardNumber number
                ? catalog.requirements(number)
                : catalog.requirements(written);
    }

    @Test
    void everyFigureIsThere() throws IOException {
        Optional<Path> file = SharedData.file("limits.csv");
        assumeTrue(file.isPresent(), "no data set beside the repository");
        SoftAssertions softly = new SoftAssertions();
        int figures = 0;
        int others = 0;
        for (Map<String, String> row : SharedData.rows(file.get())) {
            if (!row.get("confidence").equals("A") && !row.get("confidence").equals("B")) {
                continue;
            }
            List<Requirement> held = requirements(row.get("standard")).stream()
                    .filter(r -> r.indicator().id().equals(row.get("indicator_id")))
                    .filter(r ->
                            r.force().name().toLowerCase(java.util.Locale.ROOT).startsWith(force(row)))
                    .filter(r -> r.confidence().name().equals(row.get("confidence")))
                    .filter(r -> r.clause().equals(row.get("clause").strip()))
                    .filter(r -> r.methods().stream()
                            .map(TestMethod::reference)
                            .toList()
                            .equals(methods(row.get("test_method"))))
                    .toList();
            softly.assertThat(held).as(row.toString()).isNotEmpty();
            boolean figure = row.get("expected").isEmpty()
                    && !row.get("unit").equals("{grade}")
                    && !row.get("unit").equals("{class}")
                    && !(row.get("operator").equals("not_detected")
                            && row.get("upper").isEmpty());
            if (figure) {
                figures++;
                softly.assertThat(held).as(row.toString()).anyMatch(r -> holds(r.limit(), row));
            } else {
                others++;
            }
        }
        softly.assertAll();
        assertThat(figures).isGreaterThan(450);
        assertThat(others).isGreaterThan(30);
    }

    // the limits of the data set that are reckoned by a formula, or said in words, as a pack writes them
    private static final Map<String, String> WORDED = Map.of(
            "0.01*f", "≤(0.01×f) %",
            "0.032*f", "≤(0.032×f) %",
            "exempt", "免除考核",
            "max(0.75, 0.75*kW) cap 5", "≤min(max(0.75, 0.75×kW), 5) mA",
            "max(+5 %, +20 W)", "≥-10 % 且 ≤max(5, 2000/P) %",
            "max(+15 %, +60 W)", "≤max(15, 6000/P) %",
            "no fire, no explosion", "不起火、不爆炸",
            "e-bike <=25 km/h only", "仅限电动自行车");

    /** Grades, presence, formulas and words: what is no figure. */
    @Test
    void everyLimitThatIsNoFigureIsThere() throws IOException {
        Optional<Path> file = SharedData.file("limits.csv");
        assumeTrue(file.isPresent(), "no data set beside the repository");
        SoftAssertions softly = new SoftAssertions();
        int compared = 0;
        for (Map<String, String> row : SharedData.rows(file.get())) {
            if (row.get("confidence").equals("C")) {
                continue;
            }
            Optional<Predicate<Limit>> due = due(row);
            if (due.isPresent()) {
                compared++;
                softly.assertThat(requirements(row.get("standard")))
                        .as(row.toString())
                        .anyMatch(r -> r.indicator().id().equals(row.get("indicator_id"))
                                && r.clause().equals(row.get("clause").strip())
                                && due.get().test(r.limit()));
            }
        }
        softly.assertAll();
        assertThat(compared).isGreaterThan(60);
    }

    private static Optional<Predicate<Limit>> due(Map<String, String> row) {
        String expected = row.get("expected");
        String written = row.get("value_text");
        if (row.get("unit").equals("{grade}")) {
            String label = written.replace("级", "");
            return Optional.of(limit -> limit instanceof Limit.Grades grades
                    && grades.scale().equals(GradeScale.FASTNESS)
                    && grades.worst().equals(label));
        }
        if (row.get("unit").equals("{class}")) {
            String label = row.get("lower");
            return Optional.of(limit -> limit instanceof Limit.Grades grades
                    && grades.worst().equals(label)
                    && grades.best().equals(label));
        }
        if (row.get("operator").equals("not_detected") && row.get("upper").isEmpty()) {
            return Optional.of(limit -> limit instanceof Limit.NotDetected none
                    && none.reportingLimit().isEmpty());
        }
        return switch (expected) {
            case "" -> Optional.empty();
            case "none", "negative" ->
                Optional.of(limit -> limit instanceof Limit.Presence presence && !presence.present());
            case "present", "true" ->
                Optional.of(limit -> limit instanceof Limit.Presence presence && presence.present());
            case "A", "B", "C", "RG0", "RG0|RG1" -> {
                String worst = expected.substring(expected.indexOf('|') + 1);
                yield Optional.of(limit ->
                        limit instanceof Limit.Grades grades && grades.worst().equals(worst));
            }
            default -> {
                String worded = WORDED.get(expected);
                assertThat(worded).as(row.toString()).isNotNull();
                yield Optional.of(limit -> limit.toString().equals(worded));
            }
        };
    }

    /** The figures are reached by the number as it is cited on the standard's own first day, as a host would. */
    @Test
    void theFiguresAreFoundByNumberAndDate() throws IOException {
        Optional<Path> file = SharedData.file("limits.csv");
        assumeTrue(file.isPresent(), "no data set beside the repository");
        Set<String> documents = new TreeSet<>();
        for (Map<String, String> row : SharedData.rows(file.get())) {
            if (!row.get("confidence").equals("C")) {
                documents.add(row.get("standard"));
            }
        }
        int dated = 0;
        for (String document : documents) {
            Optional<Standard> standard = StandardNumber.tryParse(document).flatMap(catalog::find);
            if (standard.flatMap(Standard::implemented).isEmpty()) {
                assertThat(requirements(document)).as(document).isNotEmpty();
                continue;
            }
            dated++;
            Resolution resolution = catalog.resolve(
                    standard.get().number(), standard.get().implemented().get());
            assertThat(resolution.standing()).as(document).isEqualTo(Standing.IN_FORCE);
            assertThat(catalog.requirements(resolution.standard().orElseThrow().number()))
                    .as(document)
                    .isNotEmpty();
        }
        assertThat(dated).isGreaterThan(45);
    }

    private static String force(Map<String, String> row) {
        return switch (row.get("mandatory")) {
            case "y" -> "mandatory";
            case "n" -> "recommended";
            default -> row.get("mandatory");
        };
    }

    private static List<String> methods(String cell) {
        return cell.isBlank()
                ? List.of()
                : List.of(cell.split(";")).stream().map(String::strip).toList();
    }

    private static boolean holds(Limit limit, Map<String, String> row) {
        String operator = row.get("operator");
        if (limit instanceof Limit.NotDetected none) {
            return operator.equals("not_detected")
                    && none.reportingLimit()
                            .filter(q -> q.number().compareTo(new BigDecimal(row.get("upper"))) == 0)
                            .filter(q -> q.unit().equals(Unit.parse(row.get("unit"))))
                            .isPresent();
        }
        if (!(limit instanceof Limit.Range range)) {
            return false;
        }
        boolean closed = !operator.equals("<") && !operator.equals(">");
        boolean point = operator.equals("=");
        String one = row.get("lower").isEmpty() ? row.get("upper") : row.get("lower");
        return end(range.lower(), point ? one : row.get("lower"), closed, row.get("decimals"))
                && end(range.upper(), point ? one : row.get("upper"), closed, row.get("decimals"))
                && unit(range.unit(), row.get("unit"));
    }

    private static boolean end(Optional<Bound> bound, String written, boolean closed, String decimals) {
        if (bound.isEmpty() || written.isEmpty()) {
            return bound.isEmpty() && written.isEmpty();
        }
        return bound.get().number().compareTo(new BigDecimal(written)) == 0
                && bound.get().included() == closed
                && (decimals.isEmpty() || bound.get().number().scale() >= Integer.parseInt(decimals));
    }

    private static boolean unit(Unit unit, String written) {
        // a figure of a scale of its own, and a bare number, are written without unit
        return written.isEmpty() || written.equals("1") || written.equals("[pH]")
                ? unit.equals(Unit.UNSTATED)
                : unit.equals(Unit.parse(written));
    }
}
