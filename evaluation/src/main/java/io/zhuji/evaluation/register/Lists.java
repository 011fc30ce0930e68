package io.zhuji.evaluation.register;

import java.util.ArrayList;
import java.util.List;

/** Texts that are lists. */
final class Lists {

    private Lists() {}

    /** The parts between separators, without blanks at their ends; empty ones left out. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int at = text.indexOf(separator, from);
            int to = at < 0 ? text.length() : at;
            String part = text.substring(from, to).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = to + 1;
        }
        return parts;
    }
}
