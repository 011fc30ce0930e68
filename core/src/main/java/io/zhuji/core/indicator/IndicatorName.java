package io.zhuji.core.indicator;

import java.util.Locale;

/** The name of an indicator without what writers vary: width, case, blanks, brackets and a last 含量 or 值. */
final class IndicatorName {

    private static final int LONGEST = 60;
    private static final String[] ENDS = {"含量", "数值", "指标", "值", "量"};

    private IndicatorName() {}

    static String of(String name) {
        if (name.length() > LONGEST) {
            return "";
        }
        StringBuilder out = new StringBuilder(name.length());
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '！' && c <= '～') {
                c = (char) (c - ('！' - '!'));
            }
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        String folded = out.toString().toLowerCase(Locale.ROOT);
        for (String end : ENDS) {
            if (folded.length() > end.length() + 1 && folded.endsWith(end)) {
                return folded.substring(0, folded.length() - end.length());
            }
        }
        return folded;
    }
}
