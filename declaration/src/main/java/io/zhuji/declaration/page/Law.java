package io.zhuji.declaration.page;

import io.zhuji.core.finding.Basis;
import java.util.Locale;
import java.util.Objects;

/**
 * A legal ground, in the language of the page.
 *
 * @param title   the document with its article
 * @param says    what it says
 * @param caveat  how far this has been checked, where that matters; empty otherwise
 */
public record Law(String title, String says, String caveat) {

    public Law {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(caveat, "caveat");
    }

    /**
     * A ground as readers of a language cite it: 《…》第27条(1), or the title with {@code article 27(1)}.
     *
     * @param locale Chinese for {@code zh}, else English
     * @param caveat how far the text has been checked, in that language; empty where that does not matter
     */
    public static Law of(Basis basis, Locale locale, String caveat) {
        boolean chinese = locale.getLanguage().equals("zh");
        String article = basis.article();
        String title = chinese
                ? quoted(basis.documentZh()) + articleZh(article)
                : basis.documentEn()
                        + (article.isEmpty() ? "" : numbered(article) ? ", article " + article : ", " + article);
        return new Law(title, chinese ? basis.saysZh() : basis.saysEn(), caveat);
    }

    private static String quoted(String title) {
        return title.startsWith("《") || title.contains("》") ? title : "《" + title + "》";
    }

    /** As a Chinese reader cites it: 第27条(1), 第12、32条; a clause of a standard as it stands. */
    private static String articleZh(String article) {
        if (!numbered(article)) {
            return article.isEmpty() ? "" : " " + article;
        }
        int bracket = article.indexOf('(');
        String number = bracket < 0 ? article : article.substring(0, bracket);
        return "第" + number.replace(",", "、") + "条" + article.substring(number.length());
    }

    /** Whether it names articles of a law, such as 27(1) or 12,32, and not a clause of a standard. */
    private static boolean numbered(String article) {
        for (int i = 0; i < article.length(); i++) {
            char c = article.charAt(i);
            if (!(c >= '0' && c <= '9' || i > 0 && "(),-".indexOf(c) >= 0)) {
                return false;
            }
        }
        return !article.isEmpty();
    }
}
