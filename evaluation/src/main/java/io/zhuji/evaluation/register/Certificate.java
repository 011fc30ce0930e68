package io.zhuji.evaluation.register;

import io.zhuji.evaluation.programme.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A certificate of a management system (管理体系认证证书).
 *
 * @param row        its line in the source
 * @param enterprise the USCC
 * @param name       the enterprise's name; may be empty
 * @param system     the id of a {@link ManagementSystem}, or as written
 * @param number     its number
 * @param scope      the industries it covers, as codes of GB/T 4754; empty where the scope is text only
 * @param state      {@code in-force}, {@code suspended}, {@code revoked}, or as written; may be empty
 * @param from       the first day
 * @param to         the last day, where it has one
 * @param region     as recorded; may be empty
 */
public record Certificate(
        int row,
        String enterprise,
        String name,
        String system,
        String number,
        List<String> scope,
        String state,
        LocalDate from,
        Optional<LocalDate> to,
        String region)
        implements Registered {

    /** Whether a certificate speaks for a product on a day. */
    public enum Standing {
        /** In force, and its scope holds the industry of the product. */
        COVERS,
        /** In force, but of other industries. */
        OTHER_SCOPE,
        /** In force; its scope is no code, so a person has to read it. */
        SCOPE_UNKNOWN,
        /** Not begun yet. */
        NOT_BEGUN,
        /** Its last day is over. */
        LAPSED,
        /** Suspended (暂停), whatever its last day. */
        SUSPENDED,
        /** Revoked or cancelled (撤销、注销), whatever its last day. */
        REVOKED
    }

    public Certificate {
        Objects.requireNonNull(enterprise, "enterprise");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(number, "number");
        scope = List.copyOf(scope);
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(region, "region");
    }

    /**
     * Whether it speaks for a product on a day.
     *
     * @param industry the industry of the product, a code of GB/T 4754 such as {@code C1810}
     */
    public Standing on(LocalDate day, String industry) {
        if (state.equals("revoked") || state.equals("deregistered") || state.equals("abolished")) {
            return Standing.REVOKED;
        }
        if (state.equals("suspended")) {
            return Standing.SUSPENDED;
        }
        Validity validity = Validity.of(from, to, day);
        if (!validity.holds()) {
            return validity == Validity.LAPSED ? Standing.LAPSED : Standing.NOT_BEGUN;
        }
        if (scope.isEmpty()) {
            return Standing.SCOPE_UNKNOWN;
        }
        return scope.stream().anyMatch(industry::startsWith) ? Standing.COVERS : Standing.OTHER_SCOPE;
    }

    @Override
    public String key() {
        return system + "\n" + number;
    }

    @Override
    public Entry entry() {
        return new Entry(
                row,
                "certificate",
                enterprise,
                name,
                number,
                system,
                "",
                state,
                from,
                to,
                region,
                scope.isEmpty() ? "" : scope.get(0));
    }
}
