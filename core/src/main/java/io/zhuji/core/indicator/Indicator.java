package io.zhuji.core.indicator;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A property that standards set limits on (指标, 项目): the content of formaldehyde, the fastness to water.
 *
 * @param id        ours, lower-case words joined by underscores, such as {@code cf_water}
 * @param nameZh    its Chinese name
 * @param nameEn    its English name
 * @param aliases   other names it goes by, in any language
 * @param direction which values are better
 * @param measured  what is measured, an id that indicators of different {@code basis} share: {@code lead}
 * @param basis     how it is reckoned, such as {@code total}, {@code migration} or {@code extract}; empty where nothing else
 *                  is in question
 * @param base      the edition an index is reckoned by, such as {@code GB 12021.2-2015}; empty for what is no index
 */
@JsonPropertyOrder({"id", "nameZh", "nameEn", "aliases", "direction", "measured", "basis", "base"})
public record Indicator(
        String id,
        String nameZh,
        String nameEn,
        List<String> aliases,
        Direction direction,
        String measured,
        String basis,
        String base) {

    /** Copies the aliases. */
    public Indicator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(nameZh, "nameZh");
        Objects.requireNonNull(nameEn, "nameEn");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(base, "base");
    }

    /**
     * Whether the indicator goes by that name; width, case, blanks, brackets and a last 含量 or 值 are set aside. A name is
     * its own or it is not: likeness decides nothing, since 铅 and 镉 are alike too.
     */
    public boolean goesBy(String name) {
        return nameKeys().contains(nameKey(name));
    }

    /** What is left of a name when all that writers vary is set aside; empty for what is no name. */
    public static String nameKey(String name) {
        return IndicatorName.of(name);
    }

    /** The {@link #nameKey keys} of all names it goes by. */
    public Set<String> nameKeys() {
        Set<String> keys = new TreeSet<>();
        keys.add(nameKey(nameZh));
        keys.add(nameKey(nameEn));
        for (String alias : aliases) {
            keys.add(nameKey(alias));
        }
        keys.remove("");
        return keys;
    }
}
