package io.zhuji.declaration;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.digest.Sha256;
import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.Policy;
import io.zhuji.core.finding.Report;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes declarations of drafts against one catalog and the law (声明起草). Built once, kept, and shared: thread-safe.
 *
 * <p>A draft is read, its standards are picked out of the catalog and their titles filled in, its indicators are held against
 * the mandatory and the recommended standards of its goods, what falls short of the latter is stated, and the rules are
 * applied. Nothing a draft holds makes it fail.
 */
public final class Drafting {

    private final Knowledge knowledge;
    private final RuleSet<Subject> rules;
    private final Map<String, String> editions;
    private volatile Latest latest;

    /** The rules of the day last asked for: drafts come in rows of one day. */
    private record Latest(LocalDate on, RuleSet.Plan<Subject> plan) {}

    private Drafting(Catalog catalog) {
        this.knowledge = new Knowledge(catalog);
        this.rules = DeclarationRules.of(catalog);
        this.editions = catalog.editions();
        this.latest = new Latest(LocalDate.EPOCH, rules.on(LocalDate.EPOCH));
    }

    /** Drafting against that catalog. */
    public static Drafting of(Catalog catalog) {
        return new Drafting(Objects.requireNonNull(catalog, "catalog"));
    }

    /** The sentences for the findings about drafts and declarations, in Chinese and English. */
    public static Messages messages() {
        return Messages.load(Drafting.class, "messages");
    }

    /**
     * Makes a declaration of a draft.
     *
     * @param on the date of the act: the day of the declaration, where the draft does not say another
     */
    public Drafted draft(Draft draft, LocalDate on) {
        return draft(draft, on, false);
    }

    /** As {@link #draft}, its report keeping also what was found in order, or found not to apply. */
    public Drafted draftFully(Draft draft, LocalDate on) {
        return draft(draft, on, true);
    }

    private Drafted draft(Draft draft, LocalDate on, boolean all) {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(on, "on");
        Optional<LocalDate> told = Optional.ofNullable(draft.declaredOn())
                .filter(text -> text.length() <= 40)
                .flatMap(text -> Days.read(text.strip()));
        LocalDate day = told.orElse(on);
        DraftReader reader = new DraftReader(knowledge, day);
        // an unreadable day is told; the date of the act then stands in for it
        reader.form().day(draft.declaredOn(), Pointer.ROOT, "declaredOn");
        Subject subject = reader.read(draft);
        Report report = placed(judge(subject, day, all), draft);
        if (subject.faults().stream().anyMatch(fault -> fault.verdict().outcome() != Outcome.NOTICE)
                || subject.enterprise().isEmpty()
                || subject.products().isEmpty()) {
            return new Drafted(Optional.empty(), report);
        }
        boolean complete = Policy.standard().decide(report) != Decision.REJECT
                && report.complete()
                && !subject.standards().isEmpty();
        return new Drafted(Optional.of(declaration(draft.id(), subject, complete)), report);
    }

    /** The report with its places in the caller's own object. */
    private static Report placed(Report report, Draft draft) {
        if (report.findings().isEmpty() || draft.places().equals(UnaryOperator.<Pointer>identity())) {
            return report;
        }
        List<Finding> findings = new ArrayList<>(report.findings().size());
        for (Finding finding : report.findings()) {
            findings.add(new Finding(
                    finding.rule(),
                    finding.outcome(),
                    finding.reason(),
                    finding.gap(),
                    draft.places().apply(finding.at()),
                    finding.facts(),
                    finding.basis()));
        }
        return new Report(report.on(), findings, report.complete(), report.editions());
    }

    /**
     * What is to be said of a declaration on a day: what has ended, fallen below a new floor, or become due since.
     *
     * @param on the date of the act
     */
    public Report check(Declaration declaration, LocalDate on) {
        return judge(resolved(declaration, on), on, false);
    }

    /** As {@link #check}, keeping also what was found in order, or found not to apply. */
    public Report checkFully(Declaration declaration, LocalDate on) {
        return judge(resolved(declaration, on), on, true);
    }

    /** The remarks that are due for a declaration on a day, whatever it states. */
    public List<Remark> remarks(Declaration declaration, LocalDate on) {
        Subject subject = resolved(declaration, on);
        return Shortfalls.remarks(subject.leftToUs());
    }

    private Subject resolved(Declaration declaration, LocalDate on) {
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(on, "on");
        return new SubjectReader(knowledge, on).of(declaration, Subject.Life.NONE);
    }

    /** The rules, in the order they are applied, with all they can conclude and the law they stand on. */
    public List<RuleEntry> rules() {
        return rules.entries();
    }

    /**
     * What an own standard for goods of a kind should fix: the indicators and methods of the mandatory and recommended
     * standards the catalog knows for them.
     *
     * @param category the id of the kind or one of its names
     * @param on       the date of the act
     * @return empty where the catalog does not hold the kind
     */
    public Optional<Skeleton> skeleton(String category, LocalDate on) {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(on, "on");
        return knowledge.category(category).map(kind -> Skeleton.of(kind, knowledge, on));
    }

    private Report judge(Subject subject, LocalDate on, boolean all) {
        Latest plan = latest;
        if (!plan.on.equals(on)) {
            plan = new Latest(on, rules.on(on));
            latest = plan;
        }
        List<Finding> findings = new ArrayList<>();
        boolean complete = plan.plan.apply(subject, all, findings);
        return new Report(on, findings, complete, editions);
    }

    private static Declaration declaration(@Nullable String id, Subject subject, boolean complete) {
        Party enterprise = subject.enterprise().orElseThrow();
        List<DeclaredProduct> products = new ArrayList<>(subject.products().size());
        for (Subject.Offered offered : subject.products()) {
            products.add(offered.product());
        }
        List<ExecutedStandard> standards = new ArrayList<>(subject.standards().size());
        for (Subject.Executed executed : subject.standards()) {
            standards.add(executed.standard());
        }
        List<DeclaredIndicator> indicators =
                new ArrayList<>(subject.indicators().size());
        for (Own own : subject.indicators()) {
            indicators.add(own.declared());
        }
        List<JointStandard> joint = new ArrayList<>(subject.joint().size());
        for (Subject.Jointly jointly : subject.joint()) {
            joint.add(jointly.standard());
        }
        String known = id == null || id.isBlank() ? id(enterprise, products.get(0)) : id.strip();
        return new Declaration(
                Version.first(known),
                Optional.empty(),
                complete ? Status.COMPLETE : Status.DRAFT,
                subject.declaredOn(),
                enterprise,
                subject.entrustment(),
                products,
                standards,
                indicators,
                joint,
                subject.channel(),
                subject.firstOffered(),
                subject.declaredOn(),
                subject.packaging().map(Subject.Executed::standard),
                Shortfalls.remarks(subject));
    }

    /**
     * An id that is the same for the same enterprise and product each time: the credit code and 16 hexadecimal digits of the
     * SHA-256 over bar code, model, name and specification.
     */
    private static String id(Party enterprise, DeclaredProduct product) {
        String key = product.gtin().map(Object::toString).orElse("")
                + '\n'
                + product.model().orElse("")
                + '\n'
                + product.name()
                + '\n'
                + product.specification().orElse("");
        return enterprise.code() + "-" + Sha256.hex(key).substring(0, 16);
    }
}
