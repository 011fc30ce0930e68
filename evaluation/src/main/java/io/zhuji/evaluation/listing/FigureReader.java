package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Category;
import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.catalog.Category.Duty;
import io.zhuji.core.catalog.Coverage.Extent;
import io.zhuji.core.catalog.Goods;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.core.quantity.Unit;
import io.zhuji.core.quantity.Value;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds for each figure a listing states the requirements that it is to be held against. */
final class FigureReader {

    // a figure with its unit and signs is short; what is longer is prose
    private static final int LONGEST = 60;

    private static final String CONTACT = "contact-with-skin";

    private final Catalog catalog;
    private final Kind kind;
    private final RequirementWords words;
    /** Mandatory standards of the goods in force, and whether they apply for certain. */
    private final Map<StandardNumber, Boolean> mandatory = new LinkedHashMap<>();
    /** Other standards cited, and whether they are in force for certain. */
    private final Map<StandardNumber, Boolean> cited = new LinkedHashMap<>();

    private final Map<String, Found> found = new HashMap<>();

    /** What there is to hold a figure against. */
    private record Found(
            List<Requirement> mandatory, List<Requirement> declared, Set<Requirement> doubtful, List<String> silent) {

        // copied once here, so that each of a hundred thousand figures need not
        Found {
            mandatory = List.copyOf(mandatory);
            declared = List.copyOf(declared);
            doubtful = Set.copyOf(doubtful);
            silent = List.copyOf(silent);
        }
    }

    FigureReader(
            Catalog catalog,
            Kind kind,
            Optional<Category> category,
            AudienceReading audience,
            List<CitedStandard> citations,
            RequirementWords words,
            LocalDate on) {
        this.catalog = catalog;
        this.kind = kind;
        this.words = words;
        Goods goods = goods(kind, audience, on);
        for (Duty duty : category.map(Category::mandatory).orElse(List.of())) {
            Due due = applies(category.get().mandatory(), duty, goods);
            Resolution resolution = catalog.resolve(duty.standard(), on);
            if (due != Due.NO && isInForce(resolution)) {
                boolean certain = due == Due.YES && resolution.certain();
                mandatory.merge(resolution.standard().orElseThrow().number(), certain, Boolean::logicalOr);
            }
        }
        for (CitedStandard citation : citations) {
            Optional<Resolution> resolution = citation.resolution();
            if (isDeclared(citation.meaning())
                    && resolution.flatMap(Resolution::standard).isPresent()) {
                StandardNumber number =
                        resolution.get().standard().orElseThrow().number();
                if (!mandatory.containsKey(number)) {
                    cited.put(
                            number,
                            isInForce(resolution.get()) && resolution.get().certain());
                }
            }
        }
    }

    private static boolean isDeclared(Meaning meaning) {
        return meaning == Meaning.EXECUTED_STANDARD
                || meaning == Meaning.SAFETY_CLASS
                || meaning == Meaning.QUALITY_GRADE;
    }

    private static boolean isInForce(Resolution resolution) {
        return switch (resolution.standing()) {
            case IN_FORCE, UNDATED_IN_FORCE -> resolution.standard().isPresent();
            default -> false;
        };
    }

    private static Goods goods(Kind kind, AudienceReading audience, LocalDate on) {
        Goods goods = Goods.on(on);
        if (kind.contact() == Kind.Contact.SKIN || kind.contact() == Kind.Contact.OUTER) {
            goods = goods.trait(CONTACT, kind.contact() == Kind.Contact.SKIN);
        }
        if (audience.certainty() == AudienceReading.Certainty.ASSUMED) {
            return goods;
        }
        Audience oldest = audience.oldest().orElse(audience.audience());
        return switch (audience.audience()) {
            case INFANT -> goods.ages(0, oldest == Audience.INFANT ? 36 : oldest == Audience.CHILD ? 168 : 1200);
            case CHILD -> goods.ages(37, oldest == Audience.ADULT ? 1200 : 168);
            case ADULT -> goods.ages(169, 1200);
            case UNKNOWN -> goods;
        };
    }

    /**
     * Whether a duty applies. Where it is not told whether goods touch the skin, but the standard applies either way, only the
     * class that it asks for is open.
     */
    private static Due applies(List<Duty> duties, Duty duty, Goods goods) {
        Due due = duty.applies(goods);
        if (due == Due.UNSETTLED && !goods.traits().containsKey(CONTACT)) {
            boolean eitherWay = appliesAny(duties, duty, goods.trait(CONTACT, true))
                    && appliesAny(duties, duty, goods.trait(CONTACT, false));
            return eitherWay ? Due.YES : due;
        }
        return due;
    }

    private static boolean appliesAny(List<Duty> duties, Duty duty, Goods goods) {
        for (Duty other : duties) {
            if (other.standard().equals(duty.standard()) && other.applies(goods) == Due.YES) {
                return true;
            }
        }
        return false;
    }

