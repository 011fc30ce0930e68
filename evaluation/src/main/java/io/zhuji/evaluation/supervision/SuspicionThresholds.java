package io.zhuji.evaluation.supervision;

/**
 * From where on something is suspicious; data with an edition.
 *
 * @param textPercent     the share of shared passages, in percent, from which two texts are one
 * @param textLetters     the fewest letters of a text that is compared
 * @param rareHolders     the most enterprises that may use a value for an indicator for it to be unusual
 * @param rareValues      how many unusual values two standards must share
 * @param valuePercent    the share of its indicators, in percent, a standard must share with another
 * @param sequenceDays    days by which a declaration must be older than those the register took in around it
 * @param sequenceNear    how many declarations before and after are looked at for that
 */
public record SuspicionThresholds(
        int textPercent,
        int textLetters,
        int rareHolders,
        int rareValues,
        int valuePercent,
        int sequenceDays,
        int sequenceNear) {

    public SuspicionThresholds {
        atLeastOne(textPercent, "textPercent");
        atLeastOne(textLetters, "textLetters");
        atLeastOne(rareHolders, "rareHolders");
        atLeastOne(rareValues, "rareValues");
        atLeastOne(valuePercent, "valuePercent");
        atLeastOne(sequenceDays, "sequenceDays");
        atLeastOne(sequenceNear, "sequenceNear");
    }

    private static void atLeastOne(int value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, was " + value);
        }
    }

    /** The thresholds that come with the library. */
    public static SuspicionThresholds builtIn() {
        DataFile data = DataFile.read("suspicion.json");
        return new SuspicionThresholds(
                data.integer("text_percent"),
                data.integer("text_letters"),
                data.integer("rare_holders"),
                data.integer("rare_values"),
                data.integer("value_percent"),
                data.integer("sequence_days"),
                data.integer("sequence_near"));
    }
}
