package io.zhuji.evaluation.grade;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;
import java.util.Objects;

/**
 * The name of a part of a scheme: its id, unique within the scheme, and how it reads in Chinese and English.
 *
 * @param id lower-case letters, digits, hyphens and dots
 * @param zh the Chinese name
 * @param en the English name
 */
@JsonPropertyOrder({"id", "zh", "en"})
public record Label(String id, String zh, String en) {

    public Label {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The name for a reader: Chinese for the language {@code zh}, else English. */
    public String text(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
