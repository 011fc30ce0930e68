package io.zhuji.declaration;

import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.party.CreditCode;
import io.zhuji.core.party.Region;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.PreparedLimit;
import io.zhuji.core.quantity.Reading;
import io.zhuji.core.quantity.Unit;
import io.zhuji.core.standard.Adoption;
import io.zhuji.core.standard.Mandate;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a draft into what the rules see. Serves one draft. */
final class DraftReader {

    private static final Pointer ROOT = Pointer.ROOT;

    private final Knowledge knowledge;
    private final LocalDate on;
    private final FormReader form;
    private final SubjectReader resolver;

    DraftReader(Knowledge knowledge, LocalDate on) {
        this.knowledge = knowledge;
        this.on = on;
        this.form = new FormReader(knowledge.references());
        this.resolver = new SubjectReader(knowledge, on);
    }

    FormReader form() {
        return form;
    }

    Subject read(Draft draft) {
        for (Fault fault : draft.faults()) {
            form.fault(fault.verdict(), fault.at(), fault.facts());
        }
        @Nullable String id = draft.id();
        if (id != null && !id.isBlank() && !Version.isId(id.strip())) {
            form.fault(ReadableRule.ID_FORM, ROOT.then("id"), Told.quote(id));
        }
        Optional<Party> enterprise = dueParty(draft.enterprise());
        Optional<Entrustment> entrustment = entrustment(draft, enterprise);
        List<Subject.Offered> products = new ProductReader(knowledge, form, resolver).read(draft);
        List<Subject.Executed> standards = new ArrayList<>(draft.standards().size());
        for (int i = 0; i < draft.standards().size(); i++) {
            executed(draft.standards().get(i), SubjectReader.STANDARDS.then(i), false)
                    .ifPresent(standards::add);
        }
        List<Own> indicators = new ArrayList<>(draft.indicators().size());
        List<DraftIndicator> written = draft.indicators();
        for (int i = 0; i < written.size(); i++) {
            indicator(written.get(i), SubjectReader.INDICATORS.then(i)).ifPresent(indicators::add);
        }
        List<Subject.Jointly> joint = joint(draft);
        Optional<Channel> channel = channel(draft.channel());
        Optional<LocalDate> first = form.day(draft.firstOffered(), ROOT, "firstOffered");
        @Nullable DraftStandard packaging = draft.packaging();
        Optional<Subject.Executed> packed =
                packaging == null ? Optional.empty() : executed(packaging, SubjectReader.PACKAGING, true);
        Subject.Life life = new Subject.Life(
                form.day(draft.productChanged(), ROOT, "productChanged"),
                form.day(draft.standardAssessed(), ROOT, "standardAssessed"),
                form.text(draft.foodFiling(), ROOT, "foodFiling"));
        Optional<List<Subject.Stated>> stated = stated(draft);
        Holding holding = new Holding(knowledge, on, products, standards);
        OwnSet own = new OwnSet(indicators);
        return new Subject(
                form.faults(),
                enterprise,
                entrustment,
                products,
                standards,
                draft.standards().size(),
                indicators,
                draft.indicators().size(),
                joint,
                channel,
                draft.channel() != null,
                first,
                isWritten(draft.firstOffered()),
                on,
                packed,
                packaging != null,
                life,
                stated,
                holding.duties(),
                holding.mandatory(own),
                holding.recommended(own));
    }

    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private Optional<Party> dueParty(@Nullable DraftParty written) {
        if (written == null) {
            form.fault(ReadableRule.MISSING, ROOT.then("enterprise"));
            return Optional.empty();
        }
        return party(written, ROOT.then("enterprise"));
    }

    private Optional<Party> party(DraftParty written, Pointer at) {
        Optional<CreditCode> code = form.creditCode(form.due(written.code(), at, "code"), at);
        Optional<String> name = form.due(written.name(), at, "name");
        Optional<Region> region = form.region(form.text(written.region(), at, "region"), at, "region");
        Optional<LocalDate> deregistered = form.day(written.deregistered(), at, "deregistered");
        return code.isPresent() && name.isPresent()
                ? Optional.of(new Party(code.get(), name.get(), region, deregistered))
                : Optional.empty();
    }

    private Optional<Entrustment> entrustment(Draft draft, Optional<Party> enterprise) {
        @Nullable DraftParty entrusting = draft.entrusting();
        @Nullable DraftParty entrusted = draft.entrusted();
        if (entrusting == null && entrusted == null) {
            return Optional.empty();
        }
        Optional<Party> one = entrusting == null ? enterprise : party(entrusting, ROOT.then("entrusting"));
        if (entrusted == null) {
            form.fault(ReadableRule.MISSING, ROOT.then("entrusted"));
            return Optional.empty();
        }
        Optional<Party> other = party(entrusted, ROOT.then("entrusted"));
        return one.isPresent() && other.isPresent()
                ? Optional.of(new Entrustment(one.get(), other.get()))
                : Optional.empty();
    }

