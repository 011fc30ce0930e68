package io.zhuji.evaluation.listing;

import io.zhuji.core.finding.Pointer;
import io.zhuji.evaluation.listing.AgeText.Span;
import io.zhuji.evaluation.listing.AudienceReading.Candidate;
import io.zhuji.evaluation.listing.AudienceReading.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads for whom the goods of a listing are, from ages, sizes and words, wherever they stand. The youngest that is stated
 * decides.
 */
final class AudienceReader {

    private static final int LONGEST = 400;

    private final WordTable words;
    private final Kind kind;
    private final List<Candidate> candidates = new ArrayList<>(4);
    private final List<Candidate> hints = new ArrayList<>(2);
    private Audience oldest = Audience.UNKNOWN;
    private boolean anybody;

    AudienceReader(WordTable words, Kind kind) {
        this.words = words;
        this.kind = kind;
    }

    /** The value of an attribute for the age. */
    void age(String value, Pointer at) {
        String text = folded(value);
        if (!stated(AgeText.ages(text, true), value, at)) {
            words(text, value, at, Certainty.NAMED);
        }
    }

    /** The value of an attribute for the height. */
    void height(String value, Pointer at) {
        if (isWorn()) {
            heights(folded(value), true, value, at);
        }
    }

    /** The value of an attribute for the sizes on offer. */
    void size(String value, Pointer at) {
        String text = folded(value);
        if (isWorn()) {
            heights(text, true, value, at);
            stated(AgeText.ages(text, false), value, at);
        }
    }

    /** The value of an attribute for the user. */
    void user(String value, Pointer at) {
        if (kind.isPersonal()) {
            String text = folded(value);
            stated(AgeText.ages(text, false), value, at);
            words(text, value, at, Certainty.NAMED);
        }
    }

    /** The title, or a name written like one. */
    void title(String value, Pointer at) {
        if (kind.isPersonal()) {
            String text = folded(value);
            stated(AgeText.ages(text, false), value, at);
            if (isWorn()) {
                heights(text, false, value, at);
            }
            words(text, value, at, Certainty.NAMED);
        }
    }

    /** The path, of which the last level that tells anything counts; it names the shelf, not the goods. */
    void path(String value, Pointer at) {
        if (!kind.isPersonal() || !candidates.isEmpty()) {
            return;
        }
        int end = Math.min(value.length(), LONGEST);
        while (end > 0 && candidates.isEmpty()) {
            int start = Math.max(value.lastIndexOf('>', end - 1), 0);
            shelf(value.substring(start, end), at);
            end = start;
        }
    }

    // a shelf 童装/婴儿装 holds both, and tells no more than that it is for children
    private void shelf(String level, Pointer at) {
        int before = candidates.size();
        words(Folding.fold(level), level, at, Certainty.NAMED);
        List<Candidate> found = List.copyOf(candidates.subList(before, candidates.size()));
        boolean child = found.stream().anyMatch(c -> c.audience() == Audience.CHILD);
        if (child) {
            candidates.subList(before, candidates.size()).removeIf(c -> c.audience() == Audience.INFANT);
        }
    }

    private boolean isWorn() {
        return kind.family().equals("clothes");
    }

    private static String folded(String value) {
        return Folding.fold(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
    }

    private boolean stated(List<Span> spans, String value, Pointer at) {
        return stated(spans, Certainty.STATED, value, at);
    }

    private boolean stated(List<Span> spans, Certainty certainty, String value, Pointer at) {
        for (Span span : spans) {
            String written = value.substring(span.start(), span.end());
            candidates.add(new Candidate(span.youngest(), certainty, at, written));
            boolean first = oldest == Audience.UNKNOWN;
            if (span.oldest() != Audience.UNKNOWN && (first || span.oldest().compareTo(oldest) > 0)) {
                oldest = span.oldest();
            }
        }
        return !spans.isEmpty();
    }

    private void heights(String text, boolean bare, String value, Pointer at) {
        for (Span span : AgeText.heights(text, bare)) {
            if (span.youngest() == Audience.CHILD && span.oldest() == Audience.ADULT) {
                // 150-175 cm are the heights of grown-ups as well as of children
                hint(Audience.CHILD, at, value.substring(span.start(), span.end()));
            } else {
                stated(List.of(span), Certainty.SIZED, value, at);
            }
        }
    }

    private void words(String text, String value, Pointer at, Certainty certainty) {
        words.find(text, (start, end, word) -> {
            String written = value.substring(start, end);
            switch (word) {
                case AudienceWords.INFANT -> name(Audience.INFANT, certainty, at, written);
                case AudienceWords.CHILD -> name(Audience.CHILD, certainty, at, written);
                case AudienceWords.ADULT -> name(Audience.ADULT, certainty, at, written);
                case AudienceWords.INFANT_HINT -> hint(Audience.INFANT, at, written);
                case AudienceWords.CHILD_HINT -> hint(Audience.CHILD, at, written);
                case AudienceWords.ADULT_HINT -> hint(Audience.ADULT, at, written);
                case AudienceWords.OPEN -> anybody = true;
                default -> {
                    // a longer word that tells nothing
                }
            }
        });
    }

    private void name(Audience audience, Certainty certainty, Pointer at, String written) {
        candidates.add(new Candidate(audience, certainty, at, written));
    }

    private void hint(Audience audience, Pointer at, String written) {
        hints.add(new Candidate(audience, Certainty.ASSUMED, at, written));
    }

    /** For whom the goods are, by all that was read. */
    AudienceReading result() {
        if (kind.wearer() != Audience.UNKNOWN) {
            candidates.add(new Candidate(kind.wearer(), Certainty.NAMED, Pointer.ROOT, ""));
        }
        if (anybody) {
            hints.removeIf(hint -> hint.audience() == Audience.ADULT);
        }
        List<Candidate> telling = candidates.isEmpty() ? hints : candidates;
        if (telling.isEmpty()) {
            // cloth and bedding without a word about children are for general use
            return kind.isTextile() ? AudienceReading.GROWN_UP : AudienceReading.NONE;
        }
        Candidate youngest = telling.get(0);
        for (Candidate candidate : telling) {
            int younger = candidate.audience().compareTo(youngest.audience());
            if (younger < 0 || younger == 0 && candidate.certainty().compareTo(youngest.certainty()) < 0) {
                youngest = candidate;
            }
        }
        boolean reachesBeyond = oldest != Audience.UNKNOWN && oldest.compareTo(youngest.audience()) > 0;
        return new AudienceReading(
                youngest.audience(),
                youngest.certainty(),
                youngest.at(),
                youngest.words(),
                reachesBeyond ? Optional.of(oldest) : Optional.empty(),
                differing(youngest));
    }

    /** A stated age elsewhere that does not go with the youngest; 儿童 goes with any child, an infant too. */
    private Optional<Candidate> differing(Candidate youngest) {
        for (Candidate candidate : candidates) {
            boolean stated = candidate.certainty() == Certainty.STATED || candidate.certainty() == Certainty.SIZED;
            if (stated
                    && candidate.audience() != youngest.audience()
                    && !candidate.at().equals(youngest.at())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
