package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.compare.Comparison;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.evaluation.benchmark.ComparisonPage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code zhuji compare}: two standards, requirement by requirement. */
final class CompareCommand implements Command {

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public String summary() {
        return "compare what two standards require";
    }

    @Override
    public String help() {
        return """
                usage: zhuji compare A B [--on DATE] [--lang zh|en] [--html FILE]

                A and B are standards of the catalog, such as "GB 18401-2010" or, undated, "GB 18401", documents cited by
                name, such as "STANDARD 100 by OEKO-TEX", or JSON files of the format zhuji-pack/1 that state requirements of
                one document. @ picks a class or grade: "GB 18401-2010@A", "own.json@1".
                Writes one line of JSON:
                {"a":…,"b":…,"overall":"STRICTER","rows":[{"indicator","name","relation","reason","a","b","cautions"}]}

                relation is what A is against B: STRICTER, EQUAL, LOOSER, MIXED, MISSING, EXTRA or NOT_COMPARABLE, whose
                reason is named: quantity, basis, method, base, part, class, unit, wording, parameter, a-not-held,
                b-not-held; implies and implied where a limit on the total decides on what is released. That the catalog
                does not hold a figure does not say that the standard sets none.

                  --on DATE     the day on which an undated number is resolved; today when not given
                  --lang zh|en  language of names, limits and the page; zh when not given
                  --html FILE   also write the comparison as one self-contained page
                  --help        print this

                Exit status: 0 compared, 2 a side could not be found or read.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    @Override
    public List<String> valued() {
        return List.of("--on", "--lang", "--html");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        if (arguments.operands().size() != 2) {
            throw new UsageException("compare takes two standards, was given " + arguments.operands());
        }
        Locale locale = Pages.language(arguments);
        LocalDate on = Dates.on(arguments, terminal);
        Catalog catalog = Catalog.builtIn();
        Side a = Side.read(arguments.operands().get(0), catalog, on, locale, terminal);
        Side b = Side.read(arguments.operands().get(1), a.catalog(), on, locale, terminal);
        // a file may state another edition's figures of what the other side names: both are read from all that was
        // given
        Comparison comparison = Comparison.of(a.of(b.catalog()), b.of(b.catalog()));
        String line = JsonLines.object(json -> write(comparison, locale, json));
        JsonLines.write(line, terminal.out());
        Pages.write(arguments, ComparisonPage.of(comparison, locale, b.catalog().editions()), terminal);
        return Main.CLEAN;
    }

    private static void write(Comparison comparison, Locale locale, JsonGenerator json) throws IOException {
        boolean chinese = locale.getLanguage().equals("zh");
        json.writeStringField("a", comparison.a());
        json.writeStringField("b", comparison.b());
        json.writeStringField("overall", comparison.overall().name());
        json.writeArrayFieldStart("rows");
        for (Comparison.Row row : comparison.rows()) {
            json.writeStartObject();
            json.writeStringField("indicator", row.indicator().id());
            json.writeStringField(
                    "name", chinese ? row.indicator().nameZh() : row.indicator().nameEn());
            json.writeStringField("relation", row.relation().name());
            json.writeStringField("reason", row.reason());
            limit("a", row.a(), locale, json);
            limit("b", row.b(), locale, json);
            json.writeArrayFieldStart("cautions");
            for (String caution : row.cautions()) {
                json.writeString(caution);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void limit(String name, Optional<Requirement> requirement, Locale locale, JsonGenerator json)
            throws IOException {
        if (requirement.isPresent()) {
            json.writeStringField(name, requirement.get().limit().text(locale));
        } else {
            json.writeNullField(name);
        }
    }
}
