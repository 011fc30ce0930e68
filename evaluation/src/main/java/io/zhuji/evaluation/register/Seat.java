package io.zhuji.evaluation.register;

import io.zhuji.evaluation.programme.Entry;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A seat or secretariat an enterprise holds in a technical committee (承担标准化技术组织工作), with its term.
 *
 * @param row        its line in the source
 * @param enterprise the USCC
 * @param name       the enterprise's name; may be empty
 * @param committee  the committee, such as {@code SAC/TC 209}
 * @param level      {@code international}, {@code national}, {@code provincial}, or as written
 * @param role       {@code secretariat}, {@code member}, or as written
 * @param from       the first day of the term
 * @param to         the last day of the term, where it has one
 * @param region     as recorded; may be empty
 * @param industry   as recorded; may be empty
 */
public record Seat(
        int row,
        String enterprise,
        String name,
        String committee,
        String level,
        String role,
        LocalDate from,
        Optional<LocalDate> to,
        String region,
        String industry)
        implements Registered {

    public Seat {
        Objects.requireNonNull(enterprise, "enterprise");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(committee, "committee");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(industry, "industry");
    }

    @Override
    public String key() {
        return String.join("\n", enterprise, committee, role, from.toString());
    }

    @Override
    public Entry entry() {
        return new Entry(row, "committee", enterprise, name, committee, level, role, "", from, to, region, industry);
    }
}
