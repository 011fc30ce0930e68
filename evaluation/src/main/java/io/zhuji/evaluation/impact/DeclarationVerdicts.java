package io.zhuji.evaluation.impact;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.change.Footing;
import io.zhuji.core.finding.Report;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Drafting;
import io.zhuji.declaration.watch.Watch;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The verdicts on declarations, as {@link Drafting} checks them. Immutable and thread-safe. */
public final class DeclarationVerdicts implements Verdicts<Declaration> {

    private final Catalog catalog;
    private final Drafting drafting;

    private DeclarationVerdicts(Catalog catalog) {
        this.catalog = catalog;
        this.drafting = Drafting.of(catalog);
    }

    /** The verdicts under that catalog. */
    public static DeclarationVerdicts under(Catalog catalog) {
        return new DeclarationVerdicts(Objects.requireNonNull(catalog, "catalog"));
    }

    @Override
    public String id(Declaration declaration) {
        return declaration.id();
    }

    @Override
    public Set<Footing> footings(Declaration declaration) {
        return Watch.footings(declaration, catalog);
    }

    @Override
    public Set<String> law() {
        Set<String> law = new TreeSet<>();
        for (RuleEntry rule : drafting.rules()) {
            law.addAll(rule.grounds());
        }
        return law;
    }

    @Override
    public Report report(Declaration declaration, LocalDate on) {
        return drafting.check(declaration, on);
    }
}
