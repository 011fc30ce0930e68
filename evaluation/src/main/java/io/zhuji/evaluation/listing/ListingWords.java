package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Category;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.standard.Standing;
import io.zhuji.declaration.page.Law;
import io.zhuji.declaration.page.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The words of a page of listings in one language, and their bearing. */
final class ListingWords {

    /** How keys of filters begin: decision, outcome, rule, standing, kind of goods. */
    static final List<String> KEYS = List.of("d-", "o-", "r-", "s-", "k-");

    static final List<Decision> HARDEST_FIRST = List.of(Decision.REJECT, Decision.HOLD, Decision.ACCEPT);

    static final List<Outcome> SEVEREST_FIRST = List.of(
            Outcome.VIOLATION,
            Outcome.SUSPECT,
            Outcome.UNKNOWN,
            Outcome.NOTICE,
            Outcome.ADVICE,
            Outcome.CONFORMS,
            Outcome.NOT_APPLICABLE);

    private final Catalog catalog;
    private final Messages messages;
    private final Messages own;
    private final Locale locale;
    private final boolean chinese;

    private ListingWords(Catalog catalog, Messages messages, Messages own, Locale locale) {
        this.catalog = catalog;
        this.messages = messages;
        this.own = own;
        this.locale = locale;
        this.chinese = locale.getLanguage().equals("zh");
    }

    static ListingWords load(Catalog catalog, Messages messages, Locale locale) {
        Objects.requireNonNull(messages, "messages");
        Objects.requireNonNull(locale, "locale");
        return new ListingWords(catalog, messages, Messages.load(ListingPage.class, "page"), locale);
    }

    Locale locale() {
        return locale;
    }

    String of(String key) {
        return own.text(key, locale).orElseThrow(() -> new IllegalArgumentException("no word '" + key + "'"));
    }

    String of(Decision decision) {
        return of("decision." + decision.name());
    }

    String of(Outcome outcome) {
        return of("outcome." + outcome.name());
    }

    String of(Standing standing) {
        return of("standing." + standing.name());
    }

    String of(Audience audience) {
        return of("audience." + audience.name());
    }

    /** What a rule is about; its id where no word is known, as for a rule of the host. */
    String rule(String id) {
        return own.text("rule." + id, locale).orElse(id);
    }

    String category(String id) {
        Optional<Category> category = catalog.category(id);
        return category.map(each -> chinese ? each.nameZh() : each.nameEn()).orElse(id);
    }

    String sentence(Finding finding) {
        return messages.text(finding, locale);
    }

    /** What a reader sees for the key of a filter. */
    String choice(String key) {
        String rest = key.substring(2);
        if (key.startsWith("d-")) {
            return of("decision." + rest);
        }
        if (key.startsWith("o-")) {
            return of("outcome." + rest);
        }
        if (key.startsWith("r-")) {
            return rule(rest);
        }
        if (key.startsWith("s-")) {
            return of("standing." + rest);
        }
        return category(rest.endsWith("_") ? rest.substring(0, rest.length() - 1) + "*" : rest);
    }

    /** The key of a filter for a kind of goods; its star, as in {@code food.*}, is no letter of a key. */
    static String key(String category) {
        return "k-" + category.replace('*', '_');
    }

    Law law(String id) {
        Optional<Basis> known = catalog.basis(id);
        if (known.isEmpty()) {
            return new Law(id, "", "");
        }
        return Law.of(known.get(), locale, caveat(known.get()));
    }

    private String caveat(Basis basis) {
        if (basis.verification() == Basis.Verification.SECONDARY) {
            return of("law.secondary");
        }
        return basis.verification() == Basis.Verification.UNVERIFIED ? of("law.unverified") : "";
    }

    /** Whether a person can do something about it; a gap of the catalog is not theirs to fill. */
    static boolean asksForAction(Finding finding) {
        return switch (finding.outcome()) {
            case VIOLATION, SUSPECT -> true;
            case UNKNOWN -> finding.gap().equals(Optional.of(Gap.SUBJECT));
            default -> false;
        };
    }

    static Tone tone(Decision decision) {
        return switch (decision) {
            case REJECT -> Tone.BAD;
            case HOLD -> Tone.DOUBT;
            case ACCEPT -> Tone.GOOD;
        };
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

    static Tone tone(Standing standing) {
        return switch (standing) {
            case IN_FORCE, UNDATED_IN_FORCE -> Tone.GOOD;
            case SUPERSEDED, WITHDRAWN -> Tone.BAD;
            case NOT_YET_IN_FORCE, MALFORMED -> Tone.DOUBT;
            case NOT_IN_CATALOG, UNDATED_UNKNOWN -> Tone.OPEN;
        };
    }
}
