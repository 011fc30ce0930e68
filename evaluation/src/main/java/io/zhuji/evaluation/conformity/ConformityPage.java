package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.quantity.Verdict;
import io.zhuji.declaration.page.Badge;
import io.zhuji.declaration.page.BarChart;
import io.zhuji.declaration.page.Entries;
import io.zhuji.declaration.page.Entry;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Filter;
import io.zhuji.declaration.page.Law;
import io.zhuji.declaration.page.Note;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import io.zhuji.declaration.page.Table;
import io.zhuji.declaration.page.Tiles;
import io.zhuji.declaration.page.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Collects judged test reports and makes one page of them, in the order they came. For one thread at a time.
 *
 * <p>All are counted; the first thousand are shown, so that neither memory nor the page grows without end.
 */
public final class ConformityPage {

    private static final int SHOWN = 1000;
    private static final int NOTES = 60;
    private static final int ROWS = 200;

    private final Catalog catalog;
    private final Messages messages;
    private final Messages words;
    private final Locale locale;
    private final Map<Side.Verdict, Long> mandatory = new EnumMap<>(Side.Verdict.class);
    private final Map<Side.Verdict, Long> declared = new EnumMap<>(Side.Verdict.class);
    private final List<Entry> entries = new ArrayList<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private long reports;
    private long unreadable;

