package io.zhuji.evaluation.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.compare.Comparison;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.FindingJson;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Report;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.evaluation.conformity.Methods;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Benchmarks as JSON text. */
public final class BenchmarkJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private BenchmarkJson() {}

    /**
     * A benchmark as one line of JSON, without a line break.
     *
     * @param report what the law makes of it
     * @param locale the language of names, limits and messages
     */
    public static String write(Benchmark benchmark, Report report, Locale locale) {
        StringWriter out = new StringWriter(4096);
        BenchmarkWords words = new BenchmarkWords(locale);
        Matrix matrix = benchmark.matrix();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("subject", matrix.subject().name());
            json.writeStringField("on", report.on().toString());
            json.writeArrayFieldStart("targets");
            for (int i = 0; i < matrix.results().size(); i++) {
                target(matrix.results().get(i), benchmark.claims().get(i), words, json);
            }
            json.writeEndArray();
            innovation(benchmark.innovation(), json);
            json.writeArrayFieldStart("rows");
            for (int r = 0; r < matrix.rows().size(); r++) {
                row(benchmark, r, words, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            Messages messages = Benchmark.messages();
            for (Finding finding : report.findings()) {
                json.writeRawValue(FindingJson.write(finding, messages, locale));
            }
            json.writeEndArray();
            json.writeObjectFieldStart("editions");
            for (Map.Entry<String, String> edition : report.editions().entrySet()) {
                json.writeStringField(edition.getKey(), edition.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return out.toString();
    }

    private static void target(Result result, Optional<Claim> claim, BenchmarkWords words, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("target", result.target());
        json.writeStringField("level", result.level().name());
        json.writeBooleanField("whole", result.whole());
        json.writeBooleanField("proven", result.proven());
        json.writeNumberField("stricter", result.better().size());
        json.writeNumberField("equal", result.equal().size());
        json.writeNumberField("extra", result.extra().size());
        json.writeArrayFieldStart("gaps");
        for (Comparison.Row row : result.gaps()) {
            json.writeStartObject();
            json.writeStringField("indicator", row.indicator().id());
            json.writeStringField("name", words.name(row.indicator()));
            json.writeStringField("relation", row.relation().name());
            json.writeStringField("own", words.full(row.a()));
            json.writeStringField("target", words.full(row.b()));
            json.writeStringField("action", words.action(row));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notComparable");
        for (Comparison.Row row : result.open()) {
            json.writeStartObject();
            json.writeStringField("indicator", row.indicator().id());
            json.writeStringField("name", words.name(row.indicator()));
            json.writeStringField("reason", row.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (claim.isPresent()) {
            json.writeObjectFieldStart("higher");
            json.writeBooleanField("allowed", claim.get().allowed());
            json.writeArrayFieldStart("reasons");
            for (Claim.Reason reason : claim.get().reasons()) {
                json.writeString(lower(reason));
            }
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeNullField("higher");
        }
        json.writeEndObject();
    }

    private static void innovation(Innovation innovation, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("innovation");
        json.writeStringField("verdict", innovation.verdict().name());
        texts("national", innovation.national(), json);
        texts("industry", innovation.industry(), json);
        ids("stricter", innovation.stricter(), json);
        ids("added", innovation.added(), json);
        ids("behind", innovation.behind(), json);
        ids("notComparable", innovation.open(), json);
        json.writeEndObject();
    }

    private static void texts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void ids(String name, List<Indicator> indicators, JsonGenerator json) throws IOException {
        texts(name, indicators.stream().map(Indicator::id).toList(), json);
    }

    private static void row(Benchmark benchmark, int r, BenchmarkWords words, JsonGenerator json) throws IOException {
        Matrix matrix = benchmark.matrix();
        Matrix.Row row = matrix.rows().get(r);
        Optional<Benchmark.Measured> own = benchmark.measured().get(r);
        json.writeStartObject();
        json.writeStringField("indicator", row.indicator().id());
        json.writeStringField("name", words.row(row));
        limit("own", row.own(), words, json);
        if (own.isPresent()) {
            json.writeStringField("value", own.get().value());
            json.writeStringField("meetsOwn", own.get().own().name());
        }
        json.writeArrayFieldStart("cells");
        for (int t = 0; t < row.cells().size(); t++) {
            Optional<Comparison.Row> cell = row.cells().get(t);
            if (cell.isEmpty()) {
                json.writeNull();
                continue;
            }
            json.writeStartObject();
            json.writeStringField("target", matrix.targets().get(t).name());
            limit("limit", cell.get().b(), words, json);
            json.writeStringField("relation", cell.get().relation().name());
            json.writeStringField("reason", cell.get().reason());
            json.writeStringField("methods", method(cell.get(), benchmark.methods()));
            texts("cautions", cell.get().cautions(), json);
            if (own.isPresent()) {
                json.writeStringField("meets", own.get().targets().get(t).name());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String method(Comparison.Row row, Methods methods) {
        boolean stated = row.a().filter(of -> !of.methods().isEmpty()).isPresent()
                && row.b().filter(of -> !of.methods().isEmpty()).isPresent();
        return stated ? lower(Claim.fit(row, methods)) : "not-stated";
    }

    private static void limit(String name, Optional<Requirement> requirement, BenchmarkWords words, JsonGenerator json)
            throws IOException {
        if (requirement.isPresent()) {
            json.writeStringField(name, words.limit(requirement));
        } else {
            json.writeNullField(name);
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
