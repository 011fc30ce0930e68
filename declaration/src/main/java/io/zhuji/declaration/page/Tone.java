package io.zhuji.declaration.page;

import java.util.Locale;

/** The bearing of a word on a page: its colour and, for those who see none, its sign. */
public enum Tone {
    /** In order. */
    GOOD("✓"),
    /** Not in order. */
    BAD("✕"),
    /** Probably not in order; somebody should look. */
    DOUBT("!"),
    /** Not known. */
    OPEN("?"),
    /** Worth knowing. */
    HINT("i"),
    /** None of these. */
    PLAIN("–");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    /** One character that says the same as the colour. */
    public String sign() {
        return sign;
    }

    /** The name of its style. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
