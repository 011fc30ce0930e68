package io.zhuji.declaration.page;

import java.util.Objects;

/** A word or two with a bearing, such as a decision or an outcome. */
public record Badge(Tone tone, String text) {

    public Badge {
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(text, "text");
    }
}
