package io.zhuji.evaluation.supervision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that is on record of one declared standard (企业标准卷宗), as written, right or wrong; texts may be empty and lists too.
 *
 * @param row          its line in the source, for messages
 * @param enterprise   the USCC of who declared it
 * @param group        what joins firms that may share texts and values, such as a corporate group or a joint standard
 * @param number       its number
 * @param name         its name
 * @param text         its full text
 * @param declaredOn   when it was declared, as it says
 * @param sequence     the running number the register gave it
 * @param established  when the enterprise was established
 * @param references   the standards it cites
 * @param indicators   its indicators
 * @param channels     what other channels such as {@code label} or {@code page} say, by the channel: limits by the name of
 *                     the indicator, and under {@value #NUMBER} the number of the standard
 * @param certificates the numbers of certificates it shows, by kind: {@code ccc}, {@code food-licence},
 *                     {@code production-licence}, {@code energy-filing}, {@code gtin}
 * @param claims       what it claims to be better than
 */
public record Dossier(
        int row,
        String enterprise,
        String group,
        String number,
        String name,
        String text,
        Optional<LocalDate> declaredOn,
        Optional<Long> sequence,
        Optional<LocalDate> established,
        List<String> references,
        List<InspectedStandard.Indicator> indicators,
        SortedMap<String, SortedMap<String, String>> channels,
        SortedMap<String, String> certificates,
        List<Claim> claims) {

    /** Under this name a channel says the number of the standard. */
    public static final String NUMBER = "number";

    /**
     * A claim to be better than a standard (高于…标准).
     *
     * @param standard the other standard
     * @param limits   the limits of the other standard by the name of the indicator, as the host knows them
     */
    public record Claim(String standard, SortedMap<String, String> limits) {

        public Claim {
            Objects.requireNonNull(standard, "standard");
            limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
        }
    }

    public Dossier {
        Objects.requireNonNull(enterprise, "enterprise");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(declaredOn, "declaredOn");
        Objects.requireNonNull(sequence, "sequence");
        Objects.requireNonNull(established, "established");
        references = List.copyOf(references);
        indicators = List.copyOf(indicators);
        SortedMap<String, SortedMap<String, String>> copies = new TreeMap<>();
        for (Map.Entry<String, SortedMap<String, String>> channel : channels.entrySet()) {
            copies.put(channel.getKey(), Collections.unmodifiableSortedMap(new TreeMap<>(channel.getValue())));
        }
        channels = Collections.unmodifiableSortedMap(copies);
        certificates = Collections.unmodifiableSortedMap(new TreeMap<>(certificates));
        claims = List.copyOf(claims);
    }
}
