package io.zhuji.declaration.publish;

import io.zhuji.core.finding.Messages;
import java.util.Locale;

/** The words of what is published, in one language. */
final class PublishWords {

    private final Messages messages;
    private final Locale locale;

    private PublishWords(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    static PublishWords load(Locale locale) {
        return new PublishWords(messages(), locale);
    }

    static Messages messages() {
        return Messages.load(PublishWords.class, "publish");
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Locale locale() {
        return locale;
    }

    boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    String word(String key) {
        return messages.text(key, locale).orElseThrow(() -> new IllegalArgumentException("no word '" + key + "'"));
    }

    /** A word with values for {@code {0}}, {@code {1}} and so on; a value is put in as it is and not looked into. */
    String word(String key, String... values) {
        String template = word(key);
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        while (true) {
            int open = template.indexOf('{', from);
            if (open < 0) {
                return out.append(template, from, template.length()).toString();
            }
            out.append(template, from, open).append(values[template.charAt(open + 1) - '0']);
            from = open + 3;
        }
    }
}
