package io.zhuji.evaluation.programme;

import io.zhuji.core.party.CreditCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One record that may count towards a target: a declaration, a training, a title, a part in a standard, a seat, a
 * certificate. Texts are as recorded and may be empty.
 *
 * @param row        its line in the source, for messages
 * @param kind       what it records: {@code declaration}, {@code implementation}, {@code front-runner}, {@code recognition},
 *                   {@code training}, {@code participation}, {@code committee}, {@code certificate}, or a kind of the host
 * @param enterprise the USCC; a sound one written in an everyday way becomes its plain form
 * @param name       the enterprise's name
 * @param item       what it is about: a standard's number, a committee, a person, a certificate's number
 * @param level      its level, such as {@code middle}, {@code high}, {@code international}, {@code national}
 * @param role       the part taken, such as {@code lead}, {@code take-part}, {@code secretariat}, {@code member}
 * @param status     its state in the register, such as {@code in-force}, {@code abolished}, {@code deregistered}
 * @param from       the first day of its term, or the day it happened
 * @param to         the last day of its term, where it has one
 * @param region     a division code of GB/T 2260
 * @param industry   an industry code of GB/T 4754
 */
public record Entry(
        int row,
        String kind,
        String enterprise,
        String name,
        String item,
        String level,
        String role,
        String status,
        LocalDate from,
        Optional<LocalDate> to,
        String region,
        String industry) {

    public Entry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(enterprise, "enterprise");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(industry, "industry");
        // one enterprise must not be two because somebody wrote its code in lower case
        if (!plain(enterprise)) {
            enterprise = CreditCode.tryParse(enterprise).map(CreditCode::text).orElse(enterprise);
        }
    }

    /** Whether another record says the same, whatever its line and however the enterprise is called. */
    public boolean sameAs(Entry other) {
        return equals(new Entry(
                row,
                other.kind,
                other.enterprise,
                name,
                other.item,
                other.level,
                other.role,
                other.status,
                other.from,
                other.to,
                other.region,
                other.industry));
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return text.length() == 18;
    }
}