    /** A standard with its title filled in; without one it cannot be declared, but its number still tells. */
    private Optional<Subject.Executed> executed(DraftStandard written, Pointer at, boolean packaging) {
        Optional<StandardReference> reference = form.reference(form.due(written.number(), at, "number"), at, "number");
        Optional<String> title = form.text(written.title(), at, "title");
        Optional<String> productClass = form.text(written.productClass(), at, "productClass");
        Optional<String> adopts = form.text(written.adopts(), at, "adopts");
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        Resolution resolution = knowledge.catalog().resolve(reference.get(), on);
        StandardReference edition = SubjectReader.edition(reference.get(), resolution);
        Optional<Standard> known = resolution.standard();
        Optional<String> filled = title.or(() -> known.map(Standard::titleZh)).filter(text -> !text.isBlank());
        if (filled.isEmpty()) {
            form.fault(ReadableRule.TITLE, at.then("title"), edition.toString());
        }
        Mandate mandate = known.map(Standard::mandate).orElse(edition.mandate());
        ExecutedStandard standard = new ExecutedStandard(
                edition,
                filled.orElse(edition.toString()),
                ExecutedStandard.Kind.of(edition.tier(), mandate),
                productClass,
                adopts.map(DraftReader::adoption)
                        .orElseGet(() -> known.map(Standard::adopts).orElse(List.of())));
        Optional<String> told = filled.isEmpty() ? Optional.empty() : title;
        if (packaging) {
            return Optional.of(new Subject.Executed(
                    at, standard, reference.get(), resolution, told, Optional.empty(), Optional.empty()));
        }
        return Optional.of(resolver.executed(at, standard, reference.get(), resolution, told));
    }

    /** {@code ISO 3758:2012 MOD}: the document and how far it is taken over. */
    private static List<Adoption> adoption(String text) {
        int blank = text.lastIndexOf(' ');
        if (blank > 0) {
            String word = text.substring(blank + 1).toUpperCase(Locale.ROOT);
            for (Adoption.Degree degree : Adoption.Degree.values()) {
                if (degree.name().equals(word)) {
                    return List.of(new Adoption(text.substring(0, blank).strip(), degree));
                }
            }
        }
        return List.of(new Adoption(text, Adoption.Degree.UNSTATED));
    }

    private static final String[] FUNCTIONAL = {"functional", "功能", "功能指标", "function"};
    private static final String[] PERFORMANCE = {"performance", "性能", "性能指标"};

