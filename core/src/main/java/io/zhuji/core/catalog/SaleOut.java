package io.zhuji.core.catalog;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That goods made to an old edition may still be sold after its end (库存销售期), as the announcement of the new edition
 * grants it.
 *
 * @param madeBefore goods made before this day
 * @param until      the last day of sale; absent where the shelf life of the goods ends it
 * @param settled    whether the announcement itself is known to say so; else it is the usual practice
 * @param saysZh     what it says, in our words, in Chinese
 * @param saysEn     what it says, in our words, in English
 */
public record SaleOut(LocalDate madeBefore, Optional<LocalDate> until, boolean settled, String saysZh, String saysEn) {

    static final Shape SHAPE = Shape.of(4, "madeBefore", "settled", "zh", "en", "until", "shelfLife");

    public SaleOut {
        Objects.requireNonNull(madeBefore, "madeBefore");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(saysZh, "saysZh");
        Objects.requireNonNull(saysEn, "saysEn");
    }

    /** Whether goods made on that day may, by this clause, be sold on that one. Shelf life itself is not looked at. */
    public boolean covers(LocalDate madeOn, LocalDate soldOn) {
        return madeOn.isBefore(madeBefore) && (until.isEmpty() || !soldOn.isAfter(until.get()));
    }

    static Optional<SaleOut> read(PackInput in) throws IOException {
        Optional<LocalDate> madeBefore = Optional.empty();
        Optional<LocalDate> until = Optional.empty();
        boolean shelfLife = false;
        boolean settled = false;
        String zh = "";
        String en = "";
        PackInput.Members row = in.object(SHAPE);
        while (row.next()) {
            switch (row.name()) {
                case "madeBefore" -> madeBefore = in.day();
                case "until" -> until = in.day();
                case "shelfLife" -> shelfLife = in.flag();
                case "settled" -> settled = in.flag();
                case "zh" -> zh = in.text();
                case "en" -> en = in.text();
                default -> throw new AssertionError(row.name());
            }
        }
        if (row.sound() && until.isPresent() == shelfLife) {
            in.problem("one-end", row.at(), "");
        }
        if (!row.sound() || madeBefore.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SaleOut(madeBefore.get(), until, settled, zh, en));
    }
}
