package io.zhuji.evaluation.reference;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.rule.Verdict;
import io.zhuji.declaration.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The words of the reference in one language. */
final class ReferenceWords {

    private static final Messages WORDS = Messages.load(ReferenceWords.class, "reference");

    private final Locale locale;
    private final boolean chinese;

    ReferenceWords(Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
        this.chinese = locale.getLanguage().equals("zh");
    }

    Locale locale() {
        return locale;
    }

    String of(String key) {
        return WORDS.text(key, locale).orElseThrow(() -> new IllegalArgumentException("no words under '" + key + "'"));
    }

    String outcome(Verdict verdict) {
        String word = of("outcome." + verdict.outcome());
        return verdict.gap().map(gap -> word + " (" + of("gap." + gap) + ")").orElse(word);
    }

    /** The sentence of a conclusion with its facts in braces. */
    String sentence(Chapter chapter, String rule, String reason) {
        return chapter.messages().text(rule + "." + reason, locale).orElse("");
    }

    /** The document with its article: 《标准化法》 25. */
    String title(Basis basis) {
        String document = chinese ? basis.documentZh() : basis.documentEn();
        return basis.article().isEmpty() ? document : document + " " + basis.article();
    }

    String says(Basis basis) {
        return chinese ? basis.saysZh() : basis.saysEn();
    }

    /** Force, days, place and how far the text has been checked. */
    String standing(Basis basis) {
        List<String> words = new ArrayList<>();
        words.add(basis.id());
        words.add(of("force." + basis.force()));
        words.add(basis.from() + " – " + basis.to().map(Object::toString).orElse(""));
        words.add(basis.jurisdiction());
        words.add(of("verification." + basis.verification()));
        return String.join(" · ", words).strip();
    }

    /** The grounds of a conclusion, in the order of weight. */
    static List<Basis> grounds(RuleEntry rule, Verdict verdict) {
        return rule.law().of(verdict);
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case VIOLATION -> Tone.BAD;
            case SUSPECT -> Tone.DOUBT;
            case UNKNOWN -> Tone.OPEN;
            case NOTICE, ADVICE -> Tone.HINT;
            case CONFORMS -> Tone.GOOD;
            case NOT_APPLICABLE -> Tone.PLAIN;
        };
    }
}
