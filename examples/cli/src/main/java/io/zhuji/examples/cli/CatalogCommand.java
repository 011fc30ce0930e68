package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import io.zhuji.core.standard.Tier;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code zhuji catalog}: what the catalog knows of standards. */
final class CatalogCommand implements Command {

    @Override
    public String name() {
        return "catalog";
    }

    @Override
    public String summary() {
        return "list the standards of the catalog, or show one";
    }

    @Override
    public String help() {
        return """
                usage: zhuji catalog list [--on DATE] [--status STATUS] [--tier TIER] [--role ROLE] [--text TEXT]
                       zhuji catalog show NUMBER [--on DATE]

                list writes one standard a line, as JSON, in the order of numbers; filters narrow it down:
                  --on DATE        the day of the status; today when not given
                  --status STATUS  in_force, superseded, withdrawn, not_yet_in_force
                  --tier TIER      national, industry, local, group, enterprise, regulatory, international, foreign
                  --role ROLE      product, general, label, method, basic
                  --text TEXT      what the number or a title holds

                show writes one line: where the number stands on that day, the edition meant, and all editions known.
                NUMBER may lack its year: "GB 18401".

                Exit status: 0 done, 2 the number or an option could not be read.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    @Override
    public List<String> valued() {
        return List.of("--on", "--status", "--tier", "--role", "--text");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        List<String> words = arguments.operands();
        if (words.size() == 1 && words.get(0).equals("list")) {
            list(arguments, terminal);
        } else if (words.size() == 2 && words.get(0).equals("show")) {
            show(words.get(1), arguments, terminal);
        } else {
            throw new UsageException("say 'catalog list', or 'catalog show' and one number");
        }
        return Main.CLEAN;
    }

    private static void list(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Catalog catalog = Catalog.builtIn();
        LocalDate on = Dates.on(arguments, terminal);
        Optional<Standing> standing = word(arguments, "--status", Standing.values());
        Optional<Tier> tier = word(arguments, "--tier", Tier.values());
        Optional<Standard.Role> role = word(arguments, "--role", Standard.Role.values());
        String text = arguments.value("--text").orElse("").toLowerCase(Locale.ROOT);
        for (Standard standard : catalog.standards()) {
            Standing its = catalog.resolve(standard.number(), on).standing();
            if ((standing.isEmpty() || standing.get() == its)
                    && (tier.isEmpty() || tier.get() == standard.number().tier())
                    && (role.isEmpty() || role.get() == standard.role())
                    && (text.isEmpty() || holds(standard, text))) {
                String line = JsonLines.object(json -> {
                    json.writeStringField("number", standard.number().toString());
                    json.writeStringField("status", lower(its));
                    facts(standard, json);
                });
                JsonLines.write(line, terminal.out());
            }
        }
    }

    private static boolean holds(Standard standard, String text) {
        return standard.number().toString().toLowerCase(Locale.ROOT).contains(text)
                || standard.titleZh().contains(text)
                || standard.titleEn().toLowerCase(Locale.ROOT).contains(text);
    }

    private static void show(String number, Arguments arguments, Terminal terminal) throws UsageException, IOException {
        StandardReference reference = StandardReference.tryParse(number)
                .orElseThrow(() -> new UsageException("not a standard number: '" + number + "'"));
        Catalog catalog = Catalog.builtIn();
        LocalDate on = Dates.on(arguments, terminal);
        Resolution resolution = catalog.resolve(reference, on);
        String line = JsonLines.object(json -> {
            json.writeStringField("number", reference.toString());
            json.writeStringField("on", on.toString());
            json.writeStringField("status", lower(resolution.standing()));
            json.writeBooleanField("certain", resolution.certain());
            optional("successor", resolution.successor(), json);
            if (resolution.standard().isPresent()) {
                json.writeObjectFieldStart("standard");
                json.writeStringField(
                        "number", resolution.standard().get().number().toString());
                facts(resolution.standard().get(), json);
                json.writeEndObject();
            } else {
                json.writeNullField("standard");
            }
            json.writeArrayFieldStart("editions");
            for (Standard edition : catalog.editions(reference.series())) {
                json.writeStartObject();
                json.writeStringField("number", edition.number().toString());
                json.writeStringField(
                        "status", lower(catalog.resolve(edition.number(), on).standing()));
                facts(edition, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        JsonLines.write(line, terminal.out());
    }

    private static void facts(Standard standard, JsonGenerator json) throws IOException {
        json.writeStringField("title_zh", standard.titleZh());
        json.writeStringField("title_en", standard.titleEn());
        json.writeStringField("role", lower(standard.role()));
        optional("issued", standard.issued(), json);
        optional("implemented", standard.implemented(), json);
        optional("withdrawn", standard.withdrawn(), json);
        numbers("replaces", standard.replaces(), json);
        numbers("replaced_by", standard.replacedBy(), json);
    }

    private static void optional(String name, Optional<?> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        } else {
            json.writeNullField(name);
        }
    }

    private static void numbers(String name, List<StandardNumber> numbers, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (StandardNumber number : numbers) {
            json.writeString(number.toString());
        }
        json.writeEndArray();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> word(Arguments arguments, String option, E[] constants)
            throws UsageException {
        if (!arguments.has(option)) {
            return Optional.empty();
        }
        String word = arguments.value(option).orElse("").toLowerCase(Locale.ROOT);
        StringBuilder all = new StringBuilder();
        for (E constant : constants) {
            if (lower(constant).equals(word)) {
                return Optional.of(constant);
            }
            all.append(all.length() == 0 ? "" : ", ").append(lower(constant));
        }
        throw new UsageException(option + " is one of " + all + ", was '" + word + "'");
    }
}
