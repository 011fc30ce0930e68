package io.zhuji.examples.erp;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.registry.Appended;
import io.zhuji.declaration.registry.Head;
import io.zhuji.declaration.registry.Registry;
import io.zhuji.declaration.registry.Verification;
import io.zhuji.declaration.watch.ProductChange;
import io.zhuji.declaration.watch.Watch;
import io.zhuji.declaration.watch.WatchReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * From a workbook of 20 products to declarations, a report of findings, pages, QR codes, signed JSON, a registry and a report of
 * what makes them stale: {@code java -jar erp-declaration.jar PRODUCTS.csv FOLDER}.
 *
 * <p>What a person should look at is published here as though one had looked. It may be run again on the same folder: what is in the registry already is told and not written twice.
 */
public final class Main {

    // the dates of the acts are the host's: here those of a story
    private static final LocalDate DECLARED = LocalDate.of(2026, 5, 20);
    private static final Instant PUBLISHED = Instant.parse("2026-05-20T02:00:00Z");
    private static final LocalDate WATCHED = LocalDate.of(2026, 11, 25);
    private static final LocalDate UNTIL = LocalDate.of(2027, 12, 31);

    private final Path folder;
    private final PrintStream out;
    private final Catalog catalog = Catalog.builtIn();

    private Main(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Runs the example. */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 2) {
            out.println("usage: java -jar erp-declaration.jar PRODUCTS.csv FOLDER");
            System.exit(2);
        }
        run(Path.of(arguments[0]), Path.of(arguments[1]), out);
    }

    static void run(Path products, Path folder, PrintStream out) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        new Main(folder, out).run(products);
    }

    private void run(Path products) throws IOException, GeneralSecurityException {
        Path workbook = Workbook.of(products, folder.resolve("products.xlsx"));
        out.println("1. workbook: " + workbook.getFileName());

        Declarations declarations = Declarations.draft(workbook, catalog, DECLARED);
        findings(declarations);

        List<Declaration> published = declarations.publish(DECLARED);
        PublicFiles files = PublicFiles.newKey(folder.resolve("public"));
        for (Declaration declaration : published) {
            files.write(declaration, catalog, DECLARED);
        }
        out.println("3. published: " + published.size() + " declarations, " + files.count()
                + " files, every signature verified");

        register(published);
        watch(published);
    }

    private void findings(Declarations declarations) throws IOException {
        write(
                "findings.zh.html",
                FindingsPage.of(declarations, catalog, Locale.CHINESE).html());
        write(
                "findings.en.html",
                FindingsPage.of(declarations, catalog, Locale.ENGLISH).html());
        out.println("2. drafted: " + declarations.all().size() + " products, " + declarations.count("ACCEPT")
                + " in order, " + declarations.count("HOLD") + " to be looked at, " + declarations.count("REJECT")
                + " refused; see findings.zh.html");
    }

    private void register(List<Declaration> published) throws IOException {
        String address = "jdbc:h2:" + folder.resolve("registry").toAbsolutePath() + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";
        JdbcConnectionPool pool = JdbcConnectionPool.create(address, "", "");
        try {
            Registry registry = Registry.open(pool);
            Map<String, Integer> results = new TreeMap<>();
            for (Appended appended : registry.append(PublicFiles.entries(published, PUBLISHED))) {
                results.merge(appended.getClass().getSimpleName(), 1, Integer::sum);
            }
            Head head = registry.head();
            write("anchor.txt", head + "\n");
            try (OutputStream chain = Files.newOutputStream(folder.resolve("chain.jsonl"))) {
                registry.exportTo(chain);
            }
            Verification verification = registry.verify(head);
            out.println("4. registered: " + results + ", "
                    + (verification.sound()
                            ? "the chain is sound"
                            : verification.findings().toString()) + ", anchor "
                    + head);
        } finally {
            pool.dispose();
        }
    }

    private void watch(List<Declaration> published) throws IOException {
        Watch watch = Watch.of(published, catalog);
        WatchReport now = watch.standing(WATCHED);
        WatchReport ahead = watch.changes(catalog, WATCHED, UNTIL);
        WatchReport work = watch.products(
                List.of(ProductChange.of("TS-02", LocalDate.of(2026, 10, 8), ProductChange.Kind.IMPROVED)));
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            WatchPage page = new WatchPage(catalog, locale);
            write(
                    "watch." + locale.getLanguage() + ".html",
                    page.of(now, ahead, work).html());
        }
        out.println("5. watched: " + watch.size() + " declarations, "
                + now.notices().size() + " notices since they were"
                + " made, " + ahead.notices().size() + " until " + UNTIL + ", "
                + work.notices().size()
                + " for changed products; see watch.zh.html");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
