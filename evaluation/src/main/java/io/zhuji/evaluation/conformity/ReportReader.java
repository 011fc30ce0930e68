package io.zhuji.evaluation.conformity;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.quantity.DecisionRule;
import io.zhuji.core.quantity.Method;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one test report from JSON in one pass. */
final class ReportReader {

    /** The rule about the shape of the input. */
    static final RuleId SHAPE = new RuleId("conformity.shape");

    private static final Map<String, Method> ROUNDINGS = Map.of("full", Method.FULL, "rounded", Method.ROUNDED);

    private final JsonInput json;
    private String id = "";
    private String number = "";
    private Optional<LocalDate> on = Optional.empty();
    private TestReport.Laboratory laboratory = new TestReport.Laboratory("", "");
    private TestReport.Dates dates = TestReport.Dates.NONE;
    private Sample sample = Sample.NONE;
    private final List<TestReport.Executed> declared = new ArrayList<>();
    private final List<TestReport.Executed> mandatory = new ArrayList<>();
    private final List<TestReport.OwnIndicator> own = new ArrayList<>();
    private Optional<Plan> plan = Optional.empty();
    private DecisionRule decision = DecisionRule.SIMPLE;
    private final List<TestReport.Item> items = new ArrayList<>();

    private ReportReader(JsonInput json) {
        this.json = json;
    }

    static ConformityJson.Reading read(String text) throws IOException {
        try (JsonInput json = new JsonInput(SHAPE, text)) {
            ReportReader reader = new ReportReader(json);
            json.object(Pointer.ROOT, reader::member);
            List<Finding> findings = json.end();
            TestReport report = new TestReport(
                    reader.id,
                    reader.number,
                    reader.laboratory,
                    reader.dates,
                    reader.sample,
                    reader.declared,
                    reader.mandatory,
                    reader.own,
                    reader.plan,
                    reader.decision,
                    reader.items);
            return new ConformityJson.Reading(report, reader.on, findings);
        }
    }

    private void member(String name, Pointer at) throws IOException {
        switch (name) {
            case "id" -> id = json.text(at);
            case "on" -> on = json.day(at);
            case "number" -> number = json.text(at);
            case "laboratory" -> laboratory(at);
            case "dates" -> dates(at);
            case "sample" -> sample = SampleReader.read(json, at);
            case "declared" -> json.list(at, (index, place) -> executed(place, declared));
            case "mandatory" -> json.list(at, (index, place) -> executed(place, mandatory));
            case "own" -> json.list(at, (index, place) -> own(place));
            case "plan" -> plan(at);
            case "decision" -> decision(at);
            case "items" -> json.list(at, (index, place) -> item(place));
            default -> json.skip();
        }
    }

    private void laboratory(Pointer at) throws IOException {
        if (!json.atObject()) {
            laboratory = new TestReport.Laboratory(json.text(at), "");
            return;
        }
        String[] of = {"", ""};
        json.object(at, (name, place) -> {
            switch (name) {
                case "name" -> of[0] = json.text(place);
                case "accreditation" -> of[1] = json.text(place);
                default -> json.skip();
            }
        });
        laboratory = new TestReport.Laboratory(of[0], of[1]);
    }

    private void dates(Pointer at) throws IOException {
        Map<String, Optional<LocalDate>> days = new TreeMap<>();
        json.object(at, (name, place) -> {
            switch (name) {
                case "sampled", "testedFrom", "testedTo", "issued" -> days.put(name, json.day(place));
                case "tested" -> {
                    Optional<LocalDate> day = json.day(place);
                    days.put("testedFrom", day);
                    days.put("testedTo", day);
                }
                default -> json.skip();
            }
        });
        dates = new TestReport.Dates(
                days.getOrDefault("sampled", Optional.empty()),
                days.getOrDefault("testedFrom", Optional.empty()),
                days.getOrDefault("testedTo", Optional.empty()),
                days.getOrDefault("issued", Optional.empty()));
    }

    private void executed(Pointer at, List<TestReport.Executed> into) throws IOException {
        String[] of = {"", ""};
        Method[] rounding = {Method.FULL};
        if (json.atObject()) {
            json.object(at, (name, place) -> {
                switch (name) {
                    case "standard" -> of[0] = json.text(place);
                    case "class" -> of[1] = json.text(place);
                    case "rounding" -> rounding[0] = json.word(place, ROUNDINGS, Method.FULL);
                    default -> json.skip();
                }
            });
        } else {
            of[0] = json.text(at);
            int mark = of[0].lastIndexOf('@');
            if (mark >= 0) {
                of[1] = of[0].substring(mark + 1);
                of[0] = of[0].substring(0, mark);
            }
        }
        if (!of[0].isBlank()) {
            into.add(new TestReport.Executed(at, of[0], of[1], rounding[0]));
        }
    }

