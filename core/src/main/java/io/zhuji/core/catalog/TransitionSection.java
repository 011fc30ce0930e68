package io.zhuji.core.catalog;

import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.StandardNumber;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The section {@code transitions} of a pack: one row is one change of mandatory standards. */
final class TransitionSection extends Section<Transition> {

    static final Shape SHAPE = Shape.of(7, "id", "zh", "en", "old", "new", "on", "confidence", "saleOut");

    @Override
    Object key(Transition row) {
        return row.id();
    }

    @Override
    Optional<Transition> read(PackInput in) throws IOException {
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
