package io.zhuji.evaluation.conformity;

import java.util.Locale;

/** Whether words of a report name what a requirement is for. Likeness decides nothing: 深色 is not 非深色. */
final class Wordings {

    private static final String NOT = "非不无未除";
    private static final String NUMERALS = "零一二三四五六七八九";

    private Wordings() {}

    /** Whether what is stated names the wording of a requirement, set in brackets or not. */
    static boolean names(String stated, String wording) {
        String own = folded(stated, false);
        if (own.isEmpty()) {
            return false;
        }
        if (own.equals(folded(wording, false))) {
            return true;
        }
        // what stands in brackets says what is left out as often as what is meant
        String whole = folded(wording, true);
        for (int at = whole.indexOf(own); at >= 0; at = whole.indexOf(own, at + 1)) {
            if (at == 0 || NOT.indexOf(whole.charAt(at - 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text, boolean withoutBrackets) {
        StringBuilder out = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '！' && c <= '～') {
                c = (char) (c - ('！' - '!'));
            }
            if (withoutBrackets && c == '(') {
                depth++;
            } else if (withoutBrackets && c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && !Character.isWhitespace(c)) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** A class or grade without the word for it: {@code A} for A类, {@code 1} for 一级; names such as 优等品 stay. */
    static String productClass(String written) {
        String text = folded(written, false).toUpperCase(Locale.ROOT);
        if (text.startsWith("CLASS") || text.startsWith("GRADE")) {
            text = text.substring(5);
        }
        if (text.length() > 1) {
            String last = text.substring(text.length() - 1);
            if (last.equals("类") || last.equals("级") || last.equals("等")) {
                text = text.substring(0, text.length() - 1);
            }
        }
        int numeral = text.length() == 1 ? NUMERALS.indexOf(text.charAt(0)) : -1;
        return numeral > 0 ? Integer.toString(numeral) : text;
    }
}
