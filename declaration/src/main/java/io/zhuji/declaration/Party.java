package io.zhuji.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.zhuji.core.party.CreditCode;
import io.zhuji.core.party.Region;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An enterprise that has a part in a declaration (企业).
 *
 * @param code         its unified social credit code, both check characters sound
 * @param name         its registered name
 * @param region       where it is registered; where it is not stated, {@link #place} takes it from the code
 * @param deregistered the day it was struck off the register (注销), where that is known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"code", "name", "region", "deregistered"})
public record Party(CreditCode code, String name, Optional<Region> region, Optional<LocalDate> deregistered) {

    public Party {
        Objects.requireNonNull(code, "code");
        name = Told.require("name", name);
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(deregistered, "deregistered");
    }

    /** An enterprise on the register. */
    public static Party of(CreditCode code, String name) {
        return new Party(code, name, Optional.empty(), Optional.empty());
    }

    /** The region stated or, else, that of the credit code; empty for bodies registered with the state itself. */
    public Optional<Region> place() {
        return region.isPresent() ? region : code.region();
    }
}
