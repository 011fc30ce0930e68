package io.zhuji.declaration;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Category;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.quantity.PreparedLimit;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Resolves the parts of a declaration that was read, from a draft or as it was declared. */
final class SubjectReader {

    static final Pointer PRODUCTS = Pointer.ROOT.then("products");
    static final Pointer STANDARDS = Pointer.ROOT.then("standards");
    static final Pointer INDICATORS = Pointer.ROOT.then("indicators");
    static final Pointer JOINT = Pointer.ROOT.then("joint");
    static final Pointer REMARKS = Pointer.ROOT.then("remarks");
    static final Pointer PACKAGING = Pointer.ROOT.then("packaging");

    private final Knowledge knowledge;
    private final Catalog catalog;
    private final LocalDate on;
    private final Knowledge.Day day;
    private final Map<StandardReference, Pointer> seen = new HashMap<>();

    SubjectReader(Knowledge knowledge, LocalDate on) {
        this.knowledge = knowledge;
        this.catalog = knowledge.catalog();
        this.on = on;
        this.day = knowledge.day(on);
    }

    /** A declaration as it stands, on a later day. */
    Subject of(Declaration declaration, Subject.Life life) {
        List<Subject.Offered> products = new ArrayList<>();
        for (int i = 0; i < declaration.products().size(); i++) {
            products.add(offered(PRODUCTS.then(i), declaration.products().get(i)));
        }
        List<Subject.Executed> standards = new ArrayList<>();
        for (int i = 0; i < declaration.standards().size(); i++) {
            ExecutedStandard standard = declaration.standards().get(i);
            standards.add(executed(
                    STANDARDS.then(i),
                    standard,
                    standard.reference(),
                    catalog.resolve(standard.reference(), on),
                    Optional.of(standard.title())));
        }
        List<Own> indicators = new ArrayList<>();
        for (int i = 0; i < declaration.indicators().size(); i++) {
            DeclaredIndicator indicator = declaration.indicators().get(i);
            PreparedLimit limit = indicator.limit().prepare(Method.FULL);
            indicators.add(
                    own(INDICATORS.then(i), indicator, limit, indicator.limit().canonical()));
        }
        List<Subject.Jointly> joint = new ArrayList<>();
        for (int i = 0; i < declaration.joint().size(); i++) {
            joint.add(new Subject.Jointly(JOINT.then(i), declaration.joint().get(i)));
        }
        List<Subject.Stated> stated = new ArrayList<>();
        for (int i = 0; i < declaration.remarks().size(); i++) {
            Remark remark = declaration.remarks().get(i);
            for (int j = 0; j < remark.items().size(); j++) {
                Remark.Item item = remark.items().get(j);
                Pointer at = REMARKS.then(i).then("items").then(j);
                stated.add(stated(at, remark.against(), item.indicator().orElse(item.nameZh())));
            }
        }
        Optional<Subject.Executed> packaging = declaration.packaging().map(this::packaging);
        Holding holding = new Holding(knowledge, on, products, standards);
        OwnSet own = new OwnSet(indicators);
        return new Subject(
                List.of(),
                Optional.of(declaration.enterprise()),
                declaration.entrustment(),
                products,
                standards,
                standards.size(),
                indicators,
                indicators.size(),
                joint,
                declaration.channel(),
                declaration.channel().isPresent(),
                declaration.firstOffered(),
                declaration.firstOffered().isPresent(),
                declaration.declaredOn(),
                packaging,
                packaging.isPresent(),
                life,
                Optional.of(stated),
                holding.duties(),
                holding.mandatory(own),
                holding.recommended(own));
    }

    Subject.Offered offered(Pointer at, DeclaredProduct product) {
        Optional<Category> category = product.category().flatMap(knowledge::category);
        return new Subject.Offered(at, product, category, product.category().isPresent());
    }

    private Subject.Executed packaging(ExecutedStandard standard) {
        Resolution resolution = catalog.resolve(standard.reference(), on);
        return new Subject.Executed(
                PACKAGING,
                standard,
                standard.reference(),
                resolution,
                Optional.of(standard.title()),
                Optional.empty(),
                successorFrom(resolution));
    }

    Subject.Executed executed(
            Pointer at,
            ExecutedStandard standard,
            StandardReference written,
            Resolution resolution,
            Optional<String> title) {
        Optional<Pointer> before = Optional.ofNullable(seen.putIfAbsent(standard.reference(), at));
        return new Subject.Executed(at, standard, written, resolution, title, before, successorFrom(resolution));
    }

    private Optional<LocalDate> successorFrom(Resolution resolution) {
        return resolution.successor().flatMap(catalog::find).flatMap(Standard::implemented);
    }

    Own own(Pointer at, DeclaredIndicator indicator, PreparedLimit limit, String text) {
        List<Indicator> meant = knowledge.meant(indicator.indicator(), indicator.name());
        List<DeclaredMethod> written = indicator.methods();
        if (written.size() == 1) {
            String reference = written.get(0).reference();
            return new Own(
                    at,
                    indicator,
                    meant,
                    limit,
                    text,
                    List.of(knowledge.method(reference)),
                    List.of(day.cited(reference)));
        }
        List<TestMethod> methods = new ArrayList<>(written.size());
        List<Optional<Resolution>> cited = new ArrayList<>(written.size());
        for (DeclaredMethod method : written) {
            methods.add(knowledge.method(method.reference()));
            cited.add(day.cited(method.reference()));
        }
        return new Own(at, indicator, meant, limit, text, methods, cited);
    }

    /** A stated item by all the names it may go by. */
    Subject.Stated stated(Pointer at, StandardReference standard, String item) {
        Set<String> keys = new TreeSet<>();
        if (!item.isEmpty()) {
            keys.add(item);
            keys.add(Indicator.nameKey(item));
        }
        return new Subject.Stated(at, standard, keys, item);
    }

    /** The edition meant by a reference: the one in force where none is named. */
    static StandardReference edition(StandardReference written, Resolution resolution) {
        boolean dated = written instanceof StandardNumber;
        return dated || resolution.standard().isEmpty()
                ? written
                : resolution.standard().get().number();
    }
}
