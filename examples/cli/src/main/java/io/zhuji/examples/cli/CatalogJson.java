package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.catalog.Coverage;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Wording;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.standard.Standard;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rows of the catalog as members of a JSON object. */
final class CatalogJson {

    private CatalogJson() {}

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static void facts(Standard standard, JsonGenerator json) throws IOException {
        json.writeStringField("title_zh", standard.titleZh());
        json.writeStringField("title_en", standard.titleEn());
        json.writeStringField("role", word(standard.role()));
        optional("issued", standard.issued(), json);
        optional("implemented", standard.implemented(), json);
        optional("withdrawn", standard.withdrawn(), json);
        texts("replaces", standard.replaces(), json);
        texts("replaced_by", standard.replacedBy(), json);
    }

    static void optional(String name, Optional<?> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        } else {
            json.writeNullField(name);
        }
    }

    static void texts(String name, List<?> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object text : texts) {
            json.writeString(text.toString());
        }
        json.writeEndArray();
    }

    static String text(Wording wording, Locale locale) {
        return locale.getLanguage().equals("zh") ? wording.zh() : wording.en();
    }

    static void requirement(Requirement requirement, Locale locale, JsonGenerator json) throws IOException {
        boolean chinese = locale.getLanguage().equals("zh");
        json.writeStringField("indicator", requirement.indicator().id());
        json.writeStringField(
                "name",
                chinese
                        ? requirement.indicator().nameZh()
                        : requirement.indicator().nameEn());
        json.writeStringField("limit", requirement.limit().text(locale));
        json.writeStringField("class", requirement.productClass());
        json.writeStringField("part", text(requirement.part(), locale));
        json.writeStringField("condition", text(requirement.condition(), locale));
        texts(
                "methods",
                requirement.methods().stream().map(TestMethod::reference).toList(),
                json);
        json.writeStringField("clause", requirement.clause());
        json.writeStringField("force", word(requirement.force()));
        json.writeStringField("confidence", requirement.confidence().name());
    }

    static void coverage(Coverage coverage, Locale locale, JsonGenerator json) throws IOException {
        json.writeStringField("held", word(coverage.extent()));
        json.writeStringField("known_missing", text(coverage.missing(), locale));
    }

    /** A finding as a line, its file first. */
    static String finding(Finding finding, Messages messages, Locale locale) throws IOException {
        return JsonLines.object(json -> {
            json.writeStringField("file", finding.facts().getOrDefault("file", ""));
            json.writeStringField("at", finding.at().text());
            json.writeStringField("rule", finding.rule().text());
            json.writeStringField("reason", finding.reason());
            json.writeStringField("outcome", finding.outcome().name());
            json.writeStringField(
                    "value",
                    finding.facts().getOrDefault("value", finding.facts().getOrDefault("later", "")));
            json.writeObjectFieldStart("facts");
            for (Map.Entry<String, String> fact : finding.facts().entrySet()) {
                json.writeStringField(fact.getKey(), fact.getValue());
            }
            json.writeEndObject();
            json.writeStringField("message", messages.text(finding, locale));
        });
    }
}
