package io.zhuji.declaration.page.html;

import io.zhuji.core.digest.Sha256;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.resource.TextResource;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Base64;
import java.util.Locale;

/** What every page has around its parts: the frame's own words, style and script. */
public final class Frame {

    private final Locale locale;
    private final Messages words;
    private final String style;
    private final String script;

    private Frame(Locale locale, Messages words, String style, String script) {
        this.locale = locale;
        this.words = words;
        this.style = style;
        this.script = script;
    }

    /** The frame in that language. */
    public static Frame load(Locale locale) {
        return new Frame(
                locale,
                Messages.load(Frame.class, "page"),
                TextResource.text(Frame.class, "page.css"),
                TextResource.text(Frame.class, "page.js"));
    }

    /** The value of the {@code lang} attribute. */
    public String language() {
        return locale.getLanguage().equals("zh") ? "zh-CN" : "en";
    }

    /** One of the frame's own words. */
    public String word(String key) {
        return words.text(key, locale).orElseThrow(() -> new IllegalArgumentException("no word '" + key + "'"));
    }

    /** One of the frame's own words about a number, which stands for <code>{0}</code>. */
    public String word(String key, long number) {
        return word(key).replace("{0}", Long.toString(number));
    }

    /** The name of a month with its year. */
    public String month(YearMonth month) {
        return word("month")
                .replace("{year}", Integer.toString(month.getYear()))
                .replace("{month}", Integer.toString(month.getMonthValue()))
                .replace("{name}", word("month." + month.getMonthValue()));
    }

    /** The style sheet. */
    public String style() {
        return style;
    }

    /** The script. */
    public String script() {
        return script;
    }

    /** What the page may load and run: its own style and script, known by their digests, and nothing else. */
    public String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest(style) + "'; script-src 'sha256-" + digest(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
