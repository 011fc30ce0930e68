package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.standard.Standing;
import io.zhuji.declaration.page.BarChart;
import io.zhuji.declaration.page.Entries;
import io.zhuji.declaration.page.Entry;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Filter;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import io.zhuji.declaration.page.Tiles;
import io.zhuji.declaration.page.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Collects reports on listings and makes one page of them, the rejected ones first. For one thread at a time.
 *
 * <p>All reports are counted; so many as were asked for are shown, so that neither memory nor the page grows without end.
 */
public final class ListingPage {

    private static final int SHOWN = 2000;

    /** More rows make a chart no clearer. */
    private static final int BARS = 12;

    private final Catalog catalog;
    private final ListingWords words;
    private final int most;
    private final Map<Decision, List<Entry>> entries = new EnumMap<>(Decision.class);
    private final Map<Decision, Long> decisions = new EnumMap<>(Decision.class);
    private final Map<Standing, Long> standings = new EnumMap<>(Standing.class);
    private final SortedMap<String, Long> rules = new TreeMap<>();
    private final Map<String, Outcome> severest = new HashMap<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final SortedMap<String, SortedSet<String>> editions = new TreeMap<>();
    private long listings;
    private long incomplete;
    private long unreadable;

    private ListingPage(Catalog catalog, ListingWords words, int most) {
        this.catalog = catalog;
        this.words = words;
        this.most = most;
        for (Decision decision : Decision.values()) {
            entries.put(decision, new ArrayList<>());
            decisions.put(decision, 0L);
        }
    }

    /**
     * An empty page.
     *
     * @param catalog  where the law and the kinds of goods are named
     * @param messages the sentences, most often {@link ListingCheck#messages()}
     * @param locale   Chinese for {@code zh}, else English
     */
    public static ListingPage of(Catalog catalog, Messages messages, Locale locale) {
        return showing(SHOWN, catalog, messages, locale);
    }

    /** As {@link #of}, showing no more reports than that. */
    public static ListingPage showing(int most, Catalog catalog, Messages messages, Locale locale) {
        if (most < 1) {
            throw new IllegalArgumentException("a page shows at least one report, was told " + most);
        }
        Objects.requireNonNull(catalog, "catalog");
        return new ListingPage(catalog, ListingWords.load(catalog, messages, locale), most);
    }

    /** Adds the report on a listing, and what the host's policy decided. */
    public void add(Listing listing, ListingReport report, Decision decision) {
        listings++;
        decisions.merge(decision, 1L, Long::sum);
        incomplete += report.report().complete() ? 0 : 1;
        days.add(report.report().on());
        report.report()
                .editions()
                .forEach((name, edition) ->
                        editions.computeIfAbsent(name, each -> new TreeSet<>()).add(edition));
        for (Cited cited : report.cited()) {
            standings.merge(cited.standing(), 1L, Long::sum);
        }
        Set<String> seen = new HashSet<>();
        for (Finding finding : report.report().findings()) {
            if (ListingWords.asksForAction(finding)) {
                String rule = finding.rule().text();
                if (seen.add(rule)) {
                    rules.merge(rule, 1L, Long::sum);
                }
                severest.merge(rule, finding.outcome(), ListingPage::severer);
            }
        }
        List<Entry> kept = Objects.requireNonNull(entries.get(decision));
        if (kept.size() < most) {
            kept.add(new ListingEntry(words, listing, report, decision).entry());
        }
    }

    /** Says that so many lines of the input were no listing at all, and have no report. */
    public void addUnreadable(long lines) {
        if (lines < 0) {
            throw new IllegalArgumentException("lines is not negative, was " + lines);
        }
        unreadable += lines;
    }

