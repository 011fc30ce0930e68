package io.zhuji.declaration.publish;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The page that the public sees of one version of a declaration (声明公示页): products, executed standards and how they stand,
 * indicators with their methods, what falls short of recommended standards (明示), the versions before and after, the QR code
 * and the digest. Immutable; each {@code with} gives another.
 */
public final class LandingPage {

    private final Declaration declaration;
    private final List<Declaration> versions;
    private final Optional<QrCode> code;
    private final Optional<Standings> standings;

    private LandingPage(
            Declaration declaration, List<Declaration> versions, Optional<QrCode> code, Optional<Standings> standings) {
        this.declaration = declaration;
        this.versions = versions;
        this.code = code;
        this.standings = standings;
    }

    /** How standards stand on a day, by a catalog. */
    record Standings(Catalog catalog, LocalDate on) {}

    /** The page of a version, with what the version itself says. */
    public static LandingPage of(Declaration declaration) {
        Objects.requireNonNull(declaration, "declaration");
        return new LandingPage(declaration, List.of(declaration), Optional.empty(), Optional.empty());
    }

    /**
     * The same with the versions of the declaration, in any order; whether this one is the latest is told by them.
     *
     * @throws IllegalArgumentException if one is of another declaration, or this version is not among them
     */
    public LandingPage withVersions(List<Declaration> all) {
        for (Declaration each : all) {
            if (!each.id().equals(declaration.id())) {
                throw new IllegalArgumentException(
                        "versions must be of " + declaration.id() + ", one was " + each.version());
            }
        }
        if (!all.contains(declaration)) {
            throw new IllegalArgumentException("versions must hold " + declaration.version() + " itself");
        }
        List<Declaration> sorted = new ArrayList<>(all);
        sorted.sort((a, b) -> b.version().compareTo(a.version()));
        return new LandingPage(declaration, List.copyOf(sorted), code, standings);
    }

    /** The same with a QR code. */
    public LandingPage withCode(QrCode qr) {
        return new LandingPage(declaration, versions, Optional.of(qr), standings);
    }

    /** The same with how the executed standards stand on a day, and the names of indicators in both languages. */
    public LandingPage withStandings(Catalog catalog, LocalDate on) {
        return new LandingPage(
                declaration,
                versions,
                code,
                Optional.of(
                        new Standings(Objects.requireNonNull(catalog, "catalog"), Objects.requireNonNull(on, "on"))));
    }

    /** It as a page in Chinese or, for any other language, in English. */
    public Page page(Locale locale) {
        PublishWords words = PublishWords.load(locale);
        DeclarationParts parts = new DeclarationParts(declaration, words, standings);
        List<Part> all = new ArrayList<>();
        all.add(parts.tiles(versions.get(0)));
        all.add(parts.parties());
        all.add(parts.products());
        if (!declaration.standards().isEmpty()) {
            all.add(parts.standards());
        }
        if (!declaration.indicators().isEmpty()) {
            all.add(parts.indicators());
        }
        all.addAll(parts.remarks());
        if (versions.size() > 1) {
            all.add(parts.history(versions));
        }
        if (code.isPresent()) {
            all.add(LabelPage.drawing(code.get(), words));
        }
        all.add(parts.proof());
        return new Page(
                locale,
                words.word("page.title", parts.product()),
                words.word("page.lead", declaration.enterprise().name()),
                List.of(
                        Fact.of(words.word("page.id"), declaration.id()),
                        Fact.of(
                                words.word("page.number"),
                                Integer.toString(declaration.version().number())),
                        Fact.of(
                                words.word("page.declared-on"),
                                declaration.declaredOn().toString()),
                        Fact.of(
                                words.word("page.status-on"),
                                declaration.statusOn().toString()),
                        Fact.code(words.word("page.digest"), DeclarationJson.digest(declaration))),
                all);
    }
}
