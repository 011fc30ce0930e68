package io.zhuji.evaluation.programme;

import io.zhuji.core.party.Region;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Regions as registers write them: by a code of GB/T 2260, by the name of a province, or, for those that have a name here, by a name
 * or an address such as 杭州市西湖区. Immutable and thread-safe.
 */
public final class Places {

    private final SortedMap<String, Label> names;

    private Places(SortedMap<String, Label> names) {
        this.names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /** Regions of which only codes and provinces are known. */
    public static Places none() {
        return new Places(new TreeMap<>());
    }

    /**
     * Regions with names.
     *
     * @param names by their code of GB/T 2260: two, four or six digits
     */
    public static Places of(SortedMap<String, Label> names) {
        return new Places(names);
    }

    /** What regions are called, by their code. */
    public SortedMap<String, Label> names() {
        return names;
    }

    /**
     * The code of a region.
     *
     * @param digits how many digits: 2, 4 or 6
     * @return empty where the text is no region that is known; zeros at the end where it says no more than a province or city
     */
    public Optional<String> code(String text, int digits) {
        Optional<Region> code = Region.tryParse(text);
        if (code.isEmpty()) {
            code = Region.named(text);
        }
        if (code.isPresent()) {
            return Optional.of(code.get().sixDigits().substring(0, digits));
        }
        String plain = text.strip();
        for (Map.Entry<String, Label> named : names.entrySet()) {
            Label label = named.getValue();
            if (in(plain, label.zh()) || plain.equalsIgnoreCase(label.en())) {
                return Optional.of((named.getKey() + "0000").substring(0, digits));
            }
        }
        return Optional.empty();
    }

    /** Whether an address is in a place: 杭州, 杭州市, 杭州市西湖区, 浙江省杭州市 are all in 杭州市. */
    private static boolean in(String address, String name) {
        String bare = name.length() > 2 && name.endsWith("市") ? name.substring(0, name.length() - 1) : name;
        return address.equals(bare) || address.startsWith(name) || address.startsWith(name, address.indexOf('省') + 1);
    }

    /** What a code of this many digits is called, in a language; the code where it has no name. */
    public String name(String code, java.util.Locale locale) {
        Label label = names.get(Objects.requireNonNull(code, "code"));
        if (label != null) {
            return label.in(locale);
        }
        Optional<Region> region = Region.tryParse(code);
        if (region.isEmpty()) {
            return code;
        }
        String province = region.get().provinceName(locale);
        boolean zh = locale.getLanguage().equals("zh");
        if (code.length() == 2) {
            return province;
        }
        return code.endsWith("00") ? province + (zh ? "（未分市）" : " (no city given)") : province + " " + code;
    }
}
