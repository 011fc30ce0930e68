package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.KnownGap;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** {@code zhuji catalog gaps}: what the catalog knows that it does not hold. */
final class CatalogGaps {

    private CatalogGaps() {}

    static void run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Catalog catalog = PackFiles.over("--packs", arguments, terminal);
        Locale locale = Pages.language(arguments);
        LocalDate on = Dates.on(arguments, terminal);
        for (KnownGap gap : catalog.gaps()) {
            if (arguments.has("--mandatory") && gap.goods().isEmpty()) {
                continue;
            }
            String line = JsonLines.object(json -> {
                Optional<StandardNumber> number = StandardNumber.tryParse(gap.document());
                Optional<Standard> standard = number.flatMap(catalog::find);
                json.writeStringField("document", gap.document());
                json.writeStringField(
                        "title",
                        standard.map(locale.getLanguage().equals("zh") ? Standard::titleZh : Standard::titleEn)
                                .orElse(""));
                CatalogJson.optional(
                        "status",
                        standard.map(known -> CatalogJson.word(
                                catalog.resolve(known.number(), on).standing())),
                        json);
                json.writeStringField("missing", CatalogJson.word(gap.kind()));
                json.writeStringField(
                        "missing_text", CatalogJson.text(gap.kind().wording(), locale));
                CatalogJson.coverage(gap.coverage(), locale, json);
                CatalogJson.optional("older_not_used", gap.older(), json);
                CatalogJson.texts("goods", gap.goods(), json);
            });
            JsonLines.write(line, terminal.out());
        }
    }
}
