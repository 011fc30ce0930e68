package io.zhuji.evaluation.supervision;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.standard.StandardReference;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * An inspection sheet (检查表) with the five heads of the 2024 guide for random checks of enterprise standards (SV-5), filled
 * in as far as the register goes. The result of each head is left to the inspector: conforms, conforms with flaws, does not
 * conform (SV-6).
 *
 * @param guide      the title of the guide
 * @param standard   what is inspected
 * @param inspectors who inspects it
 * @param heads      the heads in the guide's order
 */
public record InspectionSheet(String guide, InspectedStandard standard, List<String> inspectors, List<Head> heads) {

    /**
     * One head of the sheet.
     *
     * @param id      {@code duty}, {@code timeliness}, {@code number-and-name}, {@code technical} or {@code indicators}
     * @param titleZh its title in Chinese
     * @param titleEn its title in English
     * @param known   what the register says, by name
     * @param remarks what to look at; findings point into the inspected standard
     */
    public record Head(String id, String titleZh, String titleEn, Map<String, String> known, List<Finding> remarks) {

        public Head {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(titleZh, "titleZh");
            Objects.requireNonNull(titleEn, "titleEn");
            known = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(known));
            remarks = List.copyOf(remarks);
        }
    }

    public InspectionSheet {
        Objects.requireNonNull(guide, "guide");
        Objects.requireNonNull(standard, "standard");
        inspectors = List.copyOf(inspectors);
        heads = List.copyOf(heads);
    }

    /** The sheet for a standard, by the guide of 2024. */
    public static InspectionSheet of(InspectedStandard standard, List<String> inspectors) {
        DataFile guide = DataFile.read("inspection-guide-2024.json");
        List<Head> heads = new ArrayList<>();
        for (Map<String, Object> row : guide.rows("heads")) {
            String id = DataFile.text(row, "id");
            Map<String, String> known = new LinkedHashMap<>();
            List<Finding> remarks = new ArrayList<>();
            fill(id, standard, known, remarks);
            heads.add(new Head(id, DataFile.text(row, "zh"), DataFile.text(row, "en"), known, remarks));
        }
        return new InspectionSheet(guide.text("edition"), standard, inspectors, heads);
    }

    private static void fill(
            String head, InspectedStandard standard, Map<String, String> known, List<Finding> remarks) {
        switch (head) {
            case "duty" -> {
                standard.declaredOn().ifPresent(day -> known.put("declared_on", day.toString()));
                if (standard.declaredOn().isEmpty()) {
                    remarks.add(
                            Conclusions.SHEET_NOT_DECLARED.at(Pointer.ROOT.then("declaredOn"), standard.enterprise()));
                }
            }
            case "timeliness" -> timeliness(standard, known, remarks);
            case "number-and-name" -> {
                known.put("number", standard.number());
                known.put("name", standard.name());
                if (StandardReference.tryParse(standard.number()).isEmpty()) {
                    remarks.add(Conclusions.SHEET_NUMBER.at(Pointer.ROOT.then("number"), standard.number()));
                }
                if (standard.name().isBlank()) {
                    remarks.add(Conclusions.SHEET_NO_NAME.at(Pointer.ROOT.then("name"), standard.number()));
                }
            }
            case "technical" -> {
                known.put("mandatory", String.join("; ", standard.mandatory()));
                if (standard.mandatory().isEmpty()) {
                    remarks.add(Conclusions.SHEET_NO_MANDATORY.at(Pointer.ROOT.then("mandatory"), standard.number()));
                }
            }
            case "indicators" -> indicators(standard, known, remarks);
            default -> throw new IllegalStateException("no head '" + head + "'");
        }
    }

    private static void timeliness(InspectedStandard standard, Map<String, String> known, List<Finding> remarks) {
        standard.offeredFrom().ifPresent(day -> known.put("offered_from", day.toString()));
        standard.changedOn().ifPresent(day -> known.put("changed_on", day.toString()));
        if (standard.declaredOn().isEmpty()) {
            return;
        }
        LocalDate declared = standard.declaredOn().get();
        known.put("declared_on", declared.toString());
        standard.offeredFrom()
                .filter(declared::isAfter)
                .ifPresent(offered -> remarks.add(Conclusions.SHEET_LATE.at(
                        Pointer.ROOT.then("declaredOn"),
                        declared.toString(),
                        offered.toString(),
                        Long.toString(ChronoUnit.DAYS.between(offered, declared)))));
        standard.changedOn()
                .filter(declared::isBefore)
                .ifPresent(changed -> remarks.add(Conclusions.SHEET_NOT_UPDATED.at(
                        Pointer.ROOT.then("changedOn"), declared.toString(), changed.toString())));
    }

    private static void indicators(InspectedStandard standard, Map<String, String> known, List<Finding> remarks) {
        if (standard.indicators().isEmpty()) {
            remarks.add(Conclusions.SHEET_NO_INDICATORS.at(Pointer.ROOT.then("indicators"), standard.number()));
        }
        for (int i = 0; i < standard.indicators().size(); i++) {
            InspectedStandard.Indicator row = standard.indicators().get(i);
            known.put(row.name(), row.limit() + " | " + row.method());
            if (row.method().isBlank()) {
                remarks.add(Conclusions.SHEET_NO_METHOD.at(
                        Pointer.ROOT.then("indicators").then(i).then("method"), row.name(), row.limit()));
            }
        }
    }

    /**
     * Writes the sheet as one JSON object, with an empty {@code result} per head.
     *
     * @throws IOException if the writer fails
     */
    public void writeJson(Writer out, Messages messages, Locale locale) throws IOException {
        boolean zh = locale.getLanguage().equals("zh");
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("guide", guide);
            json.writeStringField("enterprise", standard.enterprise());
            json.writeStringField("number", standard.number());
            json.writeStringField("name", standard.name());
            json.writeArrayFieldStart("inspectors");
            for (String inspector : inspectors) {
                json.writeString(inspector);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("heads");
            for (Head head : heads) {
                json.writeStartObject();
                json.writeStringField("id", head.id());
                json.writeStringField("title", zh ? head.titleZh() : head.titleEn());
                json.writeObjectFieldStart("known");
                for (Map.Entry<String, String> fact : head.known().entrySet()) {
                    json.writeStringField(fact.getKey(), fact.getValue());
                }
                json.writeEndObject();
                json.writeArrayFieldStart("remarks");
                for (Finding remark : head.remarks()) {
                    json.writeString(messages.text(remark, locale));
                }
                json.writeEndArray();
                json.writeStringField("result", "");
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