    private ConformityPage(Catalog catalog, Messages messages, Locale locale) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.messages = Objects.requireNonNull(messages, "messages");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.words = Messages.load(ConformityPage.class, "page");
    }

    /**
     * An empty page.
     *
     * @param catalog  where the law is named
     * @param messages the sentences, most often {@link Conformity#messages()}
     * @param locale   Chinese for {@code zh}, else English
     */
    public static ConformityPage of(Catalog catalog, Messages messages, Locale locale) {
        return new ConformityPage(catalog, messages, locale);
    }

    /** Adds a report and what came of it. */
    public void add(TestReport report, ConformityReport judged) {
        reports++;
        mandatory.merge(judged.mandatory().verdict(), 1L, Long::sum);
        declared.merge(judged.declared().verdict(), 1L, Long::sum);
        days.add(judged.report().on());
        if (entries.size() < SHOWN) {
            entries.add(entry(report, judged));
        }
    }

    /** Says that so many lines of the input were no reports at all. */
    public void addUnreadable(long lines) {
        if (lines < 0) {
            throw new IllegalArgumentException("lines is not negative, was " + lines);
        }
        unreadable += lines;
    }

    /** The page of all that was added so far. */
    public Page page() {
        List<Part> parts = new ArrayList<>();
        List<Tiles.Tile> tiles = new ArrayList<>();
        tiles.add(new Tiles.Tile(Tone.PLAIN, Long.toString(reports), word("all")));
        long breaches = mandatory.getOrDefault(Side.Verdict.FAILS, 0L);
        long broken = declared.getOrDefault(Side.Verdict.FAILS, 0L);
        tiles.add(
                new Tiles.Tile(breaches > 0 ? Tone.BAD : Tone.PLAIN, Long.toString(breaches), word("tile.mandatory")));
        tiles.add(new Tiles.Tile(broken > 0 ? Tone.BAD : Tone.PLAIN, Long.toString(broken), word("tile.declared")));
        if (unreadable > 0) {
            tiles.add(new Tiles.Tile(Tone.DOUBT, Long.toString(unreadable), word("unreadable")));
        }
        parts.add(new Tiles(word("tiles"), tiles));
        parts.add(new BarChart(word("chart.mandatory"), bars(mandatory)));
        parts.add(new BarChart(word("chart.declared"), bars(declared)));
        long left = reports - entries.size();
        parts.add(new Entries(
                word("entries"),
                List.of(filter("m-", mandatory), filter("d-", declared)),
                entries,
                left == 0 ? "" : word("omitted").replace("{number}", Long.toString(left))));
        List<Fact> legend = new ArrayList<>();
        for (Side.Verdict verdict : Side.Verdict.values()) {
            legend.add(Fact.of(word(verdict), word("means." + verdict.name())));
        }
        parts.add(new Prose(word("legend"), List.of(word("legend.1"), word("legend.2")), legend));
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                word("on"),
                String.join(", ", days.stream().map(LocalDate::toString).toList())));
        facts.add(Fact.code(word("digest"), catalog.digest()));
        return new Page(locale, word("title"), word("lead"), facts, parts);
    }

    private List<BarChart.Bar> bars(Map<Side.Verdict, Long> counts) {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (Side.Verdict verdict : Side.Verdict.values()) {
            bars.add(new BarChart.Bar(tone(verdict), word(verdict), counts.getOrDefault(verdict, 0L)));
        }
        return bars;
    }

    private Filter filter(String prefix, Map<Side.Verdict, Long> counts) {
        List<Filter.Choice> choices = new ArrayList<>();
        for (Side.Verdict verdict : Side.Verdict.values()) {
            if (counts.containsKey(verdict)) {
                choices.add(
                        new Filter.Choice(prefix + verdict.name(), word(verdict), counts.getOrDefault(verdict, 0L)));
            }
        }
        return new Filter(word("filter." + prefix.charAt(0)), choices);
    }

    private Entry entry(TestReport report, ConformityReport judged) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(word("mandatory"), word(judged.mandatory().verdict())));
        facts.add(Fact.of(word("declared"), word(judged.declared().verdict())));
        judged.declared()
                .batch()
                .ifPresent(batch -> facts.add(Fact.of(word("batch"), word("batch." + batch.decision()))));
        report.dates().issued().ifPresent(day -> facts.add(Fact.of(word("issued"), day.toString())));
        List<Note> notes =
                judged.report().findings().stream().limit(NOTES).map(this::note).toList();
        List<Table> tables = new ArrayList<>();
        tables.add(table(word("table.mandatory"), judged.mandatory()));
        tables.add(table(word("table.declared"), judged.declared()));
        Side.Verdict worst =
                weight(judged.mandatory().verdict()) >= weight(judged.declared().verdict())
                        ? judged.mandatory().verdict()
                        : judged.declared().verdict();
        return new Entry(
                new Badge(tone(worst), word(worst)),
                title(report),
                facts,
                Set.of(
                        "m-" + judged.mandatory().verdict().name(),
                        "d-" + judged.declared().verdict().name()),
                notes,
                judged.report().findings().size() - notes.size(),
                tables);
    }

    private String title(TestReport report) {
        List<String> of = new ArrayList<>();
        for (String part : List.of(report.number(), report.sample().name())) {
            if (!part.isBlank()) {
                of.add(Statement.shortened(part));
            }
        }
        if (of.isEmpty()) {
            of.add(report.id().isBlank() ? word("untitled") : Statement.shortened(report.id()));
        }
        return String.join(" · ", of);
    }

    private Table table(String caption, Side side) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Line line : side.lines().subList(0, Math.min(ROWS, side.lines().size()))) {
            String specimen = line.specimen().isBlank() ? "" : " (" + Statement.shortened(line.specimen()) + ")";
            rows.add(List.of(
                    Table.Cell.of(Statement.shortened(line.name()) + specimen),
                    verdict(line),
                    Table.Cell.of(Statement.shortened(line.value())),
                    Table.Cell.of(line.limit(locale)),
                    Table.Cell.of(line.standard())));
        }
        if (side.lines().size() > ROWS) {
            rows.add(List.of(
                    Table.Cell.of(word("omitted.rows")
                            .replace("{number}", Integer.toString(side.lines().size() - ROWS))),
                    Table.Cell.of(""),
                    Table.Cell.of(""),
                    Table.Cell.of(""),
                    Table.Cell.of("")));
        }
        return new Table(
                caption, List.of(word("name"), word("verdict"), word("value"), word("limit"), word("standard")), rows);
    }

    private Table.Cell verdict(Line line) {
        if (line.verdict() == Verdict.VIOLATES && !line.fails()) {
            return Table.Cell.of(word("line.DOUBTFUL"), Tone.DOUBT);
        }
        Tone tone = switch (line.verdict()) {
            case CONFORMS -> Tone.GOOD;
            case VIOLATES -> Tone.BAD;
            case UNDECIDED -> Tone.OPEN;
        };
        return Table.Cell.of(word("line." + line.verdict().name()), tone);
    }

    private Note note(Finding finding) {
        return new Note(
                new Badge(
                        tone(finding.outcome()),
                        word("outcome." + finding.outcome().name())),
                words.text("rule." + finding.rule().text(), locale)
                        .orElse(finding.rule().text()),
                messages.text(finding, locale),
                finding.at().text().isEmpty()
                        ? List.of()
                        : List.of(Fact.code(word("at"), finding.at().text())),
                finding.basis().stream().map(this::law).toList());
    }

    private Law law(String id) {
        return catalog.basis(id)
                .map(basis -> Law.of(basis, locale, caveat(basis)))
                .orElse(new Law(id, "", ""));
    }

    private String caveat(Basis basis) {
        return switch (basis.verification()) {
            case TEXT, REPLY -> "";
            case SECONDARY -> word("law.secondary");
            case UNVERIFIED -> word("law.unverified");
        };
    }

    private static int weight(Side.Verdict verdict) {
        return switch (verdict) {
            case FAILS -> 4;
            case UNDECIDED -> 3;
            case CONFORMS_AS_TESTED -> 2;
            case CONFORMS -> 1;
            case NOT_JUDGED -> 0;
        };
    }

    static Tone tone(Side.Verdict verdict) {
        return switch (verdict) {
            case CONFORMS -> Tone.GOOD;
            case FAILS -> Tone.BAD;
            case UNDECIDED -> Tone.OPEN;
            case CONFORMS_AS_TESTED -> Tone.HINT;
            case NOT_JUDGED -> Tone.PLAIN;
        };
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case CONFORMS -> Tone.GOOD;
            case VIOLATION -> Tone.BAD;
            case SUSPECT -> Tone.DOUBT;
            case UNKNOWN -> Tone.OPEN;
            case NOTICE, ADVICE -> Tone.HINT;
            case NOT_APPLICABLE -> Tone.PLAIN;
        };
    }

    private String word(Side.Verdict verdict) {
        return word("side." + verdict.name());
    }

    private String word(String key) {
        return words.text(key, locale).orElseThrow(() -> new IllegalStateException("no text for " + key));
    }
}
