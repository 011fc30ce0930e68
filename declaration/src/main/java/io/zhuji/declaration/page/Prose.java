package io.zhuji.declaration.page;

import java.util.List;
import java.util.Objects;

/** A few paragraphs, and facts below them. */
public record Prose(String title, List<String> paragraphs, List<Fact> facts) implements Part {

    public Prose {
        Objects.requireNonNull(title, "title");
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
    }
}
