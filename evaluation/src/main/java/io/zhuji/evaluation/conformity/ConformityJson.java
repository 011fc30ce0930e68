package io.zhuji.evaluation.conformity;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.FindingJson;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.RuleEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Test reports and what came of judging them, as JSON text.
 *
 * <p>A report is an object with {@code id}, {@code number}, {@code on}, {@code laboratory} ({@code name},
 * {@code accreditation}), {@code dates} ({@code sampled}, {@code tested} or {@code testedFrom} and {@code testedTo},
 * {@code issued}), {@code sample} ({@code name}, {@code category}, {@code class}, {@code part}, {@code batch},
 * {@code specimens}, {@code fromMonths}, {@code toMonths}, {@code traits}, {@code amounts}, {@code values}), {@code declared} and
 * {@code mandatory} (texts such as {@code "GB 18401-2010@A"} or objects of {@code standard}, {@code class}, {@code rounding}),
 * {@code own} (objects of {@code standard}, {@code name}, {@code limit}, {@code method}, or of {@code standard} and
 * {@code indicators}), {@code plan} ({@code size}, {@code classes} of {@code class}, {@code accept}, {@code reject},
 * {@code items}), {@code decision} ({@code rule}, {@code multiple}) and {@code items} ({@code name}, {@code method},
 * {@code value}, {@code unit}, {@code uncertainty}, {@code k}, {@code specimen}, {@code part}, {@code condition},
 * {@code severity}, {@code conclusion}). Any may lack. Other members are passed over; any other JSON value gives a report as far
 * as it can be read, and findings of the rule {@code conformity.shape}.
 */
public final class ConformityJson {

    private ConformityJson() {}

    /** The rule of reading with all its conclusions; it is ours and stands on no law. */
    public static List<RuleEntry> rules() {
        return List.of(new RuleEntry(ReportReader.SHAPE, JsonInput.VERDICTS, Law.NONE));
    }

    /**
     * A report read from JSON.
     *
     * @param report   as far as it could be read
     * @param on       the day of the act, where it is given
     * @param findings what about its shape could not be read
     */
    public record Reading(TestReport report, Optional<LocalDate> on, List<Finding> findings) {

        public Reading {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(on, "on");
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads one JSON value as a test report.
     *
     * @throws JsonProcessingException if the text is not one JSON value; it tells line and column
     */
    public static Reading read(String json) throws JsonProcessingException {
        try {
            return ReportReader.read(Objects.requireNonNull(json, "json"));
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text does not fail
        }
    }

    /**
     * What came of a report as one line of JSON, without a line break. The same judgement gives the same text, whatever the
     * default locale.
     *
     * @param locale the language of the messages
     */
    public static String write(ConformityReport judged, Decision decision, Messages messages, Locale locale) {
        StringWriter out = new StringWriter(2048);
        try (JsonGenerator json = JsonInput.FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", judged.id());
            json.writeStringField("number", judged.number());
            json.writeStringField("on", judged.report().on().toString());
            json.writeStringField("decision", decision.name());
            json.writeFieldName("mandatory");
            side(judged.mandatory(), locale, json);
            json.writeFieldName("declared");
            side(judged.declared(), locale, json);
            json.writeArrayFieldStart("findings");
            for (Finding finding : judged.report().findings()) {
                json.writeRawValue(FindingJson.write(finding, messages, locale));
            }
            json.writeEndArray();
            json.writeObjectFieldStart("editions");
            for (Map.Entry<String, String> edition : judged.report().editions().entrySet()) {
                json.writeStringField(edition.getKey(), edition.getValue());
            }
            json.writeEndObject();
            json.writeBooleanField("complete", judged.report().complete());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return out.toString();
    }

    private static void side(Side side, Locale locale, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("verdict", side.verdict().name());
        json.writeArrayFieldStart("standards");
        for (Side.Source source : side.sources()) {
            json.writeStartObject();
            json.writeStringField("standard", source.document());
            json.writeStringField("class", source.productClass());
            json.writeStringField(
                    "status", source.standing().map(ConformityJson::lower).orElse(""));
            json.writeStringField("held", lower(source.extent()));
            json.writeBooleanField("certain", source.certain());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("results");
        for (Line line : side.lines()) {
            json.writeStartObject();
            json.writeStringField("at", line.at().text());
            json.writeStringField("name", line.name());
            json.writeStringField("specimen", line.specimen());
            json.writeStringField("standard", line.standard());
            json.writeStringField("limit", line.limit(locale));
            json.writeStringField("value", line.value());
            json.writeStringField("verdict", line.verdict().name());
            json.writeStringField("reason", line.reason());
            json.writeObjectFieldStart("facts");
            for (Map.Entry<String, String> fact : line.facts().entrySet()) {
                json.writeStringField(fact.getKey(), fact.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("untested");
        for (Side.Untested untested : side.untested()) {
            json.writeStartObject();
            json.writeStringField("standard", untested.standard());
            json.writeStringField("indicator", untested.indicator());
            json.writeStringField("name", locale.getLanguage().equals("zh") ? untested.nameZh() : untested.nameEn());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (side.batch().isPresent()) {
            json.writeFieldName("batch");
            batch(side.batch().get(), json);
        } else {
            json.writeNullField("batch");
        }
        json.writeEndObject();
    }

    private static void batch(Batch batch, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("decision", batch.decision().name());
        json.writeNumberField("tested", batch.tested());
        json.writeArrayFieldStart("classes");
        for (Batch.Count count : batch.counts()) {
            json.writeStartObject();
            json.writeStringField("class", count.severity().name());
            json.writeNumberField("nonconforming", count.nonconforming());
            json.writeNumberField("undecided", count.undecided());
            json.writeNumberField("accept", count.severity().accept());
            json.writeNumberField("reject", count.severity().reject());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
