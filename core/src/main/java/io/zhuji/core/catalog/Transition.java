package io.zhuji.core.catalog;

import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.StandardNumber;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That one mandatory standard takes over from another on a day (新旧标准过渡), and what may be sold out after it.
 *
 * @param id         ours, such as {@code childrens-furniture}
 * @param areaZh     the goods, in Chinese
 * @param areaEn     the goods, in English
 * @param old        the editions that end; empty where nothing mandatory was there before
 * @param replacing  the editions that begin
 * @param on         the first day of the new ones
 * @param saleOut    what may still be sold, where the announcement grants it
 * @param confidence how sure the row is
 */
public record Transition(
        String id,
        String areaZh,
        String areaEn,
        List<StandardNumber> old,
        List<StandardNumber> replacing,
        LocalDate on,
        Optional<SaleOut> saleOut,
        Confidence confidence) {

    static final Shape SHAPE = Shape.of(7, "id", "zh", "en", "old", "new", "on", "confidence", "saleOut");

    public Transition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(areaZh, "areaZh");
        Objects.requireNonNull(areaEn, "areaEn");
        old = List.copyOf(old);
        replacing = List.copyOf(replacing);
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(saleOut, "saleOut");
        Objects.requireNonNull(confidence, "confidence");
    }

    static Optional<Transition> read(PackInput in) throws IOException {
        String id = "";
        String zh = "";
        String en = "";
        List<StandardNumber> old = List.of();
        List<StandardNumber> replacing = List.of();
        Optional<LocalDate> on = Optional.empty();
        Optional<SaleOut> saleOut = Optional.empty();
        Confidence confidence = Confidence.C;
        PackInput.Members row = in.object(SHAPE);
        while (row.next()) {
            switch (row.name()) {
                case "id" -> id = in.text();
                case "zh" -> zh = in.text();
                case "en" -> en = in.text();
                case "old" -> old = in.numbers();
                case "new" -> replacing = in.numbers();
                case "on" -> on = in.day();
                case "saleOut" -> saleOut = SaleOut.read(in);
                case "confidence" -> confidence = in.word(StandardSection.CONFIDENCES);
                default -> throw new AssertionError(row.name());
            }
        }
        if (!row.sound() || on.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Transition(id, zh, en, old, replacing, on.get(), saleOut, confidence));
    }
}
