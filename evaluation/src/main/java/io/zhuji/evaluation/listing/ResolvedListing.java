package io.zhuji.evaluation.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A listing that has been read, and what it cites resolved, for one day. Immutable; made by {@link ListingCheck#resolve}
 * and judged by the same check.
 */
public final class ResolvedListing {

    private final ListingSubject subject;
    private final LocalDate on;
    private final List<Cited> cited;

    ResolvedListing(ListingSubject subject, LocalDate on) {
        this.subject = subject;
        this.on = on;
        List<Cited> list = new ArrayList<>(subject.cited().size());
        for (CitedStandard standard : subject.cited()) {
            list.add(standard.cited());
        }
        this.cited = List.copyOf(list);
    }

    ListingSubject subject() {
        return subject;
    }

    /** The listing as the host gave it. */
    public Listing listing() {
        return subject.listing();
    }

    /** The date of the act it is resolved on. */
    public LocalDate on() {
        return on;
    }

    /** The standards cited, in reading order, each once for each value. */
    public List<Cited> cited() {
        return cited;
    }

    /** The id of the kind of goods, where the taxonomy has one for it. */
    public Optional<String> category() {
        return SubjectReader.categoryId(subject);
    }

    /** For whom the goods are meant. */
    public Audience audience() {
        return subject.audience().audience();
    }
}
