package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Pack;
import io.zhuji.core.catalog.PackReading;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One side of a comparison on the command line: a standard of the catalog, a class of it, or a file that states requirements.
 *
 * @param document     its number, or the name of a document
 * @param productClass the class picked; empty for all
 * @param catalog      the catalog that holds it
 */
record Side(String document, String productClass, Catalog catalog) {

    RequirementSet of(Catalog all) {
        RequirementSet set = new RequirementSet(document, all.requirements(document), all.holdsAllOf(document));
        return productClass.isEmpty() ? set : set.ofClass(productClass);
    }

    /**
     * Finds what an operand names.
     *
     * @param catalog the catalog, with what files before it stated
     */
    static Side read(String written, Catalog catalog, LocalDate on, Locale locale, Terminal terminal)
            throws UsageException {
        int at = written.lastIndexOf('@');
        String name = at < 0 ? written : written.substring(0, at);
        String productClass = at < 0 ? "" : written.substring(at + 1);
        Side side = name.endsWith(".json")
                ? file(name, productClass, catalog, locale, terminal)
                : new Side(document(name, catalog, on), productClass, catalog);
        List<String> classes = classes(side);
        boolean noSuchClass = !productClass.isEmpty() && !classes.contains(productClass);
        if (noSuchClass || side.of(side.catalog).requirements().isEmpty()) {
            throw new UsageException("the catalog holds no requirements of '" + written + "'"
                    + (noSuchClass ? "; its classes are " + classes : ""));
        }
        return side;
    }

    private static List<String> classes(Side side) {
        return side.catalog.requirements(side.document).stream()
                .map(Requirement::productClass)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static String document(String name, Catalog catalog, LocalDate on) {
        Optional<StandardReference> reference = StandardReference.tryParse(name);
        if (reference.isEmpty()) {
            return name;
        }
        return catalog.resolve(reference.get(), on)
                .standard()
                .map(Standard::number)
                .map(StandardNumber::toString)
                .orElse(reference.get().toString());
    }

    private static Side file(String name, String productClass, Catalog catalog, Locale locale, Terminal terminal)
            throws UsageException {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            PackReading reading = Pack.read(name, in);
            for (Finding finding : reading.findings()) {
                terminal.say(
                        "zhuji: " + finding.at() + ": " + Catalog.messages().text(finding, locale));
            }
            if (reading.pack().isEmpty()) {
                throw new UsageException("'" + name + "' is no pack that can be used");
            }
            List<String> documents = reading.pack().get().limited();
            if (documents.size() != 1) {
                throw new UsageException(
                        "'" + name + "' must state requirements of one document, states those of " + documents);
            }
            return new Side(
                    documents.get(0), productClass, catalog.with(reading.pack().get()));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("'" + name + "' cannot be read: " + e);
        }
    }
}
