package io.zhuji.evaluation.impact;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.change.CatalogChange;
import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.declaration.page.Badge;
import io.zhuji.declaration.page.Calendar;
import io.zhuji.declaration.page.Entries;
import io.zhuji.declaration.page.Entry;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Link;
import io.zhuji.declaration.page.Note;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import io.zhuji.declaration.page.Table;
import io.zhuji.declaration.page.Tiles;
import io.zhuji.declaration.page.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The page of an impact: a calendar of the days on which verdicts turn, and each day with its subjects and its reasons. */
public final class ImpactPage {

    /** More of these make a page nobody reads; JSON and workbook hold all. */
    private static final int SUBJECTS_OF_A_DAY = 100;

    private static final int DAYS = 400;
    private static final int REASONS_OF_A_DAY = 30;
    private static final int CHANGES = 300;

    private final Impact impact;
    private final Catalog before;
    private final Catalog after;
    private final ImpactWords words;
    private final Messages messages;

    // by the change itself: its limits are long to compare
    private final Map<CatalogChange, Integer> places = new IdentityHashMap<>();

    private ImpactPage(Impact impact, Catalog before, Catalog after, ImpactWords words, Messages messages) {
        this.impact = impact;
        this.before = before;
        this.after = after;
        this.words = words;
        this.messages = messages;
        for (CatalogChange change : impact.changes().all()) {
            places.put(change, places.size());
        }
    }

    /**
     * Makes the page.
     *
     * @param impact   as {@link Impact#of} gave it
     * @param before   the catalog before the change
     * @param after    the catalog after it; the same where there is only one
     * @param messages the sentences for the findings of the subjects
     * @param locale   Chinese for {@code zh}, else English
     */
    public static Page of(Impact impact, Catalog before, Catalog after, Messages messages, Locale locale) {
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(messages, "messages");
        return new ImpactPage(impact, before, after, new ImpactWords(after, locale), messages).page();
    }

