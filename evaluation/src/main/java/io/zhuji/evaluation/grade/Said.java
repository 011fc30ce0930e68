package io.zhuji.evaluation.grade;

import java.util.HashMap;
import java.util.Map;

/** Reads the words of cells in Chinese or English: ids of levels and choices, yes and no, met and not met. */
final class Said {

    private static final Map<String, String> ZH =
            Map.of("yes", "是", "no", "否", "met", "满足", "not met", "未满足", "none", "无", "act", "评价日", "level", "水平");

    private final boolean chinese;
    private final Map<String, Label> labels = new HashMap<>();

    Said(Scheme scheme, boolean chinese) {
        this.chinese = chinese;
        for (Fact fact : scheme.facts()) {
            for (Label word : fact.words()) {
                labels.putIfAbsent(word.id(), word);
            }
        }
        for (Label level : scheme.levels()) {
            labels.put(level.id(), level);
        }
    }

    /** A demand or a finding of a cell, word by word; numbers and signs stay. */
    String of(String text) {
        if (chinese && ZH.containsKey(text)) {
            return ZH.getOrDefault(text, text);
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            int end = from;
            while (end < text.length() && letter(text, end)) {
                end++;
            }
            if (end == from) {
                out.append(text.charAt(from++));
            } else {
                out.append(word(text.substring(from, end)));
                from = end;
            }
        }
        return out.toString();
    }

    /** Ids hold letters, digits, hyphens and single dots; two dots part the ends of a span. */
    private static boolean letter(String text, int i) {
        char c = text.charAt(i);
        if (c == '.') {
            boolean twice = i + 1 < text.length() && text.charAt(i + 1) == '.' || i > 0 && text.charAt(i - 1) == '.';
            return !twice;
        }
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }

    private String word(String word) {
        Label label = labels.get(word);
        if (label != null) {
            return chinese ? label.zh() : label.en();
        }
        return chinese ? ZH.getOrDefault(word, word) : word;
    }
}
