package io.zhuji.declaration;

import io.zhuji.core.catalog.Category;
import io.zhuji.core.catalog.Coverage.Extent;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an enterprise standard for goods of a kind should fix (企业标准指标框架), for who has to make one since no standard
 * covers the goods (Measures for promoting enterprise standardization, order 83 of 2023, article 7).
 *
 * @param category    the kind of goods
 * @param mandatory   the mandatory standards that apply, or may apply where facts about the goods are open
 * @param recommended the recommended standards for the kind
 * @param items       what these standards limit, one requirement for each indicator, the mandatory ones first
 * @param gaps        those of the standards whose limits the catalog does not hold, or not all of them
 */
public record Skeleton(
        Category category,
        List<Standard> mandatory,
        List<Standard> recommended,
        List<Requirement> items,
        List<Standard> gaps) {

    public Skeleton {
        Objects.requireNonNull(category, "category");
        mandatory = List.copyOf(mandatory);
        recommended = List.copyOf(recommended);
        items = List.copyOf(items);
        gaps = List.copyOf(gaps);
    }

    static Skeleton of(Category category, Knowledge knowledge, LocalDate on) {
        DeclaredProduct named = DeclaredProduct.named(category.nameZh());
        Subject.Offered offered = new Subject.Offered(Pointer.ROOT, named, Optional.of(category), true);
        Holding holding = new Holding(knowledge, on, List.of(offered), List.of());
        OwnSet nothing = new OwnSet(List.of());
        List<Standard> gaps = new ArrayList<>();
        List<Requirement> items = new ArrayList<>();
        List<Standard> mandatory = add(holding.mandatory(nothing), items, gaps);
        List<Standard> recommended = add(holding.recommended(nothing), items, gaps);
        return new Skeleton(category, mandatory, recommended, items, gaps);
    }

    private static List<Standard> add(List<Against> all, List<Requirement> items, List<Standard> gaps) {
        List<Standard> standards = new ArrayList<>();
        for (Against against : all) {
            PreparedStandard standard = against.standard();
            standards.add(standard.standard());
            if (standard.coverage().extent() != Extent.COMPLETE) {
                gaps.add(standard.standard());
            }
            for (Requirement requirement : standard.requirements(against.productClass())) {
                boolean known = items.stream()
                        .anyMatch(item -> item.document().equals(requirement.document())
                                && item.indicator().equals(requirement.indicator())
                                && item.productClass().equals(requirement.productClass())
                                && item.part().equals(requirement.part())
                                && item.condition().equals(requirement.condition()));
                if (!known) {
                    items.add(requirement);
                }
            }
        }
        return standards;
    }

    /**
     * A draft to go on from: the kind, the mandatory standards, and each item with its limit and methods, at the level of the
     * standard it is taken from. Enterprise, the number of the own standard, and what is functional and what performance, are
     * left for its maker.
     */
    public Draft draft() {
        Draft draft = new Draft().product(new DraftProduct().category(category.id()));
        for (Standard standard : mandatory) {
            draft.standard(
                    new DraftStandard().number(standard.number().toString()).title(standard.titleZh()));
        }
        for (Requirement item : items) {
            DraftIndicator indicator = new DraftIndicator()
                    .name(item.indicator().nameZh())
                    .indicator(item.indicator().id())
                    .limit(item.limit().canonical());
            if (!item.productClass().isEmpty()) {
                indicator.productClass(item.productClass());
            }
            if (!item.part().isEmpty()) {
                indicator.part(item.part().zh());
            }
            if (!item.condition().isEmpty()) {
                indicator.condition(item.condition().zh());
            }
            for (TestMethod method : item.methods()) {
                indicator.method(method.reference());
            }
            draft.indicator(indicator);
        }
        return draft;
    }
}