    private Page page() {
        Map<LocalDate, List<Effect>> days = new TreeMap<>();
        for (Effect effect : impact.effects()) {
            days.computeIfAbsent(effect.on(), day -> new ArrayList<>()).add(effect);
        }
        List<Part> parts = new ArrayList<>();
        parts.add(tiles(days.size()));
        if (!days.isEmpty()) {
            // the calendar leads to the entries, which come right behind it
            parts.add(calendar(days, parts.size() + 1));
            parts.add(entries(days));
        }
        if (!impact.changes().all().isEmpty()) {
            parts.add(changes());
        }
        parts.add(new Prose(
                words.of("page.method"), List.of(words.of("page.method.1"), words.of("page.method.2")), List.of()));
        Map<String, String> counts = Map.of(
                "from", impact.changes().from().toString(),
                "until", impact.changes().until().toString(),
                "affected", Integer.toString(subjects(effect -> true)),
                "subjects", Integer.toString(impact.subjects()));
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                words.of("page.period"),
                impact.changes().from() + " – " + impact.changes().until()));
        if (before != after) {
            facts.add(Fact.code(words.of("page.before"), before.digest()));
        }
        facts.add(Fact.code(words.of("page.after"), after.digest()));
        String lead = words.of(days.isEmpty() ? "page.none" : "page.lead", counts);
        return new Page(words.locale(), words.of("page.title"), lead, facts, parts);
    }

    private int subjects(Predicate<Effect> which) {
        Set<Integer> subjects = new HashSet<>();
        for (Effect effect : impact.effects()) {
            if (which.test(effect)) {
                subjects.add(effect.subject());
            }
        }
        return subjects.size();
    }

    private Tiles tiles(int days) {
        int worse = subjects(effect -> effect.way() == Effect.Way.WORSE);
        int rejected = subjects(effect -> effect.after() == Decision.REJECT && effect.before() != Decision.REJECT);
        return new Tiles(
                words.of("page.summary"),
                List.of(
                        tile(Tone.PLAIN, subjects(effect -> true), "tile.affected"),
                        tile(worse > 0 ? Tone.DOUBT : Tone.GOOD, worse, "tile.worse"),
                        tile(rejected > 0 ? Tone.BAD : Tone.GOOD, rejected, "tile.reject"),
                        tile(Tone.PLAIN, days, "tile.days"),
                        tile(Tone.PLAIN, impact.judged(), "tile.judged")));
    }

    private Tiles.Tile tile(Tone tone, int count, String key) {
        return new Tiles.Tile(tone, Integer.toString(count), words.of(key));
    }

    private static int worse(List<Effect> effects) {
        int worse = 0;
        for (Effect effect : effects) {
            worse += effect.way() == Effect.Way.WORSE ? 1 : 0;
        }
        return worse;
    }

    private static Tone tone(List<Effect> effects) {
        Tone tone = Tone.GOOD;
        for (Effect effect : effects) {
            Tone own = tone(effect);
            tone = own.ordinal() > 0 && (tone == Tone.GOOD || own.compareTo(tone) < 0) ? own : tone;
        }
        return tone;
    }

    private static Tone tone(Effect effect) {
        if (effect.after() == Decision.REJECT && effect.before() != Decision.REJECT) {
            return Tone.BAD;
        }
        return switch (effect.way()) {
            case WORSE -> Tone.DOUBT;
            case LEVEL -> Tone.HINT;
            case BETTER -> Tone.GOOD;
        };
    }

    private Calendar calendar(Map<LocalDate, List<Effect>> days, int entries) {
        List<Calendar.Day> marked = new ArrayList<>();
        days.forEach((on, effects) -> {
            Map<String, String> counts =
                    Map.of("count", Integer.toString(effects.size()), "worse", Integer.toString(worse(effects)));
            Optional<Link> link = marked.size() < DAYS
                    ? Optional.of(new Link("#e" + entries + "-" + (marked.size() + 1)))
                    : Optional.empty();
            marked.add(new Calendar.Day(on, tone(effects), effects.size(), words.of("page.label", counts), link));
        });
        return new Calendar(words.of("page.calendar"), marked);
    }

    private Entries entries(Map<LocalDate, List<Effect>> days) {
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<LocalDate, List<Effect>> day : days.entrySet()) {
            if (entries.size() == DAYS) {
                break;
            }
            entries.add(entry(day.getKey(), day.getValue()));
        }
        String omitted = days.size() > entries.size() ? omitted(entries.size(), days.size()) : "";
        return new Entries(words.of("page.days"), List.of(), entries, omitted);
    }

    private String omitted(int shown, int all) {
        return words.of("page.omitted", Map.of("shown", Integer.toString(shown), "all", Integer.toString(all)));
    }

    private Entry entry(LocalDate on, List<Effect> effects) {
        int[] counts = new int[places.size()];
        for (Effect effect : effects) {
            for (CatalogChange change : effect.why()) {
                counts[Objects.requireNonNull(places.get(change))]++;
            }
        }
        List<Integer> reasons = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                reasons.add(i);
            }
        }
        reasons.sort(Comparator.<Integer>comparingInt(i -> counts[i]).reversed().thenComparing(i -> i));
        List<Note> notes = new ArrayList<>();
        for (int i : reasons.subList(0, Math.min(REASONS_OF_A_DAY, reasons.size()))) {
            notes.add(note(impact.changes().all().get(i), counts[i]));
        }
        Tone tone = tone(effects);
        Badge badge = new Badge(tone, words.of("way." + hardest(effects)));
        List<Fact> facts = List.of(
                Fact.of(words.of("page.changed"), Integer.toString(effects.size())),
                Fact.of(words.of("page.worse"), Integer.toString(worse(effects))));
        return new Entry(
                badge, on.toString(), facts, Set.of(), notes, reasons.size() - notes.size(), List.of(table(effects)));
    }

    private static Effect.Way hardest(List<Effect> effects) {
        Effect.Way hardest = Effect.Way.BETTER;
        for (Effect effect : effects) {
            hardest = effect.way().compareTo(hardest) < 0 ? effect.way() : hardest;
        }
        return hardest;
    }

    private Note note(CatalogChange change, int subjects) {
        List<Fact> facts = new ArrayList<>();
        for (String sentence : words.limits(change)) {
            facts.add(Fact.of(words.of("table.limits"), sentence));
        }
        facts.add(Fact.of(words.of("page.touched"), Integer.toString(subjects)));
        return new Note(badge(change), words.name(change), words.sentence(change), facts, List.of());
    }

    private Badge badge(CatalogChange change) {
        Tone tone = switch (change.kind()) {
            case WITHDRAWN, SUPERSEDED, DUE, SALE_OUT_ENDS -> Tone.BAD;
            case IN_FORCE, AMENDED, GOODS, LIMITS, LAW -> Tone.DOUBT;
            case RECORDED, REMOVED, ANNOUNCED -> Tone.HINT;
            case CERTAINTY -> Tone.PLAIN;
        };
        return new Badge(tone, words.of("kind." + change.kind()));
    }

    private Table table(List<Effect> effects) {
        boolean gone = effects.stream().anyMatch(effect -> !effect.gone().isEmpty());
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Effect effect : effects) {
            if (rows.size() == SUBJECTS_OF_A_DAY) {
                break;
            }
            String id = effect.id().isEmpty() ? "#" + effect.subject() : effect.id();
            String decision = effect.before() == effect.after()
                    ? words.of("decision." + effect.after())
                    : words.of("decision." + effect.before()) + " → " + words.of("decision." + effect.after());
            List<Table.Cell> row = new ArrayList<>();
            row.add(Table.Cell.of(id));
            row.add(Table.Cell.of(decision, tone(effect)));
            row.add(Table.Cell.of(sentences(effect.come())));
            if (gone) {
                row.add(Table.Cell.of(sentences(effect.gone())));
            }
            rows.add(row);
        }
        String caption = words.of("table.effects");
        if (effects.size() > rows.size()) {
            int more = effects.size() - rows.size();
            caption = caption + " — " + words.of("page.more", Map.of("count", Integer.toString(more)));
        }
        List<String> head = new ArrayList<>();
        head.add(words.of("table.id"));
        head.add(words.of("table.decision"));
        head.add(words.of("table.come"));
        if (gone) {
            head.add(words.of("table.gone"));
        }
        return new Table(caption, head, rows);
    }

    private String sentences(List<Finding> findings) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Finding finding : findings) {
            sentences.add(messages.text(finding, words.locale()));
        }
        return String.join(" ", sentences);
    }

    private Table changes() {
        List<CatalogChange> all = told();
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (CatalogChange change : all.subList(0, Math.min(CHANGES, all.size()))) {
            rows.add(List.of(
                    Table.Cell.of(change.on().toString()),
                    Table.Cell.of(
                            words.of("kind." + change.kind()), badge(change).tone()),
                    Table.Cell.of(words.sentence(change)),
                    Table.Cell.of(String.join(" ", words.limits(change)))));
        }
        String caption = words.of("page.changes");
        return new Table(
                all.size() > rows.size() ? caption + " — " + omitted(rows.size(), all.size()) : caption,
                List.of(
                        words.of("table.on"),
                        words.of("table.kind"),
                        words.of("table.sentence"),
                        words.of("table.limits")),
                rows);
    }

    /** All changes, but what only becomes certain or uncertain on one day as one: a catalog has many of that, all of one reason. */
    private List<CatalogChange> told() {
        List<CatalogChange> told = new ArrayList<>();
        Map<LocalDate, SortedSet<String>> certainty = new TreeMap<>();
        Map<LocalDate, Integer> places = new TreeMap<>();
        for (CatalogChange change : impact.changes().all()) {
            if (change.kind() != CatalogChange.Kind.CERTAINTY) {
                told.add(change);
                continue;
            }
            certainty.computeIfAbsent(change.on(), on -> new TreeSet<>()).add(change.of());
            if (places.putIfAbsent(change.on(), told.size()) == null) {
                told.add(change);
            }
        }
        places.forEach((on, place) -> told.set(
                place,
                new CatalogChange(
                        on,
                        CatalogChange.Kind.CERTAINTY,
                        words.joined(Objects.requireNonNull(certainty.get(on))),
                        List.of(),
                        List.of(),
                        Set.of())));
        return told;
    }
}
