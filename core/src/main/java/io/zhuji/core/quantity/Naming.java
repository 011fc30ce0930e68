package io.zhuji.core.quantity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Compares names and wordings: {@code 不爆炸，不起火} says the same as {@code 不起火、不爆炸}. */
final class Naming {

    private static final String[] NEGATIONS = {"不得", "不应", "不", "无", "未", "没有", "no ", "not ", "without "};

    // what all say that a thing is not there, or is; longer words stand before their beginnings
    private static final String[] ABSENT = {
        "不允许存在",
        "不得存在",
        "不应存在",
        "不存在",
        "不得含有",
        "不应含有",
        "不含有",
        "不含",
        "未含有",
        "不得使用",
        "禁止使用",
        "未使用",
        "不得出现",
        "不应出现",
        "未出现",
        "未发现",
        "未见",
        "未检出",
        "不得检出",
        "不得有",
        "不应有",
        "不允许有",
        "没有",
        "应无",
        "无",
        "free from ",
        "free of ",
        "without ",
        "no "
    };
    private static final String[] PRESENT = {"存在", "含有", "检出", "出现", "发现", "应有", "必须有", "具有", "有", "with "};

    private static final Set<String> GOOD = Set.of("符合", "符合要求", "符合标准要求", "通过", "pass", "passed", "conforms");
    private static final Set<String> BAD = Set.of("不符合", "不符合要求", "未通过", "不通过", "fail", "failed");

    /** Where, or in which direction, something was measured. */
    private static final Set<String> PLACES = Set.of(
            "经向", "纬向", "横向", "纵向", "直向", "径向", "轴向", "长度方向", "宽度方向", "正面", "反面", "左", "右", "面层", "里层", "warp", "weft",
            "length", "width", "md", "cd", "td");

    private Naming() {}

    /** Whether all names tell where something was measured and none what. */
    static boolean arePlaces(Set<String> names) {
        return names.stream().allMatch(name -> PLACES.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether a wording says all that another one asks. */
    static boolean satisfies(String said, String asked) {
        return parts(said).containsAll(parts(asked));
    }

    /** Whether a wording says the opposite of a part of another one. */
    static boolean contradicts(String said, String asked) {
        Set<String> words = parts(said);
        for (String part : parts(asked)) {
            for (String negation : NEGATIONS) {
                if (part.startsWith(negation)
                        && (words.contains(part.substring(negation.length()))
                                || words.contains("有" + part.substring(negation.length())))) {
                    return true;
                }
            }
            for (String word : words) {
                for (String negation : NEGATIONS) {
                    if (word.startsWith(negation)
                            && (word.substring(negation.length()).equals(part)
                                    || part.equals("有" + word.substring(negation.length())))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    static Set<String> parts(String wording) {
        String plain = Normalizer.normalize(wording, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Set<String> parts = new TreeSet<>();
        int from = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ',';
            if (c == ',' || c == '、' || c == ';' || c == '，') {
                String part = plain.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(plain(part));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** One word for all that say that a thing is there, and one for all that say that it is not. */
    private static String plain(String part) {
        for (String word : ABSENT) {
            if (part.startsWith(word) && part.length() > word.length()) {
                return "无" + part.substring(word.length()).strip();
            }
        }
        for (String word : PRESENT) {
            if (part.startsWith(word) && part.length() > word.length()) {
                return "有" + part.substring(word.length()).strip();
            }
        }
        if (GOOD.contains(part)) {
            return "合格";
        }
        return BAD.contains(part) ? "不合格" : part;
    }
}
