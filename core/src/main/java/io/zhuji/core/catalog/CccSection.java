package io.zhuji.core.catalog;

import io.zhuji.core.standard.Confidence;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** The section {@code cccClasses} of a pack: one row is one kind of products in the catalogue of certification. */
final class CccSection extends Section<CccClass> {

    static final Shape SHAPE = Shape.of(4, "number", "zh", "en", "confidence", "from");

    @Override
    Object key(CccClass row) {
        return row.number();
    }

    @Override
    Optional<CccClass> read(PackInput in) throws IOException {
        String number = "";
        String zh = "";
        String en = "";
        Optional<LocalDate> from = Optional.empty();
        Confidence confidence = Confidence.C;
        PackInput.Members row = in.object(SHAPE);
        while (row.next()) {
            switch (row.name()) {
                case "number" -> {
                    number = in.text();
                    if (!CccClass.fourDigits(number)) {
                        in.problem("digits", number);
                    }
                }
                case "zh" -> zh = in.text();
                case "en" -> en = in.text();
                case "from" -> from = in.day();
                case "confidence" -> confidence = in.word(StandardSection.CONFIDENCES);
                default -> throw new AssertionError(row.name());
            }
        }
        return row.sound() ? Optional.of(new CccClass(number, zh, en, from, confidence)) : Optional.empty();
    }
}
