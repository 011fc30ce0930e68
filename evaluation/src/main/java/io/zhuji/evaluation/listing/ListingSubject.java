package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Category;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.product.SafetyClass;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a rule may see of a listing: what was read out of it, resolved on the date of the act.
 *
 * @param listing  the listing itself
 * @param kind     the kind of goods
 * @param category the category of the catalog for it and its wearer
 * @param ccc      whether CCC is due
 * @param classes  the classes of the CCC catalogue it may fall under
 * @param energy   whether an energy label is due
 * @param audience for whom the goods are
 * @param cited    the standards cited
 * @param numberless the attributes for an executed standard that hold no number
 * @param safety   the safety classes stated, those under a name for it first
 * @param figures  what is stated of indicators, with the limits it is to be held against
 * @param claims   words that claim the goods to be better than a standard
 * @param fibres   a claim to be of one fibre that the composition does not bear out
 * @param trade    where the goods come from and go to
 * @param captured whether attributes of the page were captured, or only title and price
 * @param byName   the attributes by their meaning, in the order of the page
 */
record ListingSubject(
        Listing listing,
        Kind kind,
        Optional<Category> category,
        Category.Due ccc,
        List<String> classes,
        Category.Due energy,
        AudienceReading audience,
        List<CitedStandard> cited,
        List<Listing.Attribute> numberless,
        List<SafetyStatement> safety,
        List<StatedFigure> figures,
        List<Place> claims,
        Optional<FibreClaim> fibres,
        Trade trade,
        boolean captured,
        Map<Meaning, List<Listing.Attribute>> byName) {

    ListingSubject {
        classes = List.copyOf(classes);
        cited = List.copyOf(cited);
        numberless = List.copyOf(numberless);
        safety = List.copyOf(safety);
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        Map<Meaning, List<Listing.Attribute>> copy = new EnumMap<>(Meaning.class);
        copy.putAll(byName);
        byName = copy;
    }

    /**
     * Where goods come from and go to.
     *
     * @param imported whether they are imported, where that is told
     * @param told     where it is told
     * @param words    the words that tell it
     * @param home     a place that tells the contrary
     * @param export   a place that says they are for export
     * @param madeOn   the day of making, where a full date is stated
     */
    record Trade(
            Category.Due imported,
            Pointer told,
            String words,
            Optional<Place> home,
            Optional<Place> export,
            Optional<LocalDate> madeOn) {}

    /** Some words of the listing and where they stand. */
    record Place(Pointer at, String words) {}

    /**
     * A claim to be of one fibre, against a composition.
     *
     * @param claim       the words of the claim
     * @param composition what the composition says
     * @param at          where it says so
     * @param absent      whether the fibre is not named there at all
     */
    record FibreClaim(String claim, String composition, Pointer at, boolean absent) {}

    /** The attributes of that meaning, in the order of the page. */
    List<Listing.Attribute> all(Meaning meaning) {
        return byName.getOrDefault(meaning, List.of());
    }

    boolean isFood() {
        return kind.family().equals("food");
    }

    /** Whether it is sold as grown, caught or laid, which needs no production licence. */
    boolean isFarmProduce() {
        return kind.name().equals("food.farm");
    }

    /** Whether the goods are of those that certification and energy labels are about. */
    boolean isElectric() {
        return switch (kind.family()) {
            case "appliance", "device", "electro", "lamp" -> true;
            default -> false;
        };
    }

    boolean isImported() {
        return trade.imported() == Category.Due.YES;
    }

    /** The lowest safety class a textile of this kind may have for its wearer. */
    SafetyClass dueSafetyClass() {
        if (kind.family().equals("clothes")) {
            Optional<SafetyClass> settled = category.flatMap(Category::safetyClass);
            if (settled.isPresent()) {
                return settled.get();
            }
        }
        if (audience.audience() == Audience.INFANT) {
            return SafetyClass.A;
        }
        return kind.contact() == Kind.Contact.OUTER ? SafetyClass.C : SafetyClass.B;
    }

    /**
     * Whether the {@link #dueSafetyClass class due} is told and not assumed: by an age or a name for an infant, since heights
     * stand for ages by custom only; and by a kind of clothes that is worn on the skin.
     */
    boolean isSafetyClassTold() {
        boolean skin = kind.contact() == Kind.Contact.SKIN;
        return switch (audience.audience()) {
            case INFANT ->
                audience.certainty() == AudienceReading.Certainty.STATED
                        || audience.certainty() == AudienceReading.Certainty.NAMED;
            case CHILD ->
                audience.certainty() != AudienceReading.Certainty.ASSUMED
                        && (skin || dueSafetyClass() == SafetyClass.C);
            case ADULT, UNKNOWN -> skin && kind.family().equals("clothes");
        };
    }
}
