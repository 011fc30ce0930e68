package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.Packed;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardCode;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.UndatedReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the tables of {@link Standards}: first all rows, then what editions say of each other. */
final class StandardsBuilder {

    /** A slot with its number, for sorting. */
    record Numbered(StandardNumber number, int slot) {}

    // a class, not a lambda: the first lambda of a process costs it more than the sorting
    static final Comparator<Numbered> ASCENDING = new Ascending();

    private static final class Ascending implements Comparator<Numbered> {

        @Override
        public int compare(Numbered one, Numbered other) {
            return one.number.compareTo(other.number);
        }
    }

    private final Standards standards;
    final Pack[] packs;
    final int[] firsts;
    final EditionTable table;
    final List<EditionDays> bounded = new ArrayList<>();
    final Map<StandardNumber, Integer> aliases = new HashMap<>();
    final Map<UndatedReference, List<Integer>> undatedAliases = new HashMap<>();

    private final long[] series;
    private int editions;

    /** Slots of editions that name other numbers; one that was overridden may be there twice, or name none any more. */
    private int[] linked = new int[64];

    private int linkedCount;

    // the rows of an issuer mostly follow each other
    private @Nullable StandardCode lastCode;
    private long lastBase;

    StandardsBuilder(Standards standards, List<Pack> packs) {
        this.standards = standards;
        this.packs = packs.toArray(new Pack[0]);
        this.firsts = new int[this.packs.length];
        int rows = 0;
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = rows;
            rows += this.packs[i].size();
        }
        this.table = new EditionTable(rows);
        this.series = new long[rows];
    }

    /** Puts all rows into the table of numbers, the later over the earlier, with their days as far as they say them. */
    void rows(List<Finding> told) {
        RowFacts facts = new RowFacts();
        EditionDays days = new EditionDays();
        for (int i = 0; i < packs.length; i++) {
            Rows rows = packs[i].rows();
            int recorded = (int) packs[i].asOf().toEpochDay();
            for (int index = 0; index < rows.size(); index++) {
                rows.fill(index, facts);
                int slot = enter(firsts[i] + index, facts, told);
                days.begin(facts, recorded);
                days.end(facts, recorded);
                table.flag(slot, EditionTable.SUPERSEDED, days.superseded);
                if (facts.linked || !days.isPlain()) {
                    table.bounded(slot, bounded.size());
                    bounded.add(days);
                    days = new EditionDays();
                } else {
                    table.days(slot, days.begins, days.ends);
                }
            }
        }
    }

    private int enter(int row, RowFacts facts, List<Finding> told) {
        long code = facts.longer ? Packed.NONE : facts.code().packed();
        long sequence = code == Packed.NONE ? Packed.NONE : facts.sequence;
        long meta = (facts.settled ? EditionTable.SETTLED : 0)
                | (facts.stateSettled ? EditionTable.STATE_SETTLED : 0)
                | (facts.linked ? EditionTable.LINKED : 0);
        int slot;
        int hashOfSeries;
        if (sequence == Packed.NONE) {
            StandardNumber number = standards.numberOfRow(row);
            slot = standards.spelled(number, table.first(NumberKey.hash(number)));
            hashOfSeries = SeriesIndex.hash(number.code().base(), number.sequence());
            code = NumberKey.spelled(number);
        } else {
            int edition = NumberKey.edition(facts.code(), facts.year);
            int from = table.first(NumberKey.hash(facts.code(), sequence, edition));
            slot = standards.plain(code, sequence, edition, from);
            long base = packedBase(facts.code());
            hashOfSeries = base == Packed.NONE
                    ? SeriesIndex.hash(
                            facts.code().base(), standards.numberOfRow(row).sequence())
                    : SeriesIndex.hash(base, sequence);
            meta |= edition;
        }
        int earlier = table.row(slot);
        table.enter(slot, row, code, sequence, meta);
        if (earlier >= 0) {
            Contradiction.tell(standards, earlier, row, told);
        } else {
            series[editions++] = SeriesIndex.entry(hashOfSeries, slot);
        }
        if (facts.linked) {
            list(slot);
        }
        return slot;
    }

    private long packedBase(StandardCode code) {
        if (code != lastCode) {
            lastCode = code;
            lastBase = Packed.of(code.base());
        }
        return lastBase;
    }

    private void list(int slot) {
        if (linkedCount == linked.length) {
            linked = Arrays.copyOf(linked, 2 * linkedCount);
        }
        linked[linkedCount++] = slot;
    }

    /** The editions by their series; to be asked for once. */
    SeriesIndex series() {
        return new SeriesIndex(series, editions);
    }

    /** Works out the days in which other editions have a say, and what numbers lead to an edition besides its own. */
    void links() {
        RowFacts facts = new RowFacts();
        for (int i = 0; i < linkedCount; i++) {
            int slot = linked[i];
            if (table.has(slot, EditionTable.LINKED)) {
                Standard standard = standards.found(slot).orElseThrow();
                facts.fill(standard);
                aliases(standard, slot);
                if (EditionDays.hangsOnOthers(facts) && !standard.replaces().isEmpty()) {
                    days(slot).after(standard, known(standard.replaces()));
                }
            }
        }
        for (int i = 0; i < linkedCount; i++) {
            int slot = linked[i];
            if (table.has(slot, EditionTable.LINKED)) {
                Standard standard = standards.found(slot).orElseThrow();
                facts.fill(standard);
                EditionDays days = days(slot);
                int recorded = (int) standards.packOfRow(table.row(slot)).asOf().toEpochDay();
                days.unended();
                days.end(facts, recorded, standard, known(standard.replacedBy()));
                table.flag(slot, EditionTable.SUPERSEDED, days.superseded);
            }
        }
        for (Map.Entry<StandardNumber, Integer> alias : aliases.entrySet()) {
            UndatedReference undated = alias.getKey().undated();
            List<Integer> under = undatedAliases.get(undated);
            if (under == null) {
                under = new ArrayList<>(1);
                undatedAliases.put(undated, under);
            }
            under.add(alias.getValue());
        }
    }

    /** An alias that no edition bears leads to the edition that names it, and of several to the one of the lowest number. */
    private void aliases(Standard standard, int slot) {
        for (StandardNumber alias : standard.aliases()) {
            Integer other = aliases.get(alias);
            boolean first = other == null || standard.number().compareTo(standards.number(other)) < 0;
            if (first && standards.own(alias) < 0) {
                aliases.put(alias, slot);
            }
        }
    }

    /** The days of a slot; a copy where it has none of its own. */
    private EditionDays days(int slot) {
        return table.has(slot, EditionTable.BOUNDED)
                ? bounded.get(table.bounded(slot))
                : EditionDays.of(table.begins(slot), table.ends(slot));
    }

    private List<EditionDays.Other> known(List<StandardNumber> numbers) {
        List<EditionDays.Other> known = new ArrayList<>(numbers.size());
        for (StandardNumber number : numbers) {
            int slot = standards.own(number);
            if (slot >= 0) {
                known.add(new EditionDays.Other(standards.found(slot).orElseThrow(), days(slot)));
            }
        }
        return known;
    }
}
