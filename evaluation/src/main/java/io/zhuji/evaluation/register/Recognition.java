package io.zhuji.evaluation.register;

import io.zhuji.evaluation.programme.Entry;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A title an enterprise was given (认定), such as standard-innovative enterprise (标准创新型企业), high-tech enterprise or
 * 专精特新“小巨人”.
 *
 * @param row        its line in the source
 * @param enterprise the USCC
 * @param name       the enterprise's name; may be empty
 * @param title      {@code innovative-enterprise}, {@code high-tech}, {@code little-giant}, or as written
 * @param level      {@code primary}, {@code middle}, {@code high}, or as written; may be empty
 * @param from       the first day
 * @param to         the last day, where it has one
 * @param region     as recorded; may be empty
 * @param industry   as recorded; may be empty
 */
public record Recognition(
        int row,
        String enterprise,
        String name,
        String title,
        String level,
        LocalDate from,
        Optional<LocalDate> to,
        String region,
        String industry)
        implements Registered {

    /** The title that counts as a recognition in the built-in programme. */
    public static final String INNOVATIVE = "innovative-enterprise";

    public Recognition {
        Objects.requireNonNull(enterprise, "enterprise");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(industry, "industry");
    }

    /** Where it stands on a day. */
    public Validity on(LocalDate day) {
        return Validity.of(from, to, day);
    }

    @Override
    public String key() {
        return String.join("\n", enterprise, title, level, from.toString());
    }

    @Override
    public Entry entry() {
        String kind = title.equals(INNOVATIVE) ? "recognition" : title;
        return new Entry(row, kind, enterprise, name, title, level, "", "", from, to, region, industry);
    }
}
