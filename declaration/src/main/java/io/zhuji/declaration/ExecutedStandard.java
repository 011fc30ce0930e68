package io.zhuji.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.zhuji.core.standard.Adoption;
import io.zhuji.core.standard.Mandate;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Tier;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A standard that the enterprise declares it executes (执行标准).
 *
 * @param reference    its number; dated, unless no edition was named and none in force is known
 * @param title        its title
 * @param kind         which kind of the law it is
 * @param productClass the class or grade of it that is declared, such as {@code B} of GB 18401-2010
 * @param adopts       what it takes over from international or foreign standards
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"reference", "title", "kind", "productClass", "adopts"})
public record ExecutedStandard(
        StandardReference reference, String title, Kind kind, Optional<String> productClass, List<Adoption> adopts) {

    /** The kinds that article 27 of the Standardization Law tells apart, and what lies outside them. */
    public enum Kind {
        /** 强制性标准. */
        MANDATORY,
        /** 推荐性标准: national, industry or local. */
        RECOMMENDED,
        /** 指导性技术文件 of the state, an industry or a place: less than a recommended standard. */
        GUIDANCE,
        /** 团体标准. */
        GROUP,
        /** 企业标准, one's own or a joint one. */
        ENTERPRISE,
        /** International, foreign, or a document that is no standard of the five tiers. */
        OTHER;

        /** The kind that a number tells; {@code GB/T} is recommended. */
        public static Kind of(StandardReference reference) {
            return of(reference.tier(), reference.mandate());
        }

        /**
         * The kind by tier and mandate. A number of an industry that does not tell how it binds is recommended, since all
         * have been since 2018 (Standardization Law, article 2), unless the catalog knows better.
         */
        public static Kind of(Tier tier, Mandate mandate) {
            return switch (tier) {
                case GROUP -> GROUP;
                case ENTERPRISE -> ENTERPRISE;
                case NATIONAL, INDUSTRY, LOCAL ->
                    mandate == Mandate.MANDATORY ? MANDATORY : mandate == Mandate.GUIDANCE ? GUIDANCE : RECOMMENDED;
                case REGULATORY, INTERNATIONAL, FOREIGN -> OTHER;
            };
        }
    }

    public ExecutedStandard {
        Objects.requireNonNull(reference, "reference");
        title = Told.require("title", title);
        Objects.requireNonNull(kind, "kind");
        productClass = Told.orAbsent("productClass", productClass);
        adopts = List.copyOf(adopts);
        adopts.forEach(adoption -> Told.require("document that is adopted", adoption.document()));
    }

    /** A standard of the kind its number tells. */
    public static ExecutedStandard of(StandardReference reference, String title) {
        return new ExecutedStandard(reference, title, Kind.of(reference), Optional.empty(), List.of());
    }
}
