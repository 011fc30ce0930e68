package io.zhuji.evaluation.register;

import io.zhuji.evaluation.programme.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A training of one person on one day (培训记录); person-times (人次) are counted from these.
 *
 * @param row        its line in the source
 * @param enterprise the USCC of the person's enterprise
 * @param name       the enterprise's name; may be empty
 * @param person     the person
 * @param role       {@code manager}, {@code technician}, {@code production}, {@code sales}, or as written; may be empty
 * @param subject    what was taught; may be empty
 * @param hours      how long, where recorded; above 0
 * @param on         the day
 * @param region     as recorded; may be empty
 * @param industry   as recorded; may be empty
 */
public record Training(
        int row,
        String enterprise,
        String name,
        String person,
        String role,
        String subject,
        Optional<BigDecimal> hours,
        LocalDate on,
        String region,
        String industry)
        implements Registered {

    public Training {
        Objects.requireNonNull(enterprise, "enterprise");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(industry, "industry");
        hours.filter(number -> number.signum() <= 0).ifPresent(number -> {
            throw new IllegalArgumentException("hours must be above 0, was " + number);
        });
    }

    @Override
    public String key() {
        return String.join("\n", enterprise, person, subject, on.toString());
    }

    @Override
    public Entry entry() {
        String item = subject.isEmpty() ? person : person + " · " + subject;
        return new Entry(row, "training", enterprise, name, item, "", role, "", on, Optional.empty(), region, industry);
    }
}
