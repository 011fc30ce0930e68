package io.zhuji.evaluation.register;

import io.zhuji.evaluation.programme.Entry;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A part an enterprise took in making or revising a standard (参与制修订标准).
 *
 * @param row        its line in the source
 * @param enterprise the USCC
 * @param name       the enterprise's name; may be empty
 * @param standard   the number of the standard or, before it has one, of its project
 * @param level      {@code international}, {@code national}, {@code industry}, {@code local}, {@code group}, or as written
 * @param role       {@code lead}, {@code take-part}, or as written
 * @param act        {@code made}, {@code revised}, or as written; may be empty
 * @param stage      as recorded, such as {@code published}, {@code draft}; may be empty
 * @param on         the day it counts from: of the issue, or of the stage
 * @param region     as recorded; may be empty
 * @param industry   as recorded; may be empty
 */
public record Participation(
        int row,
        String enterprise,
        String name,
        String standard,
        String level,
        String role,
        String act,
        String stage,
        LocalDate on,
        String region,
        String industry)
        implements Registered {

    public Participation {
        Objects.requireNonNull(enterprise, "enterprise");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(industry, "industry");
    }

    @Override
    public String key() {
        return enterprise + "\n" + standard;
    }

    @Override
    public Entry entry() {
        return new Entry(
                row,
                "participation",
                enterprise,
                name,
                standard,
                level,
                role,
                stage,
                on,
                Optional.empty(),
                region,
                industry);
    }
}
