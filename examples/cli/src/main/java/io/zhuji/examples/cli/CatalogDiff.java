package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Revision;
import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.indicator.Requirement;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code zhuji catalog diff}: what became stricter or looser, what came and what went. */
final class CatalogDiff {

    private static final String BUILT_IN = "built-in";

    /** What a record of a section of packs is called here. */
    private static final Map<String, String> WHAT = Map.of(
            "categories", "goods",
            "cccClasses", "ccc_class",
            "transitions", "transition",
            "law", "law",
            "documents", "document");

    private final Catalog before;
    private final Catalog after;
    private final Locale locale;
    private final Terminal terminal;

    private CatalogDiff(Catalog before, Catalog after, Locale locale, Terminal terminal) {
        this.before = before;
        this.after = after;
        this.locale = locale;
        this.terminal = terminal;
    }

    static void run(String a, String b, Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Locale locale = Pages.language(arguments);
        new CatalogDiff(catalog(a, terminal), catalog(b, terminal), locale, terminal).write();
    }

    private static Catalog catalog(String written, Terminal terminal) throws UsageException {
        return written.equals(BUILT_IN)
                ? Catalog.builtIn()
                : PackFiles.over("catalog diff", Catalog.builtIn(), written, terminal);
    }

    private void write() throws IOException {
        Revision revision = Revision.between(before, after);
        for (Revision.OfStandard standard : revision.standards()) {
            line("standard", json -> {
                json.writeStringField("number", standard.number().toString());
                json.writeStringField("change", CatalogJson.word(standard.kind()));
                members(standard.members(), json);
            });
        }
        for (Revision.OfLimits limits : revision.limits()) {
            line("limits", json -> limits(limits, json));
        }
        for (Revision.OfLimits limits : revision.successions()) {
            line("succession", json -> limits(limits, json));
        }
        for (Revision.OfRecord record : revision.records()) {
            line(WHAT.getOrDefault(record.section(), record.section()), json -> {
                json.writeStringField("id", record.name());
                json.writeStringField("change", CatalogJson.word(record.kind()));
                members(record.members(), json);
            });
        }
    }

    private static void members(List<Revision.Member> members, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("members");
        for (Revision.Member member : members) {
            json.writeStartObject();
            json.writeStringField("name", member.name());
            json.writeStringField("before", member.before());
            json.writeStringField("after", member.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void line(String what, JsonLines.Body body) throws IOException {
        JsonLines.write(
                JsonLines.object(json -> {
                    json.writeStringField("what", what);
                    body.fill(json);
                }),
                terminal.out());
    }

    private void limits(Revision.OfLimits limits, JsonGenerator json) throws IOException {
        json.writeStringField("before", limits.before());
        json.writeStringField("after", limits.after());
        json.writeStringField("overall", overall(limits.comparison().overall()));
        json.writeStringField(
                "held_before", CatalogJson.word(limits.held().before().extent()));
        json.writeStringField(
                "held_after", CatalogJson.word(limits.held().after().extent()));
        json.writeArrayFieldStart("rows");
        for (Comparison.Row row : limits.comparison().rows()) {
            if (row.relation() == Relation.EQUAL) {
                continue;
            }
            json.writeStartObject();
            json.writeStringField("indicator", row.indicator().id());
            json.writeStringField(
                    "name",
                    locale.getLanguage().equals("zh")
                            ? row.indicator().nameZh()
                            : row.indicator().nameEn());
            json.writeStringField("change", change(row));
            json.writeStringField("reason", row.reason());
            side("before", row.b(), json);
            side("after", row.a(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String overall(Relation relation) {
        return relation == Relation.EQUAL ? "same" : CatalogJson.word(relation);
    }

    /** In the words of a change; where not all is held, what is not recorded is neither new nor gone. */
    private static String change(Comparison.Row row) {
        return switch (row.relation()) {
            case EXTRA -> "new";
            case MISSING -> "gone";
            case NOT_COMPARABLE ->
                switch (row.reason()) {
                    case "b-not-held" -> "newly_held";
                    case "a-not-held" -> "not_held";
                    default -> "not_comparable";
                };
            case STRICTER, LOOSER, MIXED, EQUAL -> CatalogJson.word(row.relation());
        };
    }

    private void side(String name, Optional<Requirement> requirement, JsonGenerator json) throws IOException {
        if (requirement.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        CatalogJson.requirement(requirement.get(), locale, json);
        json.writeEndObject();
    }
}
