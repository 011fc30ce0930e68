package io.zhuji.declaration.registry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a chain as JSON Lines: an object for each entry, and one for the head at the end. */
final class ChainWriter {

    private static final int LONGEST_TEXT = 12 << 20; // base64 of the largest content, and room

    static final JsonFactory JSON = json();

    private final JsonGenerator out;

    ChainWriter(OutputStream out) throws IOException {
        this.out = JSON.createGenerator(out);
        this.out.setRootValueSeparator(null);
        // the stream is the caller's
        this.out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private static JsonFactory json() {
        JsonFactoryBuilder builder = new JsonFactoryBuilder();
        return builder.streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_TEXT)
                        .maxNestingDepth(8)
                        .maxNumberLength(20)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    void write(Row row) throws IOException {
        out.writeStartObject();
        out.writeNumberField("number", row.number());
        out.writeStringField("previous", row.previous());
        out.writeStringField("declaration", row.declaration());
        out.writeNumberField("version", row.version());
        out.writeNumberField("follows", row.follows());
        out.writeStringField("enterprise", row.enterprise());
        out.writeStringField("status", row.status());
        out.writeStringField("published", row.published());
        write("products", row.products());
        write("standards", row.standards());
        out.writeFieldName("content");
        out.writeBinary(row.content());
        out.writeStringField("sha256", row.sha256());
        out.writeStringField("hash", row.hash());
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private void write(String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    void end(Head head) throws IOException {
        out.writeStartObject();
        out.writeObjectFieldStart("head");
        out.writeNumberField("number", head.number());
        out.writeStringField("hash", head.hash().text());
        out.writeEndObject();
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }
}
