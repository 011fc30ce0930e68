package io.zhuji.declaration.page;

import java.util.List;
import java.util.Objects;

/** The few figures a reader wants first. */
public record Tiles(String title, List<Tile> tiles) implements Part {

    public Tiles {
        Objects.requireNonNull(title, "title");
        tiles = List.copyOf(tiles);
    }

    /** One figure. */
    public record Tile(Tone tone, String value, String label) {

        public Tile {
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(label, "label");
        }
    }
}
