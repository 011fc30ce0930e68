package io.zhuji.evaluation.listing;

import io.zhuji.core.change.Footing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /**
     * What the verdict on it stands on: the standards it cites, the kind of its goods and, where it states figures, what that
     * kind has to meet. Neither the catalog nor the day has a part in it, so it can be indexed once.
     */
    public Set<Footing> footings() {
        Set<Footing> footings = new LinkedHashSet<>();
        for (CitedStandard standard : subject.cited()) {
            standard.resolution().ifPresent(known -> footings.add(Footing.standard(known.reference())));
        }
        Optional<String> category = category();
        if (category.isPresent()) {
            footings.add(Footing.goods(category.get()));
            if (!subject.all(Meaning.INDICATOR).isEmpty()) {
                footings.add(Footing.duties(category.get()));
            }
        }
        return footings;
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
