package io.zhuji.core.catalog;

import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The section {@code indicators} of a pack: one row is one property that standards set limits on. */
final class IndicatorSection extends Section<Indicator> {

    static final Shape SHAPE = Shape.of(4, "id", "zh", "en", "direction", "aliases", "measured", "basis", "base");

    static final Words<Direction> DIRECTIONS = Words.of(Direction.values());

    @Override
    Object key(Indicator row) {
        return row.id();
    }

    @Override
    Optional<Indicator> read(PackInput in) throws IOException {
        String id = "";
        String zh = "";
        String en = "";
        Direction direction = Direction.MET;
        List<String> aliases = List.of();
        String measured = "";
        String basis = "";
        String base = "";
        PackInput.Members row = in.object(SHAPE);
        while (row.next()) {
            switch (row.name()) {
                case "id" -> id = in.text();
                case "zh" -> zh = in.text();
                case "en" -> en = in.text();
                case "direction" -> direction = in.word(DIRECTIONS);
                case "aliases" -> aliases = in.texts();
                case "measured" -> measured = in.text();
                case "basis" -> basis = in.text();
                case "base" -> base = in.text();
                default -> throw new AssertionError(row.name());
            }
        }
        return row.sound()
                ? Optional.of(
                        new Indicator(id, zh, en, aliases, direction, measured.isEmpty() ? id : measured, basis, base))
                : Optional.empty();
    }
}
