package io.zhuji.evaluation.conformity;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
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
 * Lots of goods and the answers of gates, as JSON text.
 *
 * <p>A lot is an object with {@code id}, {@code on}, {@code goods} (as the {@code sample} of a test report), {@code route}
 * ({@code domestic}, {@code imported}, {@code export-only}, {@code export-to-domestic}), {@code madeOn}, {@code followed} (texts,
 * or objects of {@code standard} and {@code meets}), {@code certificate} ({@code valid}, {@code suspended}, {@code ended},
 * {@code none}, {@code exempt}, or an object of {@code state}, {@code from}, {@code to}), {@code earlyDisclosed} and
 * {@code shelfLifeEnd}. Any may lack; what has another shape is told by the rule {@code gate.shape} and counts as not known.
 */
public final class GateJson {

    private GateJson() {}

    /** The rule of reading with all its conclusions; it is ours and stands on no law. */
    public static List<RuleEntry> rules() {
        return List.of(new RuleEntry(LotReader.SHAPE, JsonInput.VERDICTS, Law.NONE));
    }

    /**
     * A lot read from JSON.
     *
     * @param id       its id; empty for none
     * @param lot      as far as it could be read
     * @param on       the day of the act, where it is given
     * @param findings what about its shape could not be read
     */
    public record Reading(String id, Lot lot, Optional<LocalDate> on, List<Finding> findings) {

        public Reading {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(lot, "lot");
            Objects.requireNonNull(on, "on");
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads one JSON value as a lot.
     *
     * @throws JsonProcessingException if the text is not one JSON value; it tells line and column
     */
    public static Reading read(String json) throws JsonProcessingException {
        try {
            return LotReader.read(Objects.requireNonNull(json, "json"));
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text does not fail
        }
    }

    /**
     * The answer of a gate as one line of JSON, without a line break.
     *
     * @param locale the language of the messages
     */
    public static String write(Reading reading, Clearance clearance, Messages messages, Locale locale) {
        StringWriter out = new StringWriter(1024);
        try (JsonGenerator json = JsonInput.FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", reading.id());
            json.writeStringField("on", clearance.on().toString());
            json.writeStringField("act", clearance.act().name().toLowerCase(Locale.ROOT));
            json.writeStringField("answer", clearance.answer().name());
            json.writeArrayFieldStart("findings");
            for (Finding finding : reading.findings()) {
                json.writeRawValue(FindingJson.write(finding, messages, locale));
            }
            for (Finding finding : clearance.report().findings()) {
                json.writeRawValue(FindingJson.write(finding, messages, locale));
            }
            json.writeEndArray();
            json.writeObjectFieldStart("editions");
            for (Map.Entry<String, String> edition :
                    clearance.report().editions().entrySet()) {
                json.writeStringField(edition.getKey(), edition.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return out.toString();
    }
}
