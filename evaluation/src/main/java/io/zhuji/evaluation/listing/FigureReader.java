package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Category;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.Unit;
import io.zhuji.core.quantity.Value;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds for each figure a listing states the requirements that it is to be held against. */
final class FigureReader {

    // a figure with its unit and signs is short; what is longer is prose
    private static final int LONGEST = 60;

    private final Catalog catalog;
    private final LocalDate on;
    private final List<StandardNumber> mandatory = new ArrayList<>();
    private final List<StandardNumber> cited = new ArrayList<>();

    FigureReader(Catalog catalog, Optional<Category> category, List<CitedStandard> citations, LocalDate on) {
        this.catalog = catalog;
        this.on = on;
        if (category.isPresent()) {
            for (Category.Duty duty : category.get().mandatory()) {
                inForce(duty).ifPresent(mandatory::add);
            }
        }
        for (CitedStandard citation : citations) {
            citation.resolution()
                    .flatMap(Resolution::standard)
                    .map(Standard::number)
                    .filter(number -> !mandatory.contains(number) && !cited.contains(number))
                    .ifPresent(cited::add);
        }
    }

    private Optional<StandardNumber> inForce(Category.Duty duty) {
        Resolution resolution = catalog.resolve(duty.standard(), on);
        return switch (resolution.standing()) {
            case IN_FORCE, UNDATED_IN_FORCE -> resolution.standard().map(Standard::number);
            default -> Optional.empty();
        };
    }

    List<StatedFigure> read(List<Listing.Attribute> attributes) {
        List<StatedFigure> figures = new ArrayList<>(attributes.size());
        for (Listing.Attribute attribute : attributes) {
            String value = attribute.value().strip();
            if (value.isEmpty() || value.length() > LONGEST) {
                continue;
            }
            List<String> silent = new ArrayList<>();
            List<Requirement> of = new ArrayList<>();
            for (StandardNumber number : mandatory) {
                List<Requirement> all = catalog.requirements(number);
                if (all.isEmpty()) {
                    silent.add(number.toString());
                }
                add(all, attribute.name(), of);
            }
            List<Requirement> declared = new ArrayList<>();
            for (StandardNumber number : cited) {
                add(catalog.requirements(number), attribute.name(), declared);
            }
            figures.add(new StatedFigure(
                    attribute.at(), attribute.name(), withUnit(value, attribute.name()), of, declared, silent));
        }
        return figures;
    }

    private static void add(List<Requirement> all, String name, List<Requirement> into) {
        for (Requirement requirement : all) {
            if (requirement.indicator().goesBy(name)) {
                into.add(requirement);
            }
        }
    }

    /** The value, and behind a bare number the unit that stands in brackets behind the name: 甲醛含量(mg/kg). */
    private static String withUnit(String value, String name) {
        int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
        int close = Math.max(name.lastIndexOf(')'), name.lastIndexOf('）'));
        if (open < 0 || close < open || close - open > LONGEST) {
            return value;
        }
        String unit = name.substring(open + 1, close).strip();
        boolean bare = Value.tryParse(value)
                .filter(v ->
                        v instanceof Value.Measured measured && measured.unit().equals(Unit.UNSTATED))
                .isPresent();
        return bare && Unit.tryParse(unit).isPresent() ? value + ' ' + unit : value;
    }
}