    private Optional<Own> indicator(DraftIndicator written, Pointer at) {
        Optional<String> name = form.due(written.name(), at, "name");
        Optional<String> limit = form.due(written.limit(), at, "limit");
        Optional<String> unit = form.text(written.unit(), at, "unit");
        int kind = form.word(written.kind(), at, "kind", FUNCTIONAL, PERFORMANCE);
        boolean own = form.yesOrNo(written.ownMethod(), at, "ownMethod").orElse(false);
        List<DeclaredMethod> methods = methods(written.methods(), own, at);
        Optional<StandardReference> standard =
                form.reference(form.text(written.standard(), at, "standard"), at, "standard");
        Optional<String> id = form.text(written.indicator(), at, "indicator");
        String productClass =
                form.text(written.productClass(), at, "productClass").orElse("");
        String part = form.text(written.part(), at, "part").orElse("");
        String condition = form.text(written.condition(), at, "condition").orElse("");
        Optional<Knowledge.WrittenLimit> read = limit.isEmpty() ? Optional.empty() : limit(limit.get(), unit, at);
        if (name.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        PreparedLimit prepared = read.get().limit().orElseThrow();
        boolean apart = unit.isPresent() && !limit.get().endsWith(unit.get());
        DeclaredIndicator declared = new DeclaredIndicator(
                name.get(),
                id.isPresent() ? id : idOf(name.get()),
                kind < 0
                        ? DeclaredIndicator.Kind.UNSTATED
                        : kind == 0 ? DeclaredIndicator.Kind.FUNCTIONAL : DeclaredIndicator.Kind.PERFORMANCE,
                prepared.limit(),
                apart ? limit.get() + ' ' + unit.get() : limit.get(),
                methods,
                standard,
                productClass,
                part,
                condition);
        return Optional.of(resolver.own(at, declared, prepared, read.get().text()));
    }

    private List<DeclaredMethod> methods(List<String> written, boolean own, Pointer at) {
        List<DeclaredMethod> methods = new ArrayList<>(written.size());
        for (int i = 0; i < written.size(); i++) {
            String method = written.get(i);
            if (isWritten(method)) {
                Optional<String> fault = Told.fault(method);
                if (fault.isEmpty()) {
                    methods.add(new DeclaredMethod(method, own));
                } else {
                    form.text(method, at.then("methods"), String.valueOf(i));
                }
            }
        }
        return methods;
    }

    /** The indicator a name means, where it means one alone. */
    private Optional<String> idOf(String name) {
        var meant = knowledge.meant(Optional.empty(), name);
        return meant.size() == 1 ? Optional.of(meant.get(0).id()) : Optional.empty();
    }

    private Optional<Knowledge.WrittenLimit> limit(String text, Optional<String> unit, Pointer at) {
        if (unit.isPresent() && Unit.tryParse(unit.get()).isEmpty()) {
            form.fault(ReadableRule.UNIT, at.then("unit"), Told.quote(unit.get()));
            return Optional.empty();
        }
        Knowledge.WrittenLimit bare = knowledge.limit(text);
        if (unit.isPresent()) {
            boolean has = bare.limit()
                    .filter(limit -> limit.limit().scale() instanceof Unit own && !own.equals(Unit.UNSTATED))
                    .isPresent();
            if (has) {
                Limit limit = bare.limit().get().limit();
                if (!limit.scale().equals(Unit.tryParse(unit.get()).get())) {
                    form.fault(ReadableRule.UNIT_DIFFERS, at.then("unit"), Told.quote(unit.get()), limit.canonical());
                    return Optional.empty();
                }
                return Optional.of(bare);
            }
            Knowledge.WrittenLimit joined = knowledge.limit(text + ' ' + unit.get());
            if (joined.limit().isPresent()) {
                return Optional.of(joined);
            }
        }
        if (bare.limit().isEmpty()) {
            Reading<Limit> reading = bare.reading();
            form.fault(ReadableRule.LIMIT, at.then("limit"), Told.quote(text), reading.problem() + '@' + reading.at());
        }
        return bare.limit().isEmpty() ? Optional.empty() : Optional.of(bare);
    }

    private List<Subject.Jointly> joint(Draft draft) {
        List<Subject.Jointly> all = new ArrayList<>(draft.joint().size());
        for (int i = 0; i < draft.joint().size(); i++) {
            DraftJoint written = draft.joint().get(i);
            Pointer at = SubjectReader.JOINT.then(i);
            Optional<StandardReference> reference =
                    form.reference(form.due(written.number(), at, "number"), at, "number");
            List<JointStandard.Partner> partners = new ArrayList<>();
            for (int j = 0; j < written.partners().size(); j++) {
                DraftPartner partner = written.partners().get(j);
                Pointer place = at.then("partners").then(j);
                Optional<String> name = form.due(partner.name(), place, "name");
                Optional<CreditCode> code = form.creditCode(form.text(partner.code(), place, "code"), place);
                Optional<StandardReference> number =
                        form.reference(form.text(partner.number(), place, "number"), place, "number");
                name.ifPresent(text -> partners.add(new JointStandard.Partner(text, code, number)));
            }
            if (written.partners().isEmpty()) {
                form.fault(ReadableRule.MISSING, at.then("partners"));
            }
            if (reference.isPresent() && !partners.isEmpty()) {
                all.add(new Subject.Jointly(at, new JointStandard(reference.get(), partners)));
            }
        }
        return all;
    }

    private static final String[] NATIONAL = {"national", "国家平台", "企业标准信息公共服务平台", "qybz.org.cn"};
    private static final String[] OTHER = {"other", "其他", "其它", "自有网站", "自有平台"};

    private Optional<Channel> channel(@Nullable DraftChannel written) {
        if (written == null) {
            return Optional.empty();
        }
        Pointer at = ROOT.then("channel");
        form.due(written.place(), at, "place");
        int place = form.word(written.place(), at, "place", NATIONAL, OTHER);
        Optional<String> address = form.text(written.address(), at, "address");
        if (address.isPresent() && !Channel.isAddress(address.get())) {
            form.fault(ReadableRule.ADDRESS, at.then("address"), Told.quote(address.get()));
            address = Optional.empty();
        }
        Optional<String> pointer = form.text(written.pointer(), at, "pointer");
        Optional<Boolean> proof = form.yesOrNo(written.proof(), at, "proof");
        return place < 0
                ? Optional.empty()
                : Optional.of(new Channel(Channel.Place.values()[place], address, pointer, proof));
    }

    private Optional<List<Subject.Stated>> stated(Draft draft) {
        @Nullable List<DraftRemark> remarks = draft.remarks();
        if (remarks == null) {
            return Optional.empty();
        }
        List<Subject.Stated> all = new ArrayList<>(remarks.size());
        for (int i = 0; i < remarks.size(); i++) {
            Pointer at = SubjectReader.REMARKS.then(i);
            DraftRemark written = remarks.get(i);
            Optional<StandardReference> standard =
                    form.reference(form.due(written.standard(), at, "standard"), at, "standard");
            Optional<String> item = form.text(written.indicator(), at, "indicator");
            standard.ifPresent(reference -> all.add(resolver.stated(at, reference, item.orElse(""))));
        }
        return Optional.of(all);
    }
}
