package io.zhuji.declaration.page;

import io.zhuji.core.catalog.Succession;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What replaced what (代替关系图), as a drawing and as one page. */
public final class SuccessionPage {

    private final Succession succession;
    private final Messages words;
    private final Locale locale;

    private SuccessionPage(Succession succession, Locale locale) {
        this.succession = Objects.requireNonNull(succession, "succession");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.words = Messages.load(SuccessionPage.class, "succession");
    }

    /**
     * The drawing.
     *
     * @param locale Chinese for {@code zh}, else English
     */
    public static Chain chain(Succession succession, Locale locale) {
        return new SuccessionPage(succession, locale).chain();
    }

    /**
     * The page: the drawing, and the same as a table.
     *
     * @param locale   Chinese for {@code zh}, else English
     * @param editions what it rests on, such as {@code Catalog.editions()}
     */
    public static Page of(Succession succession, Locale locale, Map<String, String> editions) {
        return new SuccessionPage(succession, locale).page(editions);
    }

    private String word(String key) {
        return word(key, Map.of());
    }

    private String word(String key, Map<String, String> facts) {
        return words.text(key, facts, locale).orElse(key);
    }

    private String title() {
        return word("title", Map.of("number", succession.of().toString()));
    }

    private Chain chain() {
        Map<StandardNumber, Integer> generations = succession.generations();
        List<Chain.Node> nodes = new ArrayList<>();
        for (Succession.Member member : succession.editions()) {
            boolean main = member.number().equals(succession.of())
                    || member.number().undated().equals(succession.of());
            nodes.add(new Chain.Node(
                    generations.getOrDefault(member.number(), 0),
                    tone(member.standing()),
                    member.number().toString(),
                    title(member.standard()),
                    state(member),
                    main));
        }
        List<Chain.Link> links = new ArrayList<>();
        for (Succession.Link link : succession.links()) {
            links.add(new Chain.Link(link.old().toString(), link.next().toString(), link.partly(), told(link)));
        }
        return new Chain(title(), told(), nodes, links);
    }

    private String title(Optional<Standard> standard) {
        return standard.map(held ->
                        locale.getLanguage().equals("zh") || held.titleEn().isEmpty() ? held.titleZh() : held.titleEn())
                .orElse("");
    }

    private String state(Succession.Member member) {
        String state = word(
                "standing." + member.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Optional<LocalDate> from = member.standard().flatMap(Standard::implemented);
        String doubt = member.certain() || member.standard().isEmpty() ? "" : word("uncertain");
        return state
                + doubt
                + from.map(day -> word("from", Map.of("day", day.toString()))).orElse("");
    }

    private String told(Succession.Link link) {
        return word(
                (link.partly() ? "partly" : "replaced") + (link.on().isPresent() ? "-on" : ""),
                Map.of(
                        "old", link.old().toString(),
                        "next", link.next().toString(),
                        "day", link.on().map(LocalDate::toString).orElse("")));
    }

    private String told() {
        StringBuilder told = new StringBuilder();
        for (Succession.Member member : succession.editions()) {
            told.append(member.number())
                    .append(word("colon"))
                    .append(state(member))
                    .append(word("stop"));
        }
        for (Succession.Link link : succession.links()) {
            told.append(told(link)).append(word("stop"));
        }
        if (!succession.whole()) {
            told.append(word("cut"));
        }
        return told.toString().strip();
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case IN_FORCE, UNDATED_IN_FORCE -> Tone.GOOD;
            case SUPERSEDED, WITHDRAWN -> Tone.PLAIN;
            case NOT_YET_IN_FORCE -> Tone.HINT;
            case NOT_IN_CATALOG, UNDATED_UNKNOWN, MALFORMED -> Tone.OPEN;
        };
    }

    private Page page(Map<String, String> editions) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Succession.Member member : succession.editions()) {
            rows.add(List.of(
                    Table.Cell.of(member.number().toString()),
                    Table.Cell.of(title(member.standard())),
                    Table.Cell.of(
                            word("standing."
                                    + member.standing()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-')),
                            tone(member.standing())),
                    day(member.standard().flatMap(Standard::issued)),
                    day(member.standard().flatMap(Standard::implemented)),
                    day(member.standard().flatMap(Standard::withdrawn)),
                    Table.Cell.of(linked(member.number(), true)),
                    Table.Cell.of(linked(member.number(), false))));
        }
        List<Part> parts = new ArrayList<>();
        if (rows.isEmpty()) {
            parts.add(new Prose("", List.of(word("none")), List.of()));
        } else {
            parts.add(chain());
            parts.add(new Table(
                    word("table"),
                    List.of(
                            word("number"),
                            word("name"),
                            word("state"),
                            word("issued"),
                            word("implemented"),
                            word("withdrawn"),
                            word("replaces"),
                            word("replaced-by")),
                    rows));
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(word("day"), succession.on().toString()));
        editions.forEach((name, edition) -> facts.add(Fact.code(name, edition)));
        String lead = succession.whole() ? word("lead") : word("lead") + " " + word("cut");
        return new Page(locale, title(), lead, facts, parts);
    }

    private static Table.Cell day(Optional<LocalDate> day) {
        return Table.Cell.of(day.map(LocalDate::toString).orElse("—"));
    }

    private String linked(StandardNumber number, boolean backwards) {
        List<String> linked = new ArrayList<>();
        for (Succession.Link link : succession.links()) {
            if ((backwards ? link.next() : link.old()).equals(number)) {
                linked.add((backwards ? link.old() : link.next()) + (link.partly() ? word("in-part") : ""));
            }
        }
        return linked.isEmpty() ? "—" : String.join(word("comma"), linked);
    }
}
