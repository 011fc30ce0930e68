package io.zhuji.core.standard;

/** The number of one edition of a standard (标准编号), with its year. */
public record StandardNumber(String numberWithoutYear, int year)
        implements StandardReference, Comparable<StandardNumber> {

    /** The same number without its year. */
    public UndatedReference undated() {
        return new UndatedReference(numberWithoutYear);
    }

    @Override
    public SeriesKey series() {
        return new SeriesKey(numberWithoutYear.replace("/T", ""));
    }

    @Override
    public Tier tier() {
        return Tier.NATIONAL;
    }

    @Override
    public Mandate mandate() {
        return Mandate.UNSTATED;
    }

    @Override
    public int compareTo(StandardNumber other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return numberWithoutYear + "-" + year;
    }
}
