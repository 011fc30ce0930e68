package io.zhuji.core.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One cell of a table (单元格): the text a person would read there, and the text the file holds.
 *
 * <p>The two differ where a workbook keeps a number or a day in its own way: a day is kept as a count of days, {@code 0.50} as
 * {@code 0.5}, {@code 0.58} as {@code 0.57999999999999996}, {@code 5%} as {@code 0.05}. A number that was computed
 * stays as it came out, such as {@code 0.30000000000000004}: no digit that carries something is dropped.
 *
 * @param text what is to be read: as typed; a day as {@code 2026-01-31}, a time of day as {@code 08:30}, both as
 *             {@code 2026-01-31T08:30}; a truth value as {@code TRUE} or {@code FALSE}; empty for an error
 * @param raw  what the file holds, as evidence
 * @param kind what the file says it is
 */
public record Cell(String text, String raw, Kind kind) {

    /** No cell, or one without text. */
    public static final Cell EMPTY = new Cell("", "", Kind.EMPTY);

    /** What a file says a cell is; CSV knows texts only. */
    public enum Kind {
        /** Nothing. */
        EMPTY,
        /** Text. */
        TEXT,
        /** A number, typed or computed. */
        NUMBER,
        /** A day, a time of day, or both. */
        DATE,
        /** True or false. */
        TRUTH,
        /** An error such as {@code #REF!}. */
        ERROR
    }

    public Cell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(kind, "kind");
    }

    /** A text. */
    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, text, Kind.TEXT);
    }

    /** A number with the digits it was written with. */
    public static Cell of(BigDecimal number) {
        if (Math.abs((long) number.scale()) > Numbers.DIGITS || number.precision() > Numbers.DIGITS) {
            throw new IllegalArgumentException("a number of a table has at most " + Numbers.DIGITS
                    + " digits, was one of " + number.precision() + " digits and scale " + number.scale());
        }
        String text = number.toPlainString();
        return new Cell(text, text, Kind.NUMBER);
    }

    /** A day. */
    public static Cell of(LocalDate day) {
        String text = day.toString();
        return new Cell(text, text, Kind.DATE);
    }

    /** Whether nothing but blanks is there. */
    public boolean isBlank() {
        return Blanks.isBlank(text);
    }
}
