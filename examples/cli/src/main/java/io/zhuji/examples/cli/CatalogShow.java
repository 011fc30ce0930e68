package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Pack;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardReference;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code zhuji catalog show}: all that is known of one number, or of a document cited by name. */
final class CatalogShow {

    private CatalogShow() {}

    static void run(String written, Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Catalog catalog = PackFiles.over("--packs", arguments, terminal);
        Locale locale = Pages.language(arguments);
        LocalDate on = Dates.on(arguments, terminal);
        Optional<StandardReference> reference = StandardReference.tryParse(written);
        boolean named = catalog.documents().stream()
                .anyMatch(document -> document.name().equals(written));
        if (named) {
            JsonLines.write(
                    JsonLines.object(json -> {
                        json.writeStringField("document", written);
                        requirements(written, catalog, locale, json);
                    }),
                    terminal.out());
            return;
        }
        if (reference.isEmpty()) {
            throw new UsageException("not a standard number, nor a document of the catalog: '" + written + "'");
        }
        JsonLines.write(number(reference.get(), catalog, on, locale), terminal.out());
    }

    private static String number(StandardReference reference, Catalog catalog, LocalDate on, Locale locale)
            throws IOException {
        Resolution resolution = catalog.resolve(reference, on);
        return JsonLines.object(json -> {
            json.writeStringField("number", reference.toString());
            json.writeStringField("on", on.toString());
            json.writeStringField("status", CatalogJson.word(resolution.standing()));
            json.writeBooleanField("certain", resolution.certain());
            CatalogJson.optional("successor", resolution.successor(), json);
            if (resolution.standard().isPresent()) {
                Standard standard = resolution.standard().get();
                json.writeObjectFieldStart("standard");
                json.writeStringField("number", standard.number().toString());
                CatalogJson.facts(standard, json);
                json.writeStringField("confidence", standard.confidence().name());
                json.writeStringField(
                        "state_confidence", standard.stateConfidence().name());
                json.writeEndObject();
                source("source", catalog.source(standard.number()), json);
            } else {
                json.writeNullField("standard");
            }
            json.writeArrayFieldStart("editions");
            for (Standard edition : catalog.editions(reference.series())) {
                json.writeStartObject();
                json.writeStringField("number", edition.number().toString());
                json.writeStringField(
                        "status",
                        CatalogJson.word(catalog.resolve(edition.number(), on).standing()));
                CatalogJson.facts(edition, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            if (resolution.standard().isPresent()) {
                requirements(resolution.standard().get().number().toString(), catalog, locale, json);
            }
        });
    }

    private static void requirements(String document, Catalog catalog, Locale locale, JsonGenerator json)
            throws IOException {
        CatalogJson.coverage(catalog.coverage(document), locale, json);
        json.writeArrayFieldStart("requirements");
        for (Requirement requirement : catalog.requirements(document)) {
            json.writeStartObject();
            CatalogJson.requirement(requirement, locale, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        source("requirements_source", catalog.sourceOfRequirements(document), json);
    }

    private static void source(String name, Optional<Pack> pack, JsonGenerator json) throws IOException {
        if (pack.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("pack", pack.get().toString());
        json.writeStringField("as_of", pack.get().asOf().toString());
        json.writeStringField("licence", pack.get().licence());
        json.writeStringField("sha256", pack.get().digest());
        json.writeObjectFieldStart("sources");
        for (Map.Entry<String, String> source : pack.get().sources().entrySet()) {
            json.writeStringField(source.getKey(), source.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
