package io.zhuji.core.catalog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a pack says of itself: see {@code PACKS.md}, Head.
 *
 * @param id      its id, such as {@code acme.standards}
 * @param edition its edition, any text, usually a day
 * @param titleZh its Chinese title
 * @param titleEn its English title
 * @param licence its licence, as an SPDX expression, such as {@code LicenseRef-proprietary}
 * @param asOf    the day whose state of affairs it records
 * @param sources where its facts come from, by short name
 */
public record PackHead(
        String id,
        String edition,
        String titleZh,
        String titleEn,
        String licence,
        LocalDate asOf,
        Map<String, String> sources) {

    public PackHead {
        text("id", id);
        text("edition", edition);
        text("titleZh", titleZh);
        text("titleEn", titleEn);
        text("licence", licence);
        Objects.requireNonNull(asOf, "asOf");
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        sources.forEach((name, source) -> {
            text("name of a source", name);
            text("source " + name, source);
        });
        if (asOf.getYear() < 1900 || asOf.getYear() > 2999) {
            throw new IllegalArgumentException("asOf of a pack lies in 1900..2999, was " + asOf);
        }
    }

    private static void text(String name, String text) {
        if (text.isBlank() || !PackText.clean(text)) {
            throw new IllegalArgumentException(
                    name + " of a pack is a text without control characters and blanks at its ends, was '"
                            + PackText.quoted(text) + "'");
        }
    }
}
