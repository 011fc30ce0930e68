package io.zhuji.core.standard;

import java.util.Objects;

/**
 * The code a standard is numbered under (标准代号): {@code GB/T}, {@code FZ/T}, {@code DB33/T}, {@code T/ZZB}, {@code Q/CSG},
 * {@code ISO/IEC TR}. Codes come out of numbers that were read; equal when their text is.
 */
public final class StandardCode implements Comparable<StandardCode> {

    private final String text;
    private final String base;
    private final Tier tier;
    private final Mandate mandate;
    private final Print print;
    private final long packed;
    private final int hash;

    StandardCode(String text, String base, Tier tier, Mandate mandate, Print print) {
        this.text = Objects.requireNonNull(text, "text");
        this.base = Objects.requireNonNull(base, "base");
        this.tier = Objects.requireNonNull(tier, "tier");
        this.mandate = Objects.requireNonNull(mandate, "mandate");
        this.print = Objects.requireNonNull(print, "print");
        this.packed = Packed.of(text);
        this.hash = packed == Packed.NONE ? hash(text) : (int) (packed * 0x9E3779B97F4A7C15L >>> 32);
    }

    /** A code that says nothing about binding and has no kinds. */
    static StandardCode of(String text, Tier tier, Print print) {
        return new StandardCode(text, text, tier, Mandate.UNSTATED, print);
    }

    /** The code without its kind: {@code GB} for {@code GB/T}; drafts stand under the code of what they are a draft of. */
    public String base() {
        return base;
    }

    /** The body that numbers under this code. */
    public Tier tier() {
        return tier;
    }

    /** What the code says about binding. */
    public Mandate mandate() {
        return mandate;
    }

    /** A small number for how the issuer prints code, sequence and year together; codes of one text may differ in it. */
    public int style() {
        return print.ordinal();
    }

    /** The {@link Packed} text. */
    public long packed() {
        return packed;
    }

    void print(String sequence, StringBuilder out) {
        out.append(text).append(print.joint).append(sequence);
    }

    void printYear(int year, StringBuilder out) {
        print.year(year, out);
    }

    /** Whether the issuer puts that sign, and it alone, before the year. */
    boolean hasMark(char sign) {
        return print.mark.length() == 1 && print.mark.charAt(0) == sign;
    }

    @Override
    public int compareTo(StandardCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandardCode code && text.equals(code.text) && print == code.print;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /**
     * A hash of a part of a number. Not that of the text itself, in which AO and B0 are one: a list written for it would have
     * tens of thousands of numbers in one place of every table.
     */
    static int hash(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
        }
        return (int) (hash >>> 32);
    }

    @Override
    public String toString() {
        return text;
    }

    /** How an issuer prints code, sequence and year together. */
    enum Print {
        /** {@code GB 18401-2010}. */
        DASH(" ", "-"),
        /** {@code DB12/617-2016}. */
        SLASH("/", "-"),
        /** {@code ISO 9001:2015}. */
        COLON(" ", ":"),
        /** {@code ASTM D3776-20}: two digits say 1950 to 2049. */
        SHORT(" ", "-"),
        /** {@code WS3-B-3425-98}: two digits before 2000. */
        DRUG("-", "-"),
        /** {@code QB/440307N411-2002}. */
        JOINED("", "-"),
        /** {@code YBH12342020}. */
        SOLID("", "");

        private final String joint;
        private final String mark;

        Print(String joint, String mark) {
            this.joint = joint;
            this.mark = mark;
        }

        private void year(int year, StringBuilder out) {
            out.append(mark);
            if (this == SHORT && year >= 1950 && year < 2050 || this == DRUG && year >= 1950 && year < 2000) {
                out.append((char) ('0' + year / 10 % 10)).append((char) ('0' + year % 10));
            } else {
                out.append(year);
            }
        }
    }
}
