package io.zhuji.declaration.page;

import java.util.List;
import java.util.Objects;

/**
 * One remark on an entry: what was seen, where, and on what ground.
 *
 * @param badge    the outcome
 * @param heading  what it is about, in a few words; may be empty
 * @param sentence what was seen, what it was held against, and what to do
 * @param facts    place, value and other facts
 * @param law      the legal grounds, in the order of weight
 */
public record Note(Badge badge, String heading, String sentence, List<Fact> facts, List<Law> law) {

    public Note {
        Objects.requireNonNull(badge, "badge");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(sentence, "sentence");
        facts = List.copyOf(facts);
        law = List.copyOf(law);
    }
}