    List<StatedFigure> read(List<Listing.Attribute> attributes) {
        List<StatedFigure> figures = new ArrayList<>(attributes.size());
        for (Listing.Attribute attribute : attributes) {
            String value = attribute.value().strip();
            if (value.isEmpty() || value.length() > LONGEST) {
                continue;
            }
            Found of = found.computeIfAbsent(Indicator.nameKey(attribute.name()), key -> find(attribute.name()));
            figures.add(new StatedFigure(
                    attribute.at(),
                    attribute.name(),
                    withUnit(value, attribute.name()),
                    of.mandatory,
                    of.declared,
                    of.doubtful,
                    of.silent));
        }
        return figures;
    }

    private Found find(String name) {
        Set<String> ids = new HashSet<>();
        for (Indicator indicator : catalog.indicatorsNamed(name)) {
            ids.add(indicator.id());
        }
        Set<Requirement> doubtful = new HashSet<>();
        List<Requirement> due = new ArrayList<>();
        mandatory.forEach((number, certain) -> {
            List<Requirement> rows = rows(number, ids);
            due.addAll(rows);
            addDoubtful(rows, certain, number, doubtful);
        });
        List<Requirement> declared = new ArrayList<>();
        cited.forEach((number, certain) -> {
            List<Requirement> rows = rows(number, ids);
            // an edition that is not in force binds nobody; a standard that is declared is a promise all the same
            rows.removeIf(row -> !certain && row.force() == Force.MANDATORY);
            declared.addAll(rows);
            addDoubtful(rows, certain, number, doubtful);
        });
        return new Found(due, declared, doubtful, due.isEmpty() ? silent(ids) : List.of());
    }

    /** The rows of a standard on those indicators, narrowed to the class and the part that the page names. */
    private List<Requirement> rows(StandardNumber number, Set<String> ids) {
        List<Requirement> rows = new ArrayList<>();
        for (Requirement requirement : catalog.requirements(number)) {
            if (ids.contains(requirement.indicator().id())) {
                rows.add(requirement);
            }
        }
        return kind.isTextile() ? rows : words.narrowed(rows);
    }

    private void addDoubtful(
            List<Requirement> rows, boolean certain, StandardNumber number, Set<Requirement> doubtful) {
        for (Requirement row : rows) {
            boolean sure = certain
                    && row.confidence() == Confidence.A
                    && row.condition().isEmpty()
                    && (row.part().isEmpty() || isOfClass(row) || isScope(row, number));
            if (!sure) {
                doubtful.add(row);
            }
        }
    }

    /** Whether the part says no more than the safety class, which is told. */
    private boolean isOfClass(Requirement row) {
        return kind.isTextile() && !row.productClass().isEmpty();
    }

    /** Whether the part is what the whole standard is about. */
    private boolean isScope(Requirement row, StandardNumber number) {
        if (catalog.coverage(number).extent() != Extent.COMPLETE) {
            return false;
        }
        for (Requirement other : catalog.requirements(number)) {
            if (!other.part().equals(row.part())) {
                return false;
            }
        }
        return true;
    }

    /**
     * The mandatory standards that limit those indicators, as far as is known, while the catalog does not hold the limit: an
     * earlier edition limits them; or where none is held, all of its limits are missing.
     */
    private List<String> silent(Set<String> ids) {
        List<String> known = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean held = false;
        for (StandardNumber number : mandatory.keySet()) {
            Extent extent = catalog.coverage(number).extent();
            held |= extent != Extent.NONE;
            if (extent == Extent.COMPLETE) {
                continue;
            }
            boolean other = false;
            boolean limited = false;
            for (Standard edition : catalog.editions(number.series())) {
                for (Requirement requirement : catalog.requirements(edition.number())) {
                    other = true;
                    limited |= ids.contains(requirement.indicator().id());
                }
            }
            if (limited) {
                known.add(number.toString());
            } else if (!other && setsLimits(number)) {
                open.add(number.toString());
            }
        }
        return !known.isEmpty() ? known : held ? List.of() : open;
    }

    private boolean setsLimits(StandardNumber number) {
        return catalog.find(number)
                .map(Standard::role)
                .filter(role -> role == Standard.Role.PRODUCT || role == Standard.Role.GENERAL)
                .isPresent();
    }

    /**
     * The value without a remark in brackets behind it (75mg/kg（合格）), and behind a bare number the unit that stands in
     * brackets behind the name: 甲醛含量(mg/kg).
     */
    private static String withUnit(String written, String name) {
        String value = withoutRemark(written);
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

    private static String withoutRemark(String value) {
        boolean ends = value.endsWith(")") || value.endsWith("）");
        int open = Math.max(value.lastIndexOf('('), value.lastIndexOf('（'));
        if (!ends || open <= 0 || isNumber(value)) {
            return value;
        }
        String left = value.substring(0, open).strip();
        return isNumber(left) ? left : value;
    }

    private static boolean isNumber(String value) {
        return Value.tryParse(value)
                .filter(v -> !(v instanceof Value.Name) && !(v instanceof Value.Presence))
                .isPresent();
    }
}
