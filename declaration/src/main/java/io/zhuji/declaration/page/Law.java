package io.zhuji.declaration.page;

import java.util.Objects;

/**
 * A legal ground, in the language of the page.
 *
 * @param title   the document with its article
 * @param says    what it says
 * @param caveat  how far this has been checked, where that matters; empty otherwise
 */
public record Law(String title, String says, String caveat) {

    public Law {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(caveat, "caveat");
    }
}
