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
}