    private void own(Pointer at) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Method[] rounding = {Method.FULL};
        boolean[] group = {false};
        int first = own.size();
        json.object(at, (name, place) -> {
            switch (name) {
                case "standard", "name", "limit", "method" -> texts.put(name, json.text(place));
                case "rounding" -> rounding[0] = json.word(place, ROUNDINGS, Method.FULL);
                case "indicators" -> {
                    group[0] = true;
                    json.list(place, (index, where) -> ownOfGroup(where));
                }
                default -> json.skip();
            }
        });
        if (group[0]) {
            String number = texts.getOrDefault("standard", "");
            own.subList(first, own.size())
                    .replaceAll(each -> new TestReport.OwnIndicator(
                            each.at(), number, each.name(), each.limit(), each.method(), each.rounding()));
        } else {
            own.add(new TestReport.OwnIndicator(
                    at,
                    texts.getOrDefault("standard", ""),
                    texts.getOrDefault("name", ""),
                    texts.getOrDefault("limit", ""),
                    texts.getOrDefault("method", ""),
                    rounding[0]));
        }
    }

    /** An indicator of a group under one standard, whose number may stand behind the indicators. */
    private void ownOfGroup(Pointer at) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Method[] rounding = {Method.FULL};
        json.object(at, (name, place) -> {
            switch (name) {
                case "name", "limit", "method" -> texts.put(name, json.text(place));
                case "rounding" -> rounding[0] = json.word(place, ROUNDINGS, Method.FULL);
                default -> json.skip();
            }
        });
        own.add(new TestReport.OwnIndicator(
                at,
                "",
                texts.getOrDefault("name", ""),
                texts.getOrDefault("limit", ""),
                texts.getOrDefault("method", ""),
                rounding[0]));
    }

    private void plan(Pointer at) throws IOException {
        if (!json.atObject()) {
            if (!json.text(at).isBlank()) {
                json.tell(at, "object", "");
            }
            return;
        }
        Map<String, Optional<Integer>> size = new TreeMap<>();
        List<Plan.SeverityClass> classes = new ArrayList<>();
        json.object(at, (name, place) -> {
            switch (name) {
                case "size" -> size.put(name, json.count(place));
                case "classes" -> json.list(place, (index, where) -> severity(where, classes));
                default -> json.skip();
            }
        });
        Optional<Integer> units = size.getOrDefault("size", Optional.empty());
        if (units.isPresent() && units.get() < 1) {
            json.tell(at.then("size"), "size >= 1", "0");
            units = Optional.empty();
        }
        if (!classes.isEmpty()) {
            plan = Optional.of(new Plan(units, classes));
        }
    }

    private void severity(Pointer at, List<Plan.SeverityClass> into) throws IOException {
        String[] of = {""};
        Map<String, Optional<Integer>> numbers = new TreeMap<>();
        List<String> named = new ArrayList<>();
        json.object(at, (name, place) -> {
            switch (name) {
                case "class" -> of[0] = json.text(place);
                case "accept", "reject" -> numbers.put(name, json.count(place));
                case "items" -> named.addAll(json.texts(place));
                default -> json.skip();
            }
        });
        Optional<Integer> accept = numbers.getOrDefault("accept", Optional.empty());
        if (accept.isEmpty()) {
            json.tell(at.then("accept"), "count", "");
            return;
        }
        int reject = numbers.getOrDefault("reject", Optional.empty()).orElse(accept.get() + 1);
        if (reject <= accept.get()) {
            json.tell(at.then("reject"), "accept < reject", accept.get() + " >= " + reject);
            return;
        }
        into.add(new Plan.SeverityClass(of[0], accept.get(), reject, named));
    }

    private void decision(Pointer at) throws IOException {
        String[] of = {"", ""};
        if (json.atObject()) {
            json.object(at, (name, place) -> {
                switch (name) {
                    case "rule" -> of[0] = json.text(place);
                    case "multiple", "most" -> of[1] = json.text(place);
                    default -> json.skip();
                }
            });
        } else {
            of[0] = json.text(at);
        }
        if (of[0].isBlank()) {
            return;
        }
        Optional<DecisionRule> read = Decisions.read(of[0].strip(), of[1].strip());
        if (read.isEmpty()) {
            json.tell(at, Decisions.NAMES, of[0] + ' ' + of[1]);
        }
        decision = read.orElse(DecisionRule.SIMPLE);
    }

    private void item(Pointer at) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        json.object(at, (name, place) -> {
            switch (name) {
                case "name",
                        "method",
                        "value",
                        "unit",
                        "uncertainty",
                        "k",
                        "specimen",
                        "part",
                        "condition",
                        "severity",
                        "conclusion" -> texts.put(name, json.text(place));
                default -> json.skip();
            }
        });
        items.add(new TestReport.Item(
                at,
                texts.getOrDefault("name", ""),
                texts.getOrDefault("method", ""),
                texts.getOrDefault("value", ""),
                texts.getOrDefault("unit", ""),
                texts.getOrDefault("uncertainty", ""),
                texts.getOrDefault("k", ""),
                texts.getOrDefault("specimen", ""),
                texts.getOrDefault("part", ""),
                texts.getOrDefault("condition", ""),
                texts.getOrDefault("severity", ""),
                texts.getOrDefault("conclusion", "")));
    }
}
