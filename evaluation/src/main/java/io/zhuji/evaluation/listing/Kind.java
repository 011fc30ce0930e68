package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Category;
import java.util.List;
import java.util.Optional;

/**
 * A kind of goods as its name tells it, finer than the categories of the catalog.
 *
 * @param name     ours, such as {@code clothes.outer}
 * @param category the id of the category, before the wearer is known; empty where no category fits
 * @param family   kinds that a shop names by each other's words, such as {@code clothes}
 * @param contact  how it meets the skin
 * @param ccc      whether CCC is due, where the kind is narrower than its category
 * @param classes  the classes of the CCC catalogue it may fall under, where the kind is narrower than its category
 * @param energy   whether an energy label is due, where the kind is narrower than its category
 * @param wearer   for whom such goods always are; unknown where they may be for anybody
 * @param general  whether any other kind of its family says more
 */
record Kind(
        String name,
        Optional<String> category,
        String family,
        Contact contact,
        Optional<Category.Due> ccc,
        List<String> classes,
        Optional<Category.Due> energy,
        Audience wearer,
        boolean general) {

    /** How a textile meets the skin (GB 18401-2010, 3.3 and 3.4). */
    enum Contact {
        /** 直接接触皮肤. */
        SKIN,
        /** 非直接接触皮肤. */
        OUTER,
        /** A textile of which the use is not told. */
        UNSTATED,
        /** Whether the textile rules reach these goods at all is not settled. */
        OPEN,
        /** No textile. */
        NONE
    }

    /** Goods of which nothing is known. */
    static final Kind UNKNOWN = new Kind(
            "unknown",
            Optional.empty(),
            "unknown",
            Contact.NONE,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Audience.UNKNOWN,
            false);

    boolean isTextile() {
        return contact == Contact.SKIN || contact == Contact.OUTER || contact == Contact.UNSTATED;
    }

    /** Whether words such as 儿童 in a title tell who wears or uses the goods, and not merely who might be at home. */
    boolean isPersonal() {
        return switch (family) {
            case "appliance",
                    "device",
                    "electro",
                    "lamp",
                    "sanitary",
                    "home",
                    "pet",
                    "decor",
                    "mat",
                    "accessory",
                    "tableware",
                    "other" -> false;
            default -> true;
        };
    }

    Kind with(String newCategory) {
        return new Kind(name, Optional.of(newCategory), family, contact, ccc, classes, energy, wearer, general);
    }
}
