package io.zhuji.evaluation.programme;

import java.util.Locale;
import java.util.Objects;

/**
 * What something is called, in both languages (名称).
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Label(String zh, String en) {

    public Label {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** Chinese for a {@code zh} locale, else English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
