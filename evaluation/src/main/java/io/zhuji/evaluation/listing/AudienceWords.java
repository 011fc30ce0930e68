package io.zhuji.evaluation.listing;

import io.zhuji.core.resource.TextResource;

/** The words that tell for whom goods are, from {@code audience.txt}. Immutable once read. */
final class AudienceWords {

    static final int INFANT = 0;
    static final int INFANT_HINT = 1;
    static final int CHILD = 2;
    static final int CHILD_HINT = 3;
    static final int ADULT = 4;
    static final int ADULT_HINT = 5;
    static final int OPEN = 6;
    private static final int NONE = 7;

    private AudienceWords() {}

    static WordTable builtIn() {
        WordTable table = new WordTable();
        int value = NONE;
        for (String line : TextResource.lines(AudienceWords.class, "audience.txt")) {
            if (line.charAt(0) == '@') {
                value = switch (line.substring(2)) {
                    case "infant" -> INFANT;
                    case "infant hint" -> INFANT_HINT;
                    case "child" -> CHILD;
                    case "child hint" -> CHILD_HINT;
                    case "adult" -> ADULT;
                    case "adult hint" -> ADULT_HINT;
                    case "open" -> OPEN;
                    case "none" -> NONE;
                    default -> throw new IllegalStateException("audience.txt: " + line);
                };
            } else {
                for (String word : line.split(" ", -1)) {
                    table.add(Folding.fold(word), value, false);
                }
            }
        }
        return table;
    }
}
