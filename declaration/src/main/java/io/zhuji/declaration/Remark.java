package io.zhuji.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.zhuji.core.standard.StandardReference;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The explicit statement (明示) that what is declared has fewer items, or lower levels, than a recommended standard
 * (指标项目少于或者低于推荐性标准; Measures for promoting enterprise standardization, order 83 of 2023, article 14).
 *
 * @param against the recommended standard
 * @param title   its title; may be empty
 * @param items   what falls short, one by one
 */
@JsonPropertyOrder({"against", "title", "items"})
public record Remark(StandardReference against, String title, List<Item> items) {

    /** In which way an item falls short. */
    public enum Shortfall {
        /** 少于: the standard limits it, the declaration does not. */
        FEWER,
        /** 低于: both limit it, and the declaration admits what the standard does not. */
        LOWER
    }

    /**
     * One item that falls short.
     *
     * @param shortfall in which way
     * @param indicator the id of the indicator in the catalog, where it has one
     * @param nameZh    its name in Chinese
     * @param nameEn    its name in English
     * @param own       the limit declared; absent for {@link Shortfall#FEWER}
     * @param required  the limit of the standard
     * @param scope     part, condition or class the standard's limit is for, in Chinese; may be empty
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"shortfall", "indicator", "nameZh", "nameEn", "own", "required", "scope"})
    public record Item(
            Shortfall shortfall,
            Optional<String> indicator,
            String nameZh,
            String nameEn,
            Optional<String> own,
            String required,
            String scope) {

        public Item {
            Objects.requireNonNull(shortfall, "shortfall");
            Objects.requireNonNull(indicator, "indicator");
            nameZh = Told.require("nameZh", nameZh);
            nameEn = Told.require("nameEn", nameEn);
            own = Told.orAbsent("own", own);
            required = Told.orEmpty("required", required);
            scope = Told.orEmpty("scope", scope);
            if (shortfall == Shortfall.FEWER && own.isPresent()) {
                throw new IllegalArgumentException(
                        "an item that is not declared has no limit of its own, was '" + own.get() + "'");
            }
        }
    }

    /** Copies the items; there is at least one. */
    public Remark {
        Objects.requireNonNull(against, "against");
        title = Told.orEmpty("title", title);
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a remark names at least one item, had none: " + against);
        }
    }

    /** The text of the statement for the public, in Chinese or, for any other language, in English. */
    public String text(Locale locale) {
        return RemarkText.of(this, locale);
    }
}
