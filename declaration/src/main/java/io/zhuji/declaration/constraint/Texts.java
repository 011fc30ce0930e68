package io.zhuji.declaration.constraint;

import org.jspecify.annotations.Nullable;

/** What all constraints on texts share. */
final class Texts {

    private static final int LONGEST = 500;

    private Texts() {}

    static boolean isBlank(@Nullable CharSequence value) {
        return value == null || value.toString().isBlank();
    }

    /** No code, number or limit is longer. */
    static boolean isShort(@Nullable CharSequence value) {
        return value != null && value.length() <= LONGEST;
    }

    /** Whether no character hides, moves others, or breaks the line. */
    static boolean isVisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
                continue;
            }
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED -> {
                    return false;
                }
                default -> {
                    // seen as it is
                }
            }
        }
        return true;
    }
}
