package io.zhuji.evaluation.listing;

import io.zhuji.core.finding.Pointer;
import java.util.Optional;

/**
 * For whom a listing's goods are, and what tells it.
 *
 * @param audience  the youngest wearer or user stated
 * @param certainty how it is told
 * @param at        where it is told
 * @param words     the words that tell it; empty where nothing does
 * @param oldest    the oldest wearer stated by age or size, where the range reaches beyond the youngest
 * @param differing another place that tells of somebody else, where there is one
 */
record AudienceReading(
        Audience audience,
        Certainty certainty,
        Pointer at,
        String words,
        Optional<Audience> oldest,
        Optional<Candidate> differing) {

    /** How the wearer is told. */
    enum Certainty {
        /** By an age. */
        STATED,
        /** By a height: the law names ages, and heights stand for them by custom. */
        SIZED,
        /** By a word that names the wearer. */
        NAMED,
        /** By a hint, or by what such goods usually are. */
        ASSUMED
    }

    /** One thing in a listing that tells for whom the goods are. */
    record Candidate(Audience audience, Certainty certainty, Pointer at, String words) {}

    /** Goods for general use, without a word about the wearer. */
    static final AudienceReading GROWN_UP = new AudienceReading(
            Audience.ADULT, Certainty.ASSUMED, Pointer.ROOT, "", Optional.empty(), Optional.empty());

    /** Nothing tells. */
    static final AudienceReading NONE = new AudienceReading(
            Audience.UNKNOWN, Certainty.ASSUMED, Pointer.ROOT, "", Optional.empty(), Optional.empty());
}
