package io.zhuji.core.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.zhuji.core.standard.Confidence;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a pack of standards as JSON, one row a line, the same bytes for the same content. */
final class PackOutput {

    private PackOutput() {}

    static void write(PackHead head, List<ListedStandard> standards, Confidence confidence, OutputStream out)
            throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new RowPerLine())) {
            json.writeStartObject();
            json.writeStringField("format", Pack.FORMAT);
            json.writeStringField("id", head.id());
            json.writeStringField("edition", head.edition());
            json.writeStringField("zh", head.titleZh());
            json.writeStringField("en", head.titleEn());
            json.writeStringField("licence", head.licence());
            json.writeStringField("asOf", head.asOf().toString());
            if (!head.sources().isEmpty()) {
                json.writeObjectFieldStart("sources");
                for (Map.Entry<String, String> source : head.sources().entrySet()) {
                    json.writeStringField(source.getKey(), source.getValue());
                }
                json.writeEndObject();
            }
            json.writeArrayFieldStart("standards");
            for (ListedStandard standard : standards) {
                json.writeStartObject();
                row(standard, confidence, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void row(ListedStandard row, Confidence confidence, JsonGenerator json) throws IOException {
        json.writeStringField("number", row.number().toString());
        json.writeStringField("zh", row.titleZh());
        if (!row.titleEn().isEmpty()) {
            json.writeStringField("en", row.titleEn());
        }
        json.writeStringField("role", word(row.role()));
        if (row.mandate().isPresent()) {
            json.writeStringField("mandate", word(row.mandate().get()));
        }
        day("issued", row.issued(), json);
        day("implemented", row.implemented(), json);
        day("withdrawn", row.withdrawn(), json);
        texts("replaces", row.replaces(), json);
        texts("replacedBy", row.replacedBy(), json);
        texts("partly", row.partly(), json);
        texts("ics", row.ics(), json);
        texts("ccs", row.ccs(), json);
        texts("keywords", row.keywords(), json);
        json.writeStringField("state", word(row.state()));
        json.writeStringField("stateConfidence", row.stateConfidence().name());
        json.writeStringField("confidence", confidence.name());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void day(String name, Optional<LocalDate> day, JsonGenerator json) throws IOException {
        if (day.isPresent()) {
            json.writeStringField(name, day.get().toString());
        }
    }

    private static void texts(String name, List<?> texts, JsonGenerator json) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (Object text : texts) {
                json.writeString(text.toString());
            }
            json.writeEndArray();
        }
    }

    /** Breaks lines between rows and members of the head, not inside a row. */
    private static final class RowPerLine extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1L;
        private static final int ROW = 2;

        RowPerLine() {
            indentObjectsWith(new UpTo(ROW));
            indentArraysWith(new UpTo(ROW));
        }

        private RowPerLine(RowPerLine base) {
            super(base);
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new RowPerLine(this);
        }
    }

    private static final class UpTo extends DefaultIndenter {

        private static final long serialVersionUID = 1L;
        private final int depth;

        UpTo(int depth) {
            super("", "\n");
            this.depth = depth;
        }

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            if (level <= depth) {
                super.writeIndentation(json, level);
            }
        }
    }
}
