package io.zhuji.core.finding;

import io.zhuji.core.resource.TextResource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sentences for findings, in Chinese and English. Immutable and thread-safe; never looks at the default locale.
 *
 * <p>A text is found under {@code rule.reason} and names facts in braces: <code>{standard}</code>. A locale whose
 * language is {@code zh} reads Chinese, every other one English.
 */
public final class Messages {

    private final Map<String, String> zh;
    private final Map<String, String> en;

    private Messages(Map<String, String> zh, Map<String, String> en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Reads {@code name_zh.properties} and {@code name_en.properties}, UTF-8, beside the class. In a named module the
     * class's package has to be open to {@code io.zhuji.core}.
     *
     * @throws IllegalArgumentException if a file is not there, or the two do not have the same keys
     */
    public static Messages load(Class<?> beside, String name) {
        Map<String, String> zh = read(beside, name + "_zh.properties");
        Map<String, String> en = read(beside, name + "_en.properties");
        if (!zh.keySet().equals(en.keySet())) {
            SortedSet<String> only = new TreeSet<>(zh.keySet());
            only.removeAll(en.keySet());
            SortedSet<String> other = new TreeSet<>(en.keySet());
            other.removeAll(zh.keySet());
            throw new IllegalArgumentException(
                    "messages '" + name + "' only in Chinese: " + only + ", only in English: " + other);
        }
        return new Messages(zh, en);
    }

    private static Map<String, String> read(Class<?> beside, String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(TextResource.text(beside, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text does not fail
        }
        Map<String, String> map = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            map.put(key, properties.getProperty(key));
        }
        return map;
    }

    /** These messages and those; on a shared key, those. */
    public Messages and(Messages those) {
        Map<String, String> bothZh = new TreeMap<>(zh);
        bothZh.putAll(those.zh);
        Map<String, String> bothEn = new TreeMap<>(en);
        bothEn.putAll(those.en);
        return new Messages(bothZh, bothEn);
    }

    /** The sentence for a finding; its key and facts where no text is known, so that nothing is lost. */
    public String text(Finding finding, Locale locale) {
        String key = finding.rule() + "." + finding.reason();
        return text(key, finding.facts(), locale).orElse(key + " " + finding.facts());
    }

    /** The text under a key as it stands, with its braces. */
    public Optional<String> text(String key, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Optional.ofNullable((locale.getLanguage().equals("zh") ? zh : en).get(key));
    }

    /** The text under a key with facts for its braces, each put in as it is and not looked into; braces of no fact stay. */
    public Optional<String> text(String key, Map<String, String> facts, Locale locale) {
        Objects.requireNonNull(facts, "facts");
        return text(key, locale).map(template -> fill(template, facts));
    }

    /** All keys, in alphabetical order. */
    public SortedSet<String> keys() {
        return new TreeSet<>(zh.keySet());
    }

    private static String fill(String template, Map<String, String> facts) {
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        while (true) {
            int open = template.indexOf('{', from);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return out.append(template, from, template.length()).toString();
            }
            out.append(template, from, open);
            String fact = facts.get(template.substring(open + 1, close));
            out.append(fact == null ? template.substring(open, close + 1) : fact);
            from = close + 1;
        }
    }
}
