package io.zhuji.declaration;

import io.zhuji.core.catalog.Category;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.product.CccNumber;
import io.zhuji.core.product.FoodLicence;
import io.zhuji.core.product.Gtin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the products of a draft. Serves one draft. */
final class ProductReader {

    private final Knowledge knowledge;
    private final FormReader form;
    private final SubjectReader resolver;

    ProductReader(Knowledge knowledge, FormReader form, SubjectReader resolver) {
        this.knowledge = knowledge;
        this.form = form;
        this.resolver = resolver;
    }

    List<Subject.Offered> read(Draft draft) {
        List<Subject.Offered> products = new ArrayList<>(draft.products().size());
        for (int i = 0; i < draft.products().size(); i++) {
            Pointer at = SubjectReader.PRODUCTS.then(i);
            Optional<DeclaredProduct> product = product(draft.products().get(i), at);
            if (product.isPresent()) {
                products.add(resolver.offered(at, product.get()));
            }
        }
        if (draft.products().isEmpty()) {
            form.fault(ReadableRule.MISSING, SubjectReader.PRODUCTS);
        }
        return products;
    }

    private static final String[] PRODUCT = {"product", "产品"};
    private static final String[] SERVICE = {"service", "服务"};
    private static final String[] DOMESTIC = {"domestic", "内销", "国产"};
    private static final String[] IMPORTED = {"imported", "import", "进口"};
    private static final String[] EXPORT = {"export", "出口", "仅出口"};

    private Optional<DeclaredProduct> product(DraftProduct written, Pointer at) {
        Optional<String> name = form.due(written.name(), at, "name");
        int offering = form.word(written.offering(), at, "offering", PRODUCT, SERVICE);
        int market = form.word(written.market(), at, "market", DOMESTIC, IMPORTED, EXPORT);
        Optional<String> model = form.text(written.model(), at, "model");
        Optional<String> brand = form.text(written.brand(), at, "brand");
        Optional<String> specification = form.text(written.specification(), at, "specification");
        Optional<String> category = form.text(written.category(), at, "category");
        Optional<Gtin> gtin = form.gtin(form.text(written.gtin(), at, "gtin"), at);
        Optional<CccNumber> ccc = form.ccc(form.text(written.ccc(), at, "ccc"), at);
        Optional<FoodLicence> licence = form.foodLicence(form.text(written.foodLicence(), at, "foodLicence"), at);
        ProductFacts facts = facts(written, at);
        return name.map(text -> new DeclaredProduct(
                text,
                model,
                gtin,
                brand,
                specification,
                // the id, whichever name of the kind was written
                category.map(kind -> knowledge
                        .category(kind)
                        .filter(known -> !Knowledge.isFood(known))
                        .map(Category::id)
                        .orElse(kind)),
                offering < 0 ? DeclaredProduct.Offering.PRODUCT : DeclaredProduct.Offering.values()[offering],
                market < 0 ? DeclaredProduct.Market.DOMESTIC : DeclaredProduct.Market.values()[market],
                ccc,
                licence,
                facts));
    }

    private ProductFacts facts(DraftProduct written, Pointer at) {
        boolean none = written.fromMonths() == null
                && written.toMonths() == null
                && written.amounts().isEmpty()
                && written.traits().isEmpty();
        if (none) {
            return ProductFacts.NONE;
        }
        Optional<Integer> from = form.months(written.fromMonths(), at, "fromMonths");
        Optional<Integer> to = form.months(written.toMonths(), at, "toMonths");
        if (from.isPresent() != to.isPresent() || from.isPresent() && from.get() > to.orElse(0)) {
            form.fault(
                    ReadableRule.AGES,
                    at.then("fromMonths"),
                    from.map(String::valueOf).orElse("")
                            + '~'
                            + to.map(String::valueOf).orElse(""));
            from = Optional.empty();
            to = Optional.empty();
        }
        Map<String, BigDecimal> amounts = new TreeMap<>();
        for (Map.Entry<String, String> amount : written.amounts().entrySet()) {
            Pointer all = at.then("amounts");
            Optional<String> name = form.text(amount.getKey(), all, Told.quote(amount.getKey()));
            if (name.isPresent()) {
                form.amount(amount.getValue(), all, name.get()).ifPresent(value -> amounts.put(name.get(), value));
            }
        }
        Map<String, Boolean> traits = new TreeMap<>();
        for (Map.Entry<String, String> trait : written.traits().entrySet()) {
            Pointer all = at.then("traits");
            Optional<String> name = form.text(trait.getKey(), all, Told.quote(trait.getKey()));
            if (name.isPresent()) {
                form.yesOrNo(trait.getValue(), all, name.get()).ifPresent(value -> traits.put(name.get(), value));
            }
        }
        return new ProductFacts(from, to, amounts, traits);
    }
}
