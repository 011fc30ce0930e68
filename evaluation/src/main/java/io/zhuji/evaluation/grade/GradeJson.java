package io.zhuji.evaluation.grade;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.FindingJson;
import io.zhuji.core.finding.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The JSON forms of facts and gradings. */
public final class GradeJson {

    private static final JsonFactory FACTORY = Node.factory();

    private GradeJson() {}

    /**
     * Reads the facts of one subject: {@code {"id":"1","on":"2026-11-22","facts":{"size":"large","spend-share":"17.5",
     * "declared":true},"notApplicable":{"item":"reason"},"evidence":{"item":["document"]}}}. A number is a JSON number or a
     * text, or a list of two where it is known only to lie between them; {@code null} is a missing value.
     *
     * @throws JsonProcessingException if the text is not JSON; any JSON gives a reading
     */
    public static FactsReading read(Scheme scheme, String json) throws JsonProcessingException {
        Node root;
        try {
            root = Node.read(json);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory does not break", e);
        }
        return new FactsReader(scheme).read(root);
    }

    /**
     * Writes a grading on one line, with a sentence for every finding.
     *
     * @param reading  what was read, for the id and what could not be used
     * @param messages {@link Scheme#messages}, or a host's own
     */
    public static String write(FactsReading reading, Grading grading, Messages messages, Locale locale) {
        StringWriter text = new StringWriter(2048);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(reading, grading, messages, locale, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory does not break", e);
        }
        return text.toString();
    }

    private static void write(
            FactsReading reading, Grading grading, Messages messages, Locale locale, JsonGenerator json)
            throws IOException {
        Scheme scheme = grading.scheme();
        Optional<Next> next = grading.next();
        json.writeStartObject();
        json.writeStringField("id", reading.id());
        json.writeStringField("on", grading.on().toString());
        json.writeObjectFieldStart("scheme");
        label(scheme.name(), json);
        json.writeStringField("edition", scheme.edition());
        json.writeStringField("status", Words.word(scheme.status()));
        json.writeStringField("verification", Words.word(scheme.verification()));
        json.writeStringField("digest", scheme.digest());
        json.writeEndObject();
        optional("grade", grading.grade(), json);
        optional("possible", grading.possible(), json);
        if (scheme.order() == Scheme.Order.INDEPENDENT) {
            labels("grades", grading.grades(), json);
            labels("possibles", grading.possibles(), json);
        }
        json.writeBooleanField("decided", grading.decided());
        json.writeStringField("verification", Words.word(grading.verification()));
        cells("decided_by", scheme.order() == Scheme.Order.LADDER ? grading.decidedBy() : List.of(), json);
        json.writeArrayFieldStart("missing");
        for (Missing missing : grading.missing()) {
            json.writeStartObject();
            json.writeStringField("kind", Words.word(missing.kind()));
            label(missing.name(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        if (next.isPresent() && scheme.order() == Scheme.Order.LADDER) {
            next(next.get(), json);
        } else {
            json.writeNullField("next");
        }
        json.writeArrayFieldStart("trace");
        for (Step step : grading.trace()) {
            step(step, json);
        }
        json.writeEndArray();
        labels("gaps", scheme.gaps(), json);
        json.writeArrayFieldStart("findings");
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(new Telling(grading).findings(next));
        for (Finding finding : findings) {
            json.writeRawValue(FindingJson.write(finding, messages, locale));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void next(Next next, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("next");
        optional("grade", Optional.of(next.grade()), json);
        json.writeBooleanField("reachable", next.reachable());
        json.writeBooleanField("smallest", next.smallest());
        json.writeArrayFieldStart("improvements");
        for (Improvement improvement : next.improvements()) {
            json.writeStartObject();
            json.writeStringField("kind", Words.word(improvement.kind()));
            label(improvement.name(), json);
            json.writeStringField("from", improvement.from());
            json.writeStringField("to", improvement.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        cells("against", next.against(), json);
        json.writeEndObject();
    }

    private static void step(Step step, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", Words.word(step.kind()));
        label(step.name(), json);
        json.writeStringField("met", Words.word(step.met()));
        if (step.kind() == Step.Kind.ITEM || step.kind() == Step.Kind.TOTAL) {
            json.writeStringField("points", Decimals.plain(step.points()));
            json.writeStringField("possible", Decimals.plain(step.possible()));
            optional("level", step.level(), json);
        }
        cells("held", step.held(), json);
        cells("against", step.against(), json);
        json.writeStringField("verification", Words.word(step.verification()));
        json.writeEndObject();
    }

    private static void cells(String name, List<Cell> cells, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Cell cell : cells) {
            json.writeStartObject();
            json.writeStringField("at", cell.at().text());
            label(cell.of(), json);
            json.writeStringField("demand", cell.demand());
            json.writeStringField("found", cell.found());
            json.writeStringField("truth", Words.word(cell.truth()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void label(Label label, JsonGenerator json) throws IOException {
        json.writeStringField("id", label.id());
        json.writeStringField("zh", label.zh());
        json.writeStringField("en", label.en());
    }

    private static void labels(String name, List<Label> labels, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Label label : labels) {
            json.writeStartObject();
            label(label, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void optional(String name, Optional<Label> label, JsonGenerator json) throws IOException {
        if (label.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        label(label.get(), json);
        json.writeEndObject();
    }
}
