package io.zhuji.evaluation.supervision;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.finding.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The JSON forms of a draw: the notice before it and the record after it. */
final class DrawJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .build();

    private DrawJson() {}

    static void notice(Frame frame, String commitment, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            plan(frame, commitment, json);
            json.writeObjectFieldStart("strata");
            for (Map.Entry<String, List<FrameRow>> stratum : frame.strata().entrySet()) {
                json.writeObjectFieldStart(stratum.getKey());
                json.writeNumberField("asked", asked(frame, stratum.getKey()));
                json.writeNumberField("eligible", stratum.getValue().size());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeNumberField("set_aside", frame.setAside().size());
            json.writeEndObject();
        }
    }

    static void record(Draw draw, Writer out) throws IOException {
        Frame frame = draw.frame();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            plan(frame, draw.seed().commitment(), json);
            json.writeStringField("secret", draw.seed().secret());
            json.writeStringField("public_value", draw.seed().publicValue());
            json.writeArrayFieldStart("strata");
            for (Map.Entry<String, List<FrameRow>> stratum : frame.strata().entrySet()) {
                json.writeStartObject();
                json.writeStringField("name", stratum.getKey());
                json.writeNumberField("asked", asked(frame, stratum.getKey()));
                json.writeArrayFieldStart("frame");
                for (FrameRow row : stratum.getValue()) {
                    json.writeStartArray();
                    json.writeString(row.id());
                    json.writeNumber(frame.plan().weight(row.risk()));
                    json.writeEndArray();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("inspectors");
            for (Inspector inspector : frame.inspectors()) {
                json.writeStartArray();
                json.writeString(inspector.id());
                for (String recusal : inspector.recusals()) {
                    json.writeString(recusal);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("drawn");
            for (Draw.Assignment assignment : draw.assignments()) {
                json.writeStartArray();
                json.writeString(assignment.stratum());
                json.writeString(assignment.object().id());
                for (String inspector : assignment.inspectors()) {
                    json.writeString(inspector);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("set_aside");
            for (SetAside aside : frame.setAside()) {
                json.writeStartObject();
                json.writeNumberField("row", aside.row());
                json.writeStringField("id", aside.id());
                json.writeStringField("reason", Names.of(aside.reason()));
                json.writeStringField("detail", aside.detail());
                json.writeEndObject();
            }
            json.writeEndArray();
            findings(draw.findings(), json);
            json.writeEndObject();
        }
    }

    private static void plan(Frame frame, String commitment, JsonGenerator json) throws IOException {
        DrawPlan plan = frame.plan();
        json.writeStringField("method", Draw.METHOD);
        json.writeStringField("title", plan.title());
        json.writeStringField("on", plan.on().toString());
        json.writeStringField("commitment", commitment);
        json.writeStringField("frame_digest", frame.digest());
        json.writeNumberField("rest_years", plan.restYears());
        json.writeNumberField("per_object", plan.perObject());
        json.writeNumberField("per_inspector", plan.perInspector());
    }

    private static int asked(Frame frame, String stratum) {
        return Objects.requireNonNull(frame.plan().asked().get(stratum));
    }

    static void findings(List<Finding> findings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule().text());
            json.writeStringField("outcome", finding.outcome().name());
            json.writeStringField("reason", finding.reason());
            json.writeStringField("at", finding.at().text());
            json.writeObjectFieldStart("facts");
            for (Map.Entry<String, String> fact : finding.facts().entrySet()) {
                json.writeStringField(fact.getKey(), fact.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
