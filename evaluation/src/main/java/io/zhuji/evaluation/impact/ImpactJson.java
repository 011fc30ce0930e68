package io.zhuji.evaluation.impact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.change.CatalogChange;
import io.zhuji.core.compare.Comparison;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.FindingJson;
import io.zhuji.core.finding.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Effects and changes as JSON. The same impact gives the same text, whatever the default locale.
 */
public final class ImpactJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final ImpactWords words;
    private final Messages messages;

    private ImpactJson(ImpactWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /**
     * A writer of one language.
     *
     * @param after    the catalog after the change, where kinds of goods and the law are named
     * @param messages the sentences for the findings of the subjects
     */
    public static ImpactJson of(Catalog after, Messages messages, Locale locale) {
        return new ImpactJson(new ImpactWords(after, locale), Objects.requireNonNull(messages, "messages"));
    }

    /** What fills a JSON value. */
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private static String text(Body body) {
        StringWriter out = new StringWriter(1024);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return out.toString();
    }

    /** An effect as one line, without a line break. */
    public String write(Effect effect) {
        return text(json -> write(effect, json));
    }

    /** A change as one line, without a line break. */
    public String write(CatalogChange change) {
        return text(json -> write(change, json));
    }

    /** The whole as one object on one line: days, counts, changes, effects. */
    public String write(Impact impact) {
        return text(json -> {
            json.writeStartObject();
            json.writeStringField("from", impact.changes().from().toString());
            json.writeStringField("until", impact.changes().until().toString());
            json.writeNumberField("subjects", impact.subjects());
            json.writeNumberField("judged", impact.judged());
            json.writeArrayFieldStart("changes");
            for (CatalogChange change : impact.changes().all()) {
                write(change, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("effects");
            for (Effect effect : impact.effects()) {
                write(effect, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void write(Effect effect, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", effect.id());
        json.writeNumberField("subject", effect.subject());
        json.writeStringField("on", effect.on().toString());
        json.writeStringField("way", effect.way().name());
        json.writeStringField("before", effect.before().name());
        json.writeStringField("after", effect.after().name());
        findings("come", effect.come(), json);
        findings("gone", effect.gone(), json);
        json.writeArrayFieldStart("why");
        for (CatalogChange change : effect.why()) {
            write(change, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void findings(String name, List<Finding> findings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Finding finding : findings) {
            json.writeRawValue(FindingJson.write(finding, messages, words.locale()));
        }
        json.writeEndArray();
    }

    private void write(CatalogChange change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("on", change.on().toString());
        json.writeStringField("kind", change.kind().name());
        json.writeStringField("of", change.of());
        json.writeArrayFieldStart("others");
        for (String other : change.others()) {
            json.writeString(other);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("limits");
        List<String> sentences = words.limits(change);
        for (int i = 0; i < sentences.size(); i++) {
            Comparison comparison = change.limits().get(i);
            json.writeStartObject();
            json.writeStringField("new", comparison.a());
            json.writeStringField("old", comparison.b());
            json.writeStringField("overall", comparison.overall().name());
            json.writeArrayFieldStart("rows");
            for (Comparison.Row row : comparison.rows()) {
                json.writeStartObject();
                json.writeStringField("indicator", row.indicator().id());
                json.writeStringField("name", words.name(row.indicator()));
                json.writeStringField("relation", row.relation().name());
                json.writeStringField("reason", row.reason());
                json.writeStringField("class", row.a().or(row::b).orElseThrow().productClass());
                json.writeStringField(
                        "new", row.a().map(held -> held.limit().toString()).orElse(""));
                json.writeStringField(
                        "old", row.b().map(held -> held.limit().toString()).orElse(""));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("message", sentences.get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("message", words.sentence(change));
        json.writeEndObject();
    }
}
