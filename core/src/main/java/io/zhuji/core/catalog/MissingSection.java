package io.zhuji.core.catalog;

import io.zhuji.core.indicator.Requirement.Wording;
import java.io.IOException;
import java.util.Optional;

/** The section {@code missing} of a pack: one row tells what it does not hold of one document. */
final class MissingSection extends Section<MissingRow> {

    static final Shape SHAPE = Shape.of(3, "of", "zh", "en");

    @Override
    Object key(MissingRow row) {
        return row.document();
    }

    @Override
    Optional<MissingRow> read(PackInput in) throws IOException {
        String document = "";
        String zh = "";
        String en = "";
        PackInput.Members row = in.object(SHAPE);
        while (row.next()) {
            switch (row.name()) {
                case "of" -> document = in.text();
                case "zh" -> zh = in.text();
                case "en" -> en = in.text();
                default -> throw new AssertionError(row.name());
            }
        }
        return row.sound() ? Optional.of(new MissingRow(document, new Wording(zh, en))) : Optional.empty();
    }
}
