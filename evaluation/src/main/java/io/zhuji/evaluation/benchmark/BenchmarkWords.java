package io.zhuji.evaluation.benchmark;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.quantity.Verdict;
import io.zhuji.declaration.page.Tone;
import io.zhuji.evaluation.conformity.Methods;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a benchmark in one language, and their bearing. */
final class BenchmarkWords {

    private final Messages words = Messages.load(ComparisonPage.class, "page");
    private final Locale locale;

    BenchmarkWords(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    String of(String key) {
        return words.text(key, locale).orElseThrow(() -> new IllegalStateException("no text for " + key));
    }

    String of(String key, Map<String, String> facts) {
        return words.text(key, facts, locale).orElseThrow(() -> new IllegalStateException("no text for " + key));
    }

    String of(Relation relation) {
        return of("relation." + relation.name());
    }

    String of(Result.Level level) {
        return of("level." + level.name());
    }

    String of(Verdict verdict) {
        return of("verdict." + verdict.name());
    }

    String of(Methods.Fit fit) {
        return of("method." + fit.name());
    }

    String name(Indicator indicator) {
        return chinese() ? indicator.nameZh() : indicator.nameEn();
    }

    String names(List<Indicator> indicators) {
        return indicators.isEmpty()
                ? of("none")
                : String.join(
                        chinese() ? "、" : ", ",
                        indicators.stream().map(this::name).toList());
    }

    /** The indicator, with the part and condition that the subject's own requirement is for. */
    String row(Matrix.Row row) {
        return with(name(row.indicator()), row.own());
    }

    /** A target's limit; with its part and condition where the subject has none to say them. */
    String cell(Comparison.Row row) {
        return row.a().isPresent() ? limit(row.b()) : with(limit(row.b()), row.b());
    }

    /** A limit with the part and condition it is for. */
    String full(Optional<Requirement> requirement) {
        return with(limit(requirement), requirement);
    }

    private String with(String text, Optional<Requirement> requirement) {
        Set<String> of = new LinkedHashSet<>();
        for (Requirement.Wording wording :
                requirement.map(r -> List.of(r.part(), r.condition())).orElse(List.of())) {
            if (!wording.isEmpty()) {
                of.add(chinese() ? wording.zh() : wording.en());
            }
        }
        return of.isEmpty()
                ? text
                : chinese() ? text + "（" + String.join("；", of) + "）" : text + " (" + String.join("; ", of) + ")";
    }

    /** The conclusion against a target, told to be over what can be compared where that is not all. */
    String level(Result result) {
        boolean open =
                !result.proven() && (result.level() == Result.Level.EXCEEDED || result.level() == Result.Level.REACHED);
        return open ? of("level." + result.level().name() + ".open") : of(result.level());
    }

    String limit(Optional<Requirement> requirement) {
        return requirement.map(of -> of.limit().text(locale)).orElse("–");
    }

    String reason(Comparison.Row row, String target) {
        return row.reason().isEmpty() ? "" : of("reason." + row.reason(), Map.of("a", of("subject"), "b", target));
    }

    String cautions(Comparison.Row row) {
        return String.join(
                chinese() ? "；" : "; ",
                row.cautions().stream().map(caution -> of("caution." + caution)).toList());
    }

    String methods(Optional<Requirement> requirement) {
        List<TestMethod> methods = requirement.map(Requirement::methods).orElse(List.of());
        return methods.isEmpty()
                ? "–"
                : String.join(", ", methods.stream().map(TestMethod::toString).toList());
    }

    /** What would close a gap. */
    String action(Comparison.Row row) {
        String key = switch (row.relation()) {
            case LOOSER -> "action.LOOSER";
            case MIXED -> "action.MIXED";
            case MISSING -> "action.MISSING";
            case STRICTER, EQUAL, EXTRA, NOT_COMPARABLE ->
                throw new IllegalArgumentException("no gap: " + row.relation());
        };
        return of(key, Map.of("limit", limit(row.b())));
    }

    /** Relations and reasons of a claim, in words. */
    String reasons(Claim claim) {
        return String.join(
                chinese() ? "；" : "; ",
                claim.reasons().stream()
                        .map(reason -> of("claim." + reason.name()))
                        .toList());
    }

    static Tone tone(Relation relation) {
        return switch (relation) {
            case STRICTER, EXTRA -> Tone.GOOD;
            case EQUAL -> Tone.PLAIN;
            case LOOSER, MISSING -> Tone.BAD;
            case MIXED -> Tone.DOUBT;
            case NOT_COMPARABLE -> Tone.OPEN;
        };
    }

    static Tone tone(Result result) {
        return switch (result.level()) {
            case EXCEEDED -> result.proven() ? Tone.GOOD : Tone.HINT;
            case REACHED -> Tone.HINT;
            case GAP -> Tone.BAD;
            case NOT_COMPARABLE -> Tone.OPEN;
        };
    }
}
