package io.zhuji.core.catalog;

import io.zhuji.core.indicator.TestMethod;
import java.io.IOException;
import java.util.Optional;

/** The section {@code testMethods} of a pack: one row tells the family of one method. */
final class TestMethodSection extends Section<TestMethod> {

    static final Shape SHAPE = Shape.of(2, "of", "family");

    @Override
    Object key(TestMethod row) {
        return row.reference();
    }

    @Override
    Optional<TestMethod> read(PackInput in) throws IOException {
        String reference = "";
        String family = "";
        PackInput.Members row = in.object(SHAPE);
        while (row.next()) {
            switch (row.name()) {
                case "of" -> reference = in.text();
                case "family" -> family = in.text();
                default -> throw new AssertionError(row.name());
            }
        }
        return row.sound() && !reference.isBlank() ? Optional.of(new TestMethod(reference, family)) : Optional.empty();
    }
}
