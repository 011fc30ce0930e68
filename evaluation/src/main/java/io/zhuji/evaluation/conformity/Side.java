package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Coverage;
import io.zhuji.core.standard.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The verdict on one side: against what was declared, or against what is mandatory.
 *
 * @param verdict  what is proven of the sample
 * @param sources  the standards it was held against, in order
 * @param lines    every result against every standard that limits it
 * @param untested indicators that a standard limits and the report does not test
 * @param batch    the batch by the plan of the report; empty where it names none
 */
public record Side(
        Verdict verdict, List<Source> sources, List<Line> lines, List<Untested> untested, Optional<Batch> batch) {

    /** What is proven of a sample. */
    public enum Verdict {
        /** All that the standards require was tested and conforms. */
        CONFORMS,
        /** A result surely lies outside its limit. */
        FAILS,
        /** Something tested could not be decided; nothing surely fails. */
        UNDECIDED,
        /** All that was tested conforms, but not all that is required was tested or is held by the catalog. */
        CONFORMS_AS_TESTED,
        /** There was nothing to hold the report against. */
        NOT_JUDGED
    }

    /**
     * A standard that counts.
     *
     * @param document     its number in canonical form, or the name of a document
     * @param productClass the class asked for; empty for none
     * @param standing     where it stands on the day, for a number
     * @param extent       how much of its requirements the catalog, or the report itself, holds
     * @param certain      whether it surely applies to these goods
     */
    public record Source(
            String document,
            String productClass,
            Optional<Standing> standing,
            Coverage.Extent extent,
            boolean certain) {

        public Source {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(productClass, "productClass");
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(extent, "extent");
        }
    }

    /**
     * An indicator that a standard limits and the report does not test.
     *
     * @param indicator its id
     * @param nameZh    its Chinese name
     * @param nameEn    its English name
     * @param standard  the document that limits it
     */
    public record Untested(String indicator, String nameZh, String nameEn, String standard) {

        public Untested {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(nameZh, "nameZh");
            Objects.requireNonNull(nameEn, "nameEn");
            Objects.requireNonNull(standard, "standard");
        }
    }

    public Side {
        Objects.requireNonNull(verdict, "verdict");
        sources = List.copyOf(sources);
        lines = List.copyOf(lines);
        untested = List.copyOf(untested);
        Objects.requireNonNull(batch, "batch");
    }
}
