package io.zhuji.core.quantity;

/** The scales of what is told and not measured. */
public enum Words implements Scale {
    /** There or not (有, 无). */
    PRESENCE("presence"),
    /** Names and wordings without order. */
    NAMES("names");

    private final String code;

    Words(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
