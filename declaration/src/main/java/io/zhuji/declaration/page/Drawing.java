package io.zhuji.declaration.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A square drawing in black on white, such as a QR code, with words beside it. It stays black on white on a dark page, since
 * machines read it.
 *
 * @param title       what it shows
 * @param alternative what it says, for those who do not see it
 * @param side        how many units a side has
 * @param path        the black parts: a path of SVG out of the commands M, h, v, H, V and z with whole numbers
 * @param paragraphs  words beside it
 * @param facts       facts below the words
 * @param link        where it leads
 */
public record Drawing(
        String title,
        String alternative,
        int side,
        String path,
        List<String> paragraphs,
        List<Fact> facts,
        Optional<Link> link)
        implements Part {

    private static final String COMMANDS = "MhvHVz -0123456789";

    /** Checks that the path is one. */
    public Drawing {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(alternative, "alternative");
        if (side < 1) {
            throw new IllegalArgumentException("side must be 1 or more, was " + side);
        }
        for (int i = 0; i < path.length(); i++) {
            // it is written into the page as it is
            if (COMMANDS.indexOf(path.charAt(i)) < 0) {
                throw new IllegalArgumentException(
                        "path must be of M, h, v, H, V, z and whole numbers, had '" + path.charAt(i) + "' at " + i);
            }
        }
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
        Objects.requireNonNull(link, "link");
    }
}
