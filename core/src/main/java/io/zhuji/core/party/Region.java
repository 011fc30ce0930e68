package io.zhuji.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A place by its administrative division code (行政区划代码, GB/T 2260): a province, a city or a county.
 *
 * <p>Shape: 2, 4 or 6 digits; the first two are those of a province. Zeros that only fill up are dropped, so {@code 330000}
 * and {@code 33} are one region. Whether a city or county of that code exists, or still exists, is not looked up: numbers
 * keep the code of a place that was merged away, and development zones have codes of their own.
 *
 * @param code 2, 4 or 6 digits, without the zeros that only fill up
 */
public record Region(@JsonValue String code) implements Comparable<Region> {

    // GB/T 2260-2007, table 1: code, name, English name, short name (and its second form, where one is in use)
    private static final String[][] PROVINCES = {
        {"11", "北京", "Beijing", "京"},
        {"12", "天津", "Tianjin", "津"},
        {"13", "河北", "Hebei", "冀"},
        {"14", "山西", "Shanxi", "晋"},
        {"15", "内蒙古", "Inner Mongolia", "蒙"},
        {"21", "辽宁", "Liaoning", "辽"},
        {"22", "吉林", "Jilin", "吉"},
        {"23", "黑龙江", "Heilongjiang", "黑"},
        {"31", "上海", "Shanghai", "沪"},
        {"32", "江苏", "Jiangsu", "苏"},
        {"33", "浙江", "Zhejiang", "浙"},
        {"34", "安徽", "Anhui", "皖"},
        {"35", "福建", "Fujian", "闽"},
        {"36", "江西", "Jiangxi", "赣"},
        {"37", "山东", "Shandong", "鲁"},
        {"41", "河南", "Henan", "豫"},
        {"42", "湖北", "Hubei", "鄂"},
        {"43", "湖南", "Hunan", "湘"},
        {"44", "广东", "Guangdong", "粤"},
        {"45", "广西", "Guangxi", "桂"},
        {"46", "海南", "Hainan", "琼"},
        {"50", "重庆", "Chongqing", "渝"},
        {"51", "四川", "Sichuan", "川", "蜀"},
        {"52", "贵州", "Guizhou", "贵", "黔"},
        {"53", "云南", "Yunnan", "云", "滇"},
        {"54", "西藏", "Tibet", "藏"},
        {"61", "陕西", "Shaanxi", "陕", "秦"},
        {"62", "甘肃", "Gansu", "甘", "陇"},
        {"63", "青海", "Qinghai", "青"},
        {"64", "宁夏", "Ningxia", "宁"},
        {"65", "新疆", "Xinjiang", "新"},
        {"71", "台湾", "Taiwan", "台"},
        {"81", "香港", "Hong Kong", "港"},
        {"82", "澳门", "Macao", "澳"},
    };

    private static final String[] NAME_ENDINGS = {"维吾尔自治区", "壮族自治区", "回族自治区", "特别行政区", "自治区", "省", "市"};

    public Region {
        Objects.requireNonNull(code, "code");
        Optional<String> fault = fault(code);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(
                    "a region code is 2, 4 or 6 digits of a known province, was '" + code + "' (" + fault.get() + ")");
        }
        code = withoutFilling(Digits.fold(code));
    }

    /**
     * Reads a code of 2, 4 or 6 digits; blanks and full-width digits are accepted.
     *
     * @throws IllegalArgumentException if the text is no such code; the message quotes it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Region parse(String text) {
        return new Region(text);
    }

    /** As {@link #parse}, for text that comes from outside and may well be wrong. */
    public static Optional<Region> tryParse(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new Region(text));
    }

    /**
     * What is wrong with a text as a region code: {@code length}, {@code characters} or {@code region} (no province has
     * these two digits); empty when it is sound.
     */
    public static Optional<String> fault(String text) {
        Objects.requireNonNull(text, "text");
        String digits = Digits.fold(text);
        int length = digits.length();
        if (!Digits.all(digits, 0, length)) {
            return Optional.of("characters");
        }
        if (length != 2 && length != 4 && length != 6) {
            return Optional.of("length");
        }
        return row(digits).isPresent() ? Optional.empty() : Optional.of("region");
    }

    /** All provinces of the table, by code. */
    public static List<Region> provinces() {
        List<Region> all = new ArrayList<>(PROVINCES.length);
        for (String[] row : PROVINCES) {
            all.add(new Region(row[0]));
        }
        return List.copyOf(all);
    }

    /** The province of a name ({@code 浙江}, {@code 浙江省}, {@code Zhejiang}) or of a short name ({@code 浙}). */
    public static Optional<Region> named(String name) {
        Objects.requireNonNull(name, "name");
        String wanted = name.strip();
        for (String ending : NAME_ENDINGS) {
            if (wanted.length() > ending.length() && wanted.endsWith(ending)) {
                wanted = wanted.substring(0, wanted.length() - ending.length());
                break;
            }
        }
        for (String[] row : PROVINCES) {
            for (int i = 1; i < row.length; i++) {
                if (row[i].equalsIgnoreCase(wanted)) {
                    return Optional.of(new Region(row[0]));
                }
            }
        }
        return Optional.empty();
    }

    /** The province this region lies in; a province is its own. */
    public Region province() {
        return code.length() == 2 ? this : new Region(code.substring(0, 2));
    }

    /** The name of the province in a language: Chinese for {@code zh}, else English. */
    public String provinceName(Locale locale) {
        return row(code).orElseThrow()[locale.getLanguage().equals("zh") ? 1 : 2];
    }

    /** The short name of the province (简称), as in {@code (浙)XK16-204-00001}. */
    public String shortName() {
        return row(code).orElseThrow()[3];
    }

    /** Whether a region is this one or lies within it. */
    public boolean covers(Region other) {
        return other.code.startsWith(code);
    }

    /** The code filled up with zeros to six digits. */
    public String sixDigits() {
        return (code + "0000").substring(0, 6);
    }

    /** Orders by code, a province before its cities. */
    @Override
    public int compareTo(Region other) {
        return code.compareTo(other.code);
    }

    /** The code, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return code;
    }

    /** Whether two digits at a place in a text are those of a province. */
    static boolean isProvince(String text, int at) {
        return row(text.substring(at, at + 2)).isPresent();
    }

    private static Optional<String[]> row(String digits) {
        for (String[] row : PROVINCES) {
            if (digits.startsWith(row[0])) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static String withoutFilling(String digits) {
        String result = digits;
        while (result.length() > 2 && result.endsWith("00")) {
            result = result.substring(0, result.length() - 2);
        }
        return result;
    }
}
