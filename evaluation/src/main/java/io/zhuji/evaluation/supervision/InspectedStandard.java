package io.zhuji.evaluation.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known beforehand of a declared standard that is to be inspected; as found in the register, right or wrong.
 *
 * @param enterprise  the USCC of who declared it
 * @param number      its number as written; may be empty
 * @param name        its name as written; may be empty
 * @param declaredOn  when it was declared
 * @param offeredFrom when goods under it were first offered
 * @param changedOn   when the standard itself was last changed
 * @param mandatory   the numbers of the mandatory standards that apply to its goods
 * @param indicators  its indicators
 */
public record InspectedStandard(
        String enterprise,
        String number,
        String name,
        Optional<LocalDate> declaredOn,
        Optional<LocalDate> offeredFrom,
        Optional<LocalDate> changedOn,
        List<String> mandatory,
        List<Indicator> indicators) {

    /**
     * One line of its table of indicators, as written.
     *
     * @param name   what is measured
     * @param limit  what is required of it
     * @param method how it is measured; may be empty
     */
    public record Indicator(String name, String limit, String method) {

        public Indicator {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(limit, "limit");
            Objects.requireNonNull(method, "method");
        }
    }

    public InspectedStandard {
        Objects.requireNonNull(enterprise, "enterprise");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(declaredOn, "declaredOn");
        Objects.requireNonNull(offeredFrom, "offeredFrom");
        Objects.requireNonNull(changedOn, "changedOn");
        mandatory = List.copyOf(mandatory);
        indicators = List.copyOf(indicators);
    }
}
