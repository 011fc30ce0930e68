package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Category;
import io.zhuji.core.standard.SeriesKey;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import io.zhuji.core.standard.Tier;
import io.zhuji.core.standard.UndatedReference;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code zhuji catalog list}: the standards that pass the filters. */
final class CatalogList {

    /** Where an edition that is listed can stand. */
    private static final Standing[] STANDINGS = {
        Standing.IN_FORCE, Standing.SUPERSEDED, Standing.WITHDRAWN, Standing.NOT_YET_IN_FORCE
    };

    private final Catalog catalog;
    private final LocalDate on;
    private final Optional<Standing> standing;
    private final Optional<Tier> tier;
    private final Optional<Standard.Role> role;
    private final Optional<SeriesKey> series;
    private final Optional<Set<String>> named;
    private final String text;

    private CatalogList(Arguments arguments, Catalog catalog, LocalDate on) throws UsageException {
        this.catalog = catalog;
        this.on = on;
        this.standing = word(arguments, "--status", STANDINGS);
        this.tier = word(arguments, "--tier", Tier.values());
        this.role = word(arguments, "--role", Standard.Role.values());
        this.series = series(arguments);
        this.named = ofKind(arguments, catalog);
        this.text = arguments.value("--text").orElse("").toLowerCase(Locale.ROOT);
    }

    static void run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Catalog catalog = PackFiles.over("--packs", arguments, terminal);
        new CatalogList(arguments, catalog, Dates.on(arguments, terminal)).write(terminal);
    }

    private void write(Terminal terminal) throws IOException {
        for (Standard standard : series.isPresent() ? catalog.editions(series.get()) : catalog.standards()) {
            Standing its = catalog.resolve(standard.number(), on).standing();
            if ((standing.isEmpty() || standing.get() == its)
                    && (tier.isEmpty() || tier.get() == standard.number().tier())
                    && (role.isEmpty() || role.get() == standard.role())
                    && (named.isEmpty() || isNamed(standard, named.get()))
                    && (text.isEmpty() || holds(standard))) {
                String line = JsonLines.object(json -> {
                    json.writeStringField("number", standard.number().toString());
                    json.writeStringField("status", CatalogJson.word(its));
                    CatalogJson.facts(standard, json);
                });
                JsonLines.write(line, terminal.out());
            }
        }
    }

    private static boolean isNamed(Standard standard, Set<String> named) {
        return named.contains(standard.number().toString())
                || named.contains(standard.number().undated().toString());
    }

    private boolean holds(Standard standard) {
        return standard.number().toString().toLowerCase(Locale.ROOT).contains(text)
                || standard.titleZh().toLowerCase(Locale.ROOT).contains(text)
                || standard.titleEn().toLowerCase(Locale.ROOT).contains(text);
    }

    private static Optional<SeriesKey> series(Arguments arguments) throws UsageException {
        if (!arguments.has("--series")) {
            return Optional.empty();
        }
        String written = arguments.value("--series").orElse("");
        return Optional.of(StandardReference.tryParse(written)
                .orElseThrow(
                        () -> new UsageException("--series takes a number such as 'GB 18401', was '" + written + "'"))
                .series());
    }

    /** The references a kind of goods names, or all kinds of an area; an undated one stands for all its editions. */
    private static Optional<Set<String>> ofKind(Arguments arguments, Catalog catalog) throws UsageException {
        if (!arguments.has("--category")) {
            return Optional.empty();
        }
        String id = arguments.value("--category").orElse("");
        Category category = catalog.category(id)
                .orElseThrow(() -> new UsageException("--category is one of "
                        + catalog.categories().stream().map(Category::id).toList() + ", was '" + id + "'"));
        Set<String> references = new HashSet<>();
        add(category, catalog, references);
        if (category.use() == Category.Use.AREA) {
            for (Category kind : catalog.categories()) {
                if (kind.id().startsWith(id + ".")) {
                    add(kind, catalog, references);
                }
            }
        }
        return Optional.of(references);
    }

    private static void add(Category category, Catalog catalog, Set<String> references) {
        category.recommended().forEach(reference -> references.add(reference.toString()));
        for (Category.Duty duty : category.mandatory()) {
            references.add(duty.standard().toString());
            // a duty of all parts of a standard names it without one
            if (duty.allParts() && duty.standard() instanceof UndatedReference all) {
                catalog.standards().stream()
                        .filter(standard -> standard.number().code().equals(all.code())
                                && standard.number().sequence().startsWith(all.sequence() + "."))
                        .forEach(standard -> references.add(standard.number().toString()));
            }
        }
    }

    static <E extends Enum<E>> Optional<E> word(Arguments arguments, String option, E[] constants)
            throws UsageException {
        if (!arguments.has(option)) {
            return Optional.empty();
        }
        String word = arguments.value(option).orElse("").toLowerCase(Locale.ROOT);
        StringBuilder all = new StringBuilder();
        for (E constant : constants) {
            if (CatalogJson.word(constant).equals(word)) {
                return Optional.of(constant);
            }
            all.append(all.length() == 0 ? "" : ", ").append(CatalogJson.word(constant));
        }
        throw new UsageException(option + " is one of " + all + ", was '" + word + "'");
    }
}
