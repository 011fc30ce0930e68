package io.zhuji.core.catalog;

import java.io.IOException;
import java.util.Optional;

/**
 * A range of body heights in centimetres (适用身高), as size charts of children's clothing give them: over the one, up to
 * and including the other.
 *
 * @param overCm   the height above which the range begins, itself not in it; 0 for birth
 * @param girlsToCm the last height for girls, itself in it
 * @param boysToCm  the last height for boys, itself in it
 */
public record HeightScope(int overCm, int girlsToCm, int boysToCm) {

    static final Shape SHAPE = Shape.of(3, "overCm", "girlsToCm", "boysToCm");

    public HeightScope {
        if (overCm < 0 || overCm >= girlsToCm || overCm >= boysToCm) {
            throw new IllegalArgumentException("a range of heights begins below its end, was over " + overCm + " to "
                    + girlsToCm + " and " + boysToCm);
        }
    }

    /** Whether a height lies in it, for a girl or for a boy; where the sex is not known, for either. */
    public boolean holds(int cm) {
        return cm > overCm && cm <= Math.max(girlsToCm, boysToCm);
    }

    static Optional<HeightScope> read(PackInput in) throws IOException {
        int over = 0;
        int girls = 0;
        int boys = 0;
        PackInput.Members row = in.object(SHAPE);
        while (row.next()) {
            switch (row.name()) {
                case "overCm" -> over = in.whole();
                case "girlsToCm" -> girls = in.whole();
                case "boysToCm" -> boys = in.whole();
                default -> throw new AssertionError(row.name());
            }
        }
        if (!row.sound()) {
            return Optional.empty();
        }
        if (over >= girls || over >= boys) {
            in.problem("range", row.at(), "");
            return Optional.empty();
        }
        return Optional.of(new HeightScope(over, girls, boys));
    }
}
