package io.zhuji.declaration.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table whose first column names its rows.
 *
 * @param caption what it shows
 * @param head    the names of the columns
 * @param rows    as many cells each as there are columns
 */
public record Table(String caption, List<String> head, List<List<Cell>> rows) implements Part {

    /** More characters than that are a sentence. */
    private static final int SENTENCE = 40;
    /** A day, or the number of a standard: not more is kept in one line, so that no column grows too wide. */
    private static final int WORD = 20;

    public Table {
        Objects.requireNonNull(caption, "caption");
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException(
                        "table '" + caption + "' has " + head.size() + " columns, and a row of " + row.size());
            }
        }
    }

    /**
     * One cell.
     *
     * @param text what it says; may be empty
     * @param tone its bearing, for a word that judges
     * @param link where it leads
     */
    public record Cell(String text, Optional<Tone> tone, Optional<Link> link) {

        public Cell {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(link, "link");
        }

        /** Whether it holds a sentence, which needs some width to be read. */
        public boolean isLong() {
            return text.length() > SENTENCE;
        }

        /** Whether it holds a day or a short number, which a break at a hyphen would make hard to read. */
        public boolean isWord() {
            boolean digit = false;
            boolean plain = text.length() <= WORD;
            for (int i = 0; plain && i < text.length(); i++) {
                char c = text.charAt(i);
                digit |= c >= '0' && c <= '9';
                plain = c >= ' ' && c <= '~';
            }
            return plain && digit;
        }

        /** A cell of plain text. */
        public static Cell of(String text) {
            return new Cell(text, Optional.empty(), Optional.empty());
        }

        /** A cell that judges. */
        public static Cell of(String text, Tone tone) {
            return new Cell(text, Optional.of(tone), Optional.empty());
        }

        /** A cell that leads somewhere. */
        public static Cell of(String text, Link link) {
            return new Cell(text, Optional.empty(), Optional.of(link));
        }
    }
}
