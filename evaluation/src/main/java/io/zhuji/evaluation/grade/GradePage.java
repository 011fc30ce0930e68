package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.declaration.page.Badge;
import io.zhuji.declaration.page.BarChart;
import io.zhuji.declaration.page.Entries;
import io.zhuji.declaration.page.Entry;
import io.zhuji.declaration.page.Filter;
import io.zhuji.declaration.page.Note;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import io.zhuji.declaration.page.Table;
import io.zhuji.declaration.page.Tiles;
import io.zhuji.declaration.page.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Collects gradings under one scheme and makes one page of them, in the order they came. For one thread at a time.
 *
 * <p>All are counted; the first two thousand are shown, so that neither memory nor the page grows without end.
 */
public final class GradePage {

    private static final int SHOWN = 2000;

    /** The key of those without a grade, which no grade can have for an id. */
    private static final String NONE = "_none";

    private final Scheme scheme;
    private final Messages messages;
    private final Messages words;
    private final Locale locale;
    private final Said said;
    private final Map<String, Long> grades = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private long subjects;
    private long open;
    private long unreadable;

    private GradePage(Scheme scheme, Messages messages, Locale locale) {
        this.scheme = Objects.requireNonNull(scheme, "scheme");
        this.messages = Objects.requireNonNull(messages, "messages");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.said = new Said(scheme, locale.getLanguage().equals("zh"));
        this.words = Messages.load(Scheme.class, "page");
        for (int i = scheme.grades().size() - 1; i >= 0; i--) {
            grades.put(scheme.grades().get(i).id(), 0L);
        }
        grades.put(NONE, 0L);
    }

    /**
     * An empty page.
     *
     * @param messages the sentences, most often {@link Scheme#messages()}
     * @param locale   Chinese for {@code zh}, else English
     */
    public static GradePage of(Scheme scheme, Messages messages, Locale locale) {
        return new GradePage(scheme, messages, locale);
    }

    /** Adds the grading of a subject. */
    public void add(FactsReading reading, Grading grading) {
        if (grading.scheme() != scheme) {
            throw new IllegalArgumentException("grading is under the scheme " + grading.scheme() + ", not " + scheme);
        }
        subjects++;
        open += grading.decided() ? 0 : 1;
        days.add(grading.on());
        Set<String> keys = new TreeSet<>();
        for (Label grade : proven(grading)) {
            keys.add(grade.id());
        }
        if (keys.isEmpty()) {
            keys.add(NONE);
        }
        keys.forEach(key -> grades.merge(key, 1L, Long::sum));
        if (entries.size() < SHOWN) {
            entries.add(entry(reading, grading, keys));
        }
    }

    private List<Label> proven(Grading grading) {
        return scheme.order() == Scheme.Order.INDEPENDENT
                ? grading.grades()
                : grading.grade().map(List::of).orElse(List.of());
    }

