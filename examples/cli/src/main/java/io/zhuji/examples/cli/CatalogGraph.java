package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Succession;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.declaration.page.SuccessionPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** {@code zhuji catalog graph}: what replaced what, as SVG. */
final class CatalogGraph {

    private CatalogGraph() {}

    static void run(String written, Arguments arguments, Terminal terminal) throws UsageException, IOException {
        StandardReference reference = StandardReference.tryParse(written)
                .orElseThrow(() -> new UsageException("not a standard number: '" + written + "'"));
        Catalog catalog = PackFiles.over("--packs", arguments, terminal);
        Locale locale = Pages.language(arguments);
        Succession succession = Succession.of(catalog, reference, Dates.on(arguments, terminal));
        if (succession.editions().isEmpty()) {
            throw new UsageException("the catalog holds no edition of '" + reference + "'");
        }
        if (arguments.has("--html")) {
            Pages.write(arguments, SuccessionPage.of(succession, locale, catalog.editions()), terminal);
        } else {
            terminal.out().write(SuccessionPage.chain(succession, locale).svg().getBytes(StandardCharsets.UTF_8));
        }
    }
}
