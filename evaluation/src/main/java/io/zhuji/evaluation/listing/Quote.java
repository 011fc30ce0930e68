package io.zhuji.evaluation.listing;

/** Words of a listing as a finding quotes them: on one line, and not longer than a reader needs. */
final class Quote {

    private static final int LONGEST = 120;

    private Quote() {}

    static String of(String words) {
        StringBuilder quote = new StringBuilder(Math.min(words.length(), LONGEST) + 1);
        boolean blank = false;
        int i = 0;
        while (i < words.length() && quote.length() < LONGEST) {
            char c = words.charAt(i++);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                blank = quote.length() > 0;
            } else {
                if (blank) {
                    quote.append(' ');
                    blank = false;
                }
                quote.append(c);
            }
        }
        if (i < words.length()) {
            if (quote.length() > 0 && Character.isHighSurrogate(quote.charAt(quote.length() - 1))) {
                quote.setLength(quote.length() - 1);
            }
            quote.append('…');
        }
        return quote.toString();
    }
}
