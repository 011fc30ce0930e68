package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.quantity.Doubt;
import io.zhuji.core.quantity.Judgement;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.quantity.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code zhuji judge}: values against limits. */
final class JudgeCommand implements Command {

    @Override
    public String name() {
        return "judge";
    }

    @Override
    public String summary() {
        return "judge values against limits (GB/T 8170)";
    }

    @Override
    public String help() {
        return """
                usage: zhuji judge [FILE...]

                Reads one question a line, as JSON, from the files or from standard input:
                {"limit":"10.0±0.1","value":"10.16","method":"rounded"}
                and writes one answer a line, in the same order:
                {"verdict":"VIOLATES","doubt":null,"facts":{"limit":…,"rounded":"10.2","value":…}}

                limit and value are text as people write it: ≤20 mg/kg, 不大于0.10 %, 80 +2/-1 mm, ≥3-4级, 不得检出,
                铅(以Pb计)/(mg/kg) ≤0.5, 不得检出/25g, 不超过百分之五, 每千克不超过20毫克, 标称值±5 % (undecided: it is not given); 97.01 %, <20 mg/kg, 未检出(<20 mg/kg), 3-4级, 甲醛: 20 mg/kg.
                A unit that is missing on one side is not assumed: the verdict is UNDECIDED. A value may also be a JSON number; its digits count.
                method is full (the default: 全数值比较法, GB/T 8170-2008, 4.3.2) or rounded (修约值比较法, 4.3.3).
                verdict is CONFORMS, VIOLATES or UNDECIDED, which names its doubt. What cannot be read gives {"error":…}.

                  --help   print this

                Blank lines are skipped. A line that is not such a JSON object is named on standard error as
                file:line:column, gives no answer, and the rest goes on. Exit status: 0 all lines read, 2 some were not.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    @Override
    public List<String> valued() {
        return List.of();
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws IOException {
        long unusable = Inputs.each(
                arguments.operands(),
                true,
                terminal,
                line -> JsonLines.write(JsonLines.object(answer(JsonLines.strings(line))), terminal.out()));
        return unusable == 0 ? Main.CLEAN : Main.UNUSABLE;
    }

    private static JsonLines.Body answer(Map<String, String> question) {
        for (String member : List.of("limit", "value")) {
            if (!question.containsKey(member)) {
                return error("no " + member);
            }
        }
        String name = question.getOrDefault("method", "full");
        Optional<Method> method = method(name);
        if (method.isEmpty()) {
            return error("method is full or rounded, was '" + name + "'");
        }
        Reading<Judgement> reading =
                Judgement.of(question.getOrDefault("limit", ""), question.getOrDefault("value", ""), method.get());
        return reading.succeeded() ? json -> judgement(reading.get(), json) : error(reading.message());
    }

    private static Optional<Method> method(String name) {
        for (Method method : Method.values()) {
            if (method.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private static JsonLines.Body error(String message) {
        return json -> json.writeStringField("error", message);
    }

    private static void judgement(Judgement judgement, JsonGenerator json) throws IOException {
        json.writeStringField("verdict", judgement.verdict().name());
        Optional<Doubt> doubt = judgement.doubt();
        if (doubt.isPresent()) {
            json.writeStringField("doubt", doubt.get().name());
        } else {
            json.writeNullField("doubt");
        }
        json.writeObjectFieldStart("facts");
        for (Map.Entry<String, String> fact : judgement.facts().entrySet()) {
            json.writeStringField(fact.getKey(), fact.getValue());
        }
        json.writeEndObject();
    }
}
