package io.zhuji.core.standard;

/** A standard number without its year (不注日期引用); means the edition in force. */
public record UndatedReference(String text) implements StandardReference {

    @Override
    public SeriesKey series() {
        return new SeriesKey(text.replace("/T", ""));
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
    public String toString() {
        return text;
    }
}
