package io.zhuji.evaluation.listing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.FindingJson;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.RuleEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Listings and reports as JSON text.
 *
 * <p>A listing is an object with {@code id}, {@code category_path}, {@code title} and {@code attributes}. Attributes are
 * a list of {@code [name, value]} pairs, a list of objects with {@code labelName} and {@code labelValue} (or {@code name}
 * and {@code value}), or a map from names to values; a value is a text, a number, true or false, or a list of these.
 * Other members are passed over. Any other JSON value gives a listing as far as it can be read, and findings of the rule
 * {@code listing.shape} about the rest.
 */
public final class ListingJson {

    static final JsonFactory FACTORY = JsonFactory.builder()
            // any JSON text is read: nothing is built in memory that is not in the text already
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private ListingJson() {}

    /** The rule of reading with all its conclusions; it is ours and stands on no law. */
    public static List<RuleEntry> rules() {
        return List.of(new RuleEntry(ListingReader.SHAPE, ListingReader.VERDICTS, Law.NONE));
    }

    /**
     * A listing read from JSON.
     *
     * @param listing  as far as it could be read
     * @param findings what about its shape could not be read
     */
    public record Reading(Listing listing, List<Finding> findings) {

        public Reading {
            Objects.requireNonNull(listing, "listing");
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads one JSON value as a listing.
     *
     * @throws JsonProcessingException if the text is not one JSON value; it tells line and column
     */
    public static Reading read(String json) throws JsonProcessingException {
        return ListingReader.read(json);
    }

    /**
     * A report as one line of JSON, without a line break; absent values are null. The same report gives the same text,
     * whatever the default locale.
     *
     * @param locale the language of the messages
     */
    public static String write(ListingReport report, Decision decision, Messages messages, Locale locale) {
        StringWriter out = new StringWriter(1024);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", report.id());
            json.writeStringField("on", report.report().on().toString());
            json.writeStringField("decision", decision.name());
            json.writeArrayFieldStart("cited");
            for (Cited cited : report.cited()) {
                json.writeStartObject();
                json.writeStringField("at", cited.at().text());
                json.writeStringField("written", cited.written());
                json.writeStringField("number", cited.number());
                json.writeStringField("status", cited.standing().name().toLowerCase(Locale.ROOT));
                optional(json, "successor", cited.successor());
                json.writeEndObject();
            }
            json.writeEndArray();
            optional(json, "category", report.category());
            json.writeStringField("audience", report.audience().word());
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.report().findings()) {
                json.writeRawValue(FindingJson.write(finding, messages, locale));
            }
            json.writeEndArray();
            json.writeObjectFieldStart("editions");
            for (Map.Entry<String, String> edition : report.report().editions().entrySet()) {
                json.writeStringField(edition.getKey(), edition.getValue());
            }
            json.writeEndObject();
            json.writeBooleanField("complete", report.report().complete());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return escaped(out.toString());
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    // half a surrogate pair has no UTF-8 form: written as an escape it survives the host's encoding
    private static String escaped(String json) {
        StringBuilder out = new StringBuilder(0);
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
                continue;
            }
            out.append(json, done, i)
                    .append("\\u")
                    .append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            done = i + 1;
        }
        return done == 0 ? json : out.append(json, done, json.length()).toString();
    }
}
