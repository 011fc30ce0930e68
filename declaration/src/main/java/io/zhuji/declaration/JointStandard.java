package io.zhuji.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.zhuji.core.party.CreditCode;
import io.zhuji.core.standard.StandardReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An enterprise standard made together with others (联合制定的企业标准). Each party numbers and releases it as its own.
 *
 * @param reference the number it bears with the declaring enterprise
 * @param partners  the others, at least one
 */
@JsonPropertyOrder({"reference", "partners"})
public record JointStandard(StandardReference reference, List<Partner> partners) {

    /**
     * Another maker of the same text.
     *
     * @param name      its name
     * @param code      its credit code, where known
     * @param reference the number the text bears with it, where known
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"name", "code", "reference"})
    public record Partner(String name, Optional<CreditCode> code, Optional<StandardReference> reference) {

        public Partner {
            name = Told.require("name", name);
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(reference, "reference");
        }
    }

    /** Copies the partners. */
    public JointStandard {
        Objects.requireNonNull(reference, "reference");
        partners = List.copyOf(partners);
        if (partners.isEmpty()) {
            throw new IllegalArgumentException("a joint standard has at least one partner, had none: " + reference);
        }
    }
}