    // the outcomes are declared in this order but for UNKNOWN, which is the weakest of the three that count
    private static Outcome severer(Outcome one, Outcome other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The page of all that was added so far. */
    public Page page() {
        List<Part> parts = new ArrayList<>();
        parts.add(tiles());
        if (!rules.isEmpty()) {
            parts.add(new BarChart(words.of("chart.rules"), ruleBars()));
        }
        if (!standings.isEmpty()) {
            parts.add(new BarChart(words.of("chart.standings"), standingBars()));
        }
        parts.add(reports());
        parts.add(legend());
        parts.add(new Prose(words.of("rests"), List.of(words.of("rests.1")), editions()));
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                words.of("on"),
                String.join(", ", days.stream().map(LocalDate::toString).toList())));
        facts.add(Fact.of(words.of("count"), Long.toString(listings)));
        facts.add(Fact.code(words.of("digest"), catalog.digest()));
        return new Page(words.locale(), words.of("title"), words.of("lead"), facts, parts);
    }

    private Tiles tiles() {
        List<Tiles.Tile> tiles = new ArrayList<>();
        tiles.add(new Tiles.Tile(Tone.PLAIN, Long.toString(listings), words.of("tile.listings")));
        for (Decision decision : ListingWords.HARDEST_FIRST) {
            tiles.add(new Tiles.Tile(
                    ListingWords.tone(decision),
                    Long.toString(Objects.requireNonNull(decisions.get(decision))),
                    words.of(decision)));
        }
        if (incomplete > 0) {
            tiles.add(new Tiles.Tile(Tone.DOUBT, Long.toString(incomplete), words.of("tile.incomplete")));
        }
        if (unreadable > 0) {
            tiles.add(new Tiles.Tile(Tone.DOUBT, Long.toString(unreadable), words.of("tile.unreadable")));
        }
        return new Tiles(words.of("summary"), tiles);
    }

    private List<BarChart.Bar> ruleBars() {
        return rules.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(BARS)
                .map(each -> new BarChart.Bar(
                        ListingWords.tone(Objects.requireNonNull(severest.get(each.getKey()))),
                        words.rule(each.getKey()),
                        each.getValue()))
                .toList();
    }

    private List<BarChart.Bar> standingBars() {
        List<BarChart.Bar> bars = new ArrayList<>();
        standings.forEach((standing, count) ->
                bars.add(new BarChart.Bar(ListingWords.tone(standing), words.of(standing), count)));
        bars.sort(Comparator.comparingLong(BarChart.Bar::count).reversed());
        return bars;
    }

    private Entries reports() {
        List<Entry> shown = new ArrayList<>();
        for (Decision decision : ListingWords.HARDEST_FIRST) {
            List<Entry> kept = Objects.requireNonNull(entries.get(decision));
            shown.addAll(kept.subList(0, Math.min(kept.size(), most - shown.size())));
        }
        String omitted = listings > shown.size()
                ? words.of("omitted")
                        .replace("{shown}", Integer.toString(shown.size()))
                        .replace("{all}", Long.toString(listings))
                : "";
        return new Entries(words.of("reports"), filters(shown), shown, omitted);
    }

    private List<Filter> filters(List<Entry> shown) {
        Map<String, Long> counts = new HashMap<>();
        for (Entry entry : shown) {
            for (String key : entry.keys()) {
                counts.merge(key, 1L, Long::sum);
            }
        }
        List<Filter> filters = new ArrayList<>();
        for (String kind : ListingWords.KEYS) {
            List<Filter.Choice> choices = counts.entrySet().stream()
                    .filter(each -> each.getKey().startsWith(kind))
                    .map(each -> new Filter.Choice(each.getKey(), words.choice(each.getKey()), each.getValue()))
                    .sorted(Comparator.comparing(Filter.Choice::key))
                    .toList();
            if (choices.size() > 1) {
                filters.add(new Filter(words.of("filter." + kind.substring(0, 1)), choices));
            }
        }
        return filters;
    }

    private Prose legend() {
        List<Fact> facts = new ArrayList<>();
        for (Outcome outcome : ListingWords.SEVEREST_FIRST) {
            facts.add(Fact.of(words.of(outcome), words.of("means." + outcome.name())));
        }
        return new Prose(words.of("legend"), List.of(words.of("legend.1"), words.of("legend.2")), facts);
    }

    private List<Fact> editions() {
        List<Fact> facts = new ArrayList<>();
        editions.forEach((name, values) -> facts.add(Fact.code(name, String.join(", ", values))));
        return facts;
    }
}