    /** Says that so many lines of the input were no facts at all. */
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
        tiles.add(new Tiles.Tile(Tone.PLAIN, Long.toString(subjects), word("all")));
        tiles.add(new Tiles.Tile(open > 0 ? Tone.OPEN : Tone.GOOD, Long.toString(open), word("open")));
        if (unreadable > 0) {
            tiles.add(new Tiles.Tile(Tone.BAD, Long.toString(unreadable), word("unreadable")));
        }
        parts.add(new Tiles(word("tiles"), tiles));
        List<BarChart.Bar> bars = new ArrayList<>();
        List<Filter.Choice> choices = new ArrayList<>();
        grades.forEach((id, count) -> {
            bars.add(new BarChart.Bar(id.equals(NONE) ? Tone.PLAIN : Tone.GOOD, named(id), count));
            choices.add(new Filter.Choice(id, named(id), count));
        });
        parts.add(new BarChart(word("chart"), bars));
        long left = subjects - entries.size();
        parts.add(new Entries(
                word("entries"),
                List.of(new Filter(word("filter"), choices)),
                entries,
                left == 0 ? "" : word("omitted").replace("{number}", Long.toString(left))));
        parts.add(new Prose(
                word("gaps"),
                scheme.gaps().stream().map(gap -> gap.text(locale)).toList(),
                List.of()));
        parts.add(new Prose(word("sources"), List.copyOf(scheme.sources().values()), List.of()));
        List<io.zhuji.declaration.page.Fact> facts = new ArrayList<>();
        facts.add(io.zhuji.declaration.page.Fact.of(
                word("on"),
                String.join(", ", days.stream().map(LocalDate::toString).toList())));
        facts.add(io.zhuji.declaration.page.Fact.of(word("count"), Long.toString(subjects)));
        facts.add(io.zhuji.declaration.page.Fact.of(
                word("verification"), word("verification." + Words.word(scheme.verification()))));
        facts.add(io.zhuji.declaration.page.Fact.code(word("digest"), scheme.digest()));
        String lead = word("lead")
                .replace("{edition}", scheme.edition())
                .replace("{status}", word("status." + Words.word(scheme.status())));
        return new Page(locale, scheme.name().text(locale), lead, facts, parts);
    }

    private String word(String key) {
        return words.text(key, locale).orElse(key);
    }

    private String named(String grade) {
        for (Label label : scheme.grades()) {
            if (label.id().equals(grade)) {
                return label.text(locale);
            }
        }
        return word("none");
    }

    private String named(List<Label> labels) {
        return labels.isEmpty()
                ? word("none")
                : String.join(
                        ", ", labels.stream().map(label -> label.text(locale)).toList());
    }

    private Entry entry(FactsReading reading, Grading grading, Set<String> keys) {
        List<Label> proven = proven(grading);
        List<Label> possible = scheme.order() == Scheme.Order.INDEPENDENT
                ? grading.possibles()
                : grading.possible().map(List::of).orElse(List.of());
        List<io.zhuji.declaration.page.Fact> facts = new ArrayList<>();
        facts.add(io.zhuji.declaration.page.Fact.of(word("proven"), named(proven)));
        if (!grading.decided()) {
            facts.add(io.zhuji.declaration.page.Fact.of(word("possible"), named(possible)));
        }
        List<Note> notes = new ArrayList<>();
        for (Finding finding : reading.findings()) {
            notes.add(note(finding));
        }
        for (Finding finding : grading.findings()) {
            notes.add(note(finding));
        }
        Tone tone = !grading.decided() ? Tone.OPEN : proven.isEmpty() ? Tone.PLAIN : Tone.GOOD;
        String badge = grading.decided() ? named(proven) : word("undecided");
        return new Entry(
                new Badge(tone, badge),
                reading.id().isBlank() ? word("untitled") : reading.id(),
                facts,
                keys,
                notes,
                0,
                List.of(trace(grading)));
    }

    private Note note(Finding finding) {
        String rule = finding.rule().text();
        String heading = rule.endsWith("readable") ? "facts" : rule.substring(rule.lastIndexOf('.') + 1);
        return new Note(
                new Badge(tone(finding.outcome()), word("heading." + heading)),
                "",
                messages.text(finding, locale),
                List.of(),
                List.of());
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case CONFORMS -> Tone.GOOD;
            case VIOLATION -> Tone.BAD;
            case SUSPECT -> Tone.DOUBT;
            case UNKNOWN -> Tone.OPEN;
            case NOTICE, ADVICE -> Tone.HINT;
            case NOT_APPLICABLE -> Tone.PLAIN;
        };
    }

    private Table trace(Grading grading) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Step step : grading.trace()) {
            rows.add(List.of(
                    Table.Cell.of(step.name().text(locale)),
                    result(step),
                    Table.Cell.of(cells(step.held())),
                    Table.Cell.of(cells(step.against()))));
        }
        return new Table(word("trace"), List.of(word("part"), word("result"), word("held"), word("against")), rows);
    }

    private Table.Cell result(Step step) {
        if (step.kind() == Step.Kind.GATE || step.kind() == Step.Kind.GRADE) {
            Tone tone = switch (step.met()) {
                case MET -> Tone.GOOD;
                case FAILED -> Tone.PLAIN;
                case OPEN, UNSTATED -> Tone.OPEN;
            };
            return Table.Cell.of(word("result." + Words.word(step.met())), tone);
        }
        String low = Decimals.plain(step.points());
        String high = Decimals.plain(step.possible());
        String points = low.equals(high) ? low : low + " – " + high;
        Optional<String> level = step.level().map(of -> of.text(locale));
        boolean pointless = level.isPresent() && step.possible().signum() == 0;
        String text =
                pointless ? level.get() : level.map(of -> of + ", " + points).orElse(points);
        return step.met() == Cell.Truth.OPEN ? Table.Cell.of(text, Tone.OPEN) : Table.Cell.of(text);
    }

    private String cells(List<Cell> cells) {
        StringBuilder out = new StringBuilder();
        for (Cell cell : cells) {
            out.append(out.length() == 0 ? "" : "; ").append(cell.of().text(locale));
            if (cell.truth() != Cell.Truth.UNSTATED) {
                out.append(": ").append(cell.found().isEmpty() ? word("demand.not-known") : said.of(cell.found()));
                out.append(" (").append(said.of(cell.demand())).append(')');
            }
        }
        return out.toString();
    }
}
