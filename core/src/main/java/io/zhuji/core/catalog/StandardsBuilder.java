package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.UndatedReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the tables of {@link Standards}: first all rows, then the chains of series, then what editions say of each other. */
final class StandardsBuilder {

    /** A row with its number, for sorting. */
    record Numbered(StandardNumber number, int row) {}

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
    final long[] hot;
    final int[] byNumber;
    final int[] bySeries;
    final int[] older;
    final boolean[] overridden;
    final List<EditionDays> bounded = new ArrayList<>();
    final Map<StandardNumber, Integer> aliases = new HashMap<>();
    final Map<UndatedReference, List<Integer>> undatedAliases = new HashMap<>();
    long[] links = {};

    /** Rows that name other numbers. */
    private int[] linked = new int[64];

    private int linkedCount;

    StandardsBuilder(Standards standards, List<Pack> packs) {
        this.standards = standards;
        this.packs = packs.toArray(new Pack[0]);
        this.firsts = new int[this.packs.length];
        int rows = 0;
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = rows;
            rows += this.packs[i].size();
        }
        this.hot = new long[rows * Standards.STRIDE];
        this.byNumber = new int[slots(rows)];
        this.bySeries = new int[byNumber.length];
        this.older = new int[rows];
        this.overridden = new boolean[rows];
    }

    /** A power of two, at most two thirds of which will be taken. */
    private static int slots(int count) {
        int slots = 16;
        while (slots < count + count / 2) {
            slots <<= 1;
        }
        return slots;
    }

    /** Puts all rows into the table of numbers, the later over the earlier, with their days as far as they say them. */
    void rows(List<Finding> told) {
        RowFacts facts = new RowFacts();
        EditionDays days = new EditionDays();
        for (int i = 0; i < packs.length; i++) {
            Rows rows = packs[i].rows();
            int recorded = (int) packs[i].asOf().toEpochDay();
            for (int index = 0; index < rows.size(); index++) {
                int row = firsts[i] + index;
                rows.fill(index, facts);
                enter(row, facts, told);
                if (facts.linked) {
                    if (linkedCount == linked.length) {
                        linked = Arrays.copyOf(linked, 2 * linkedCount);
                    }
                    linked[linkedCount++] = row;
                }
                days.begin(facts, recorded);
                days.end(facts, recorded);
                if (facts.linked || !days.isPlain()) {
                    keep(row, days);
                    days = new EditionDays();
                } else {
                    note(row, days);
                }
            }
        }
    }

    private void enter(int row, RowFacts facts, List<Finding> told) {
        int at = row * Standards.STRIDE;
        long code = facts.longer ? NumberKey.NONE : NumberKey.pack(facts.code().toString());
        long sequence = code == NumberKey.NONE ? NumberKey.NONE : NumberKey.pack(facts.sequence);
        long meta = (facts.settled ? Standards.SETTLED : 0) | (facts.stateSettled ? Standards.STATE_SETTLED : 0);
        int slot;
        if (sequence == NumberKey.NONE) {
            StandardNumber number = standards.number(row);
            hot[at + Standards.CODE] = Standards.spelledKey(number);
            // no edition is its own, so that no plain number is taken for it
            hot[at + Standards.META] = meta | Standards.SPELLED | Standards.EDITION;
            slot = standards.slot(number);
        } else {
            long edition = NumberKey.edition(facts.code(), facts.year);
            hot[at + Standards.CODE] = code;
            hot[at + Standards.SEQUENCE] = sequence;
            hot[at + Standards.META] = meta | edition;
            slot = standards.plainSlot(code, sequence, edition);
        }
        int earlier = byNumber[slot] - 1;
        byNumber[slot] = row + 1;
        if (earlier >= 0) {
            overridden[earlier] = true;
            Contradiction.tell(new Edition(standards, earlier), new Edition(standards, row), told);
        }
    }

    private void keep(int row, EditionDays days) {
        bounded.add(days);
        hot[row * Standards.STRIDE + Standards.META] |= (long) bounded.size() << 32;
        note(row, days);
    }

    private void note(int row, EditionDays days) {
        int at = row * Standards.STRIDE;
        hot[at + Standards.DAYS] = (long) days.begins << 32 | days.ends & 0xFFFFFFFFL;
        hot[at + Standards.META] =
                hot[at + Standards.META] & ~Standards.SUPERSEDED | (days.superseded ? Standards.SUPERSEDED : 0);
    }

    /** Hangs the editions of a series on the newest, by number. */
    void chains() {
        RowFacts facts = new RowFacts();
        int mask = bySeries.length - 1;
        for (int i = 0; i < packs.length; i++) {
            Rows rows = packs[i].rows();
            for (int index = 0; index < rows.size(); index++) {
                int row = firsts[i] + index;
                if (overridden[row]) {
                    continue;
                }
                rows.fill(index, facts);
                String base = facts.code().base();
                String sequence = facts.sequence;
                int slot = Standards.seriesHash(base, sequence) & mask;
                while (bySeries[slot] != 0 && !isOf(bySeries[slot] - 1, row, base, sequence)) {
                    slot = slot + 1 & mask;
                }
                older[row] = bySeries[slot];
                bySeries[slot] = row + 1;
            }
        }
        for (int slot = 0; slot < bySeries.length; slot++) {
            if (bySeries[slot] != 0 && older[bySeries[slot] - 1] != 0) {
                sort(slot);
            }
        }
    }

    private boolean isOf(int head, int row, String base, String sequence) {
        int one = head * Standards.STRIDE;
        int other = row * Standards.STRIDE;
        long spelled = (hot[one + Standards.META] | hot[other + Standards.META]) & Standards.SPELLED;
        if (spelled == 0) {
            if (hot[one + Standards.SEQUENCE] != hot[other + Standards.SEQUENCE]) {
                return false;
            }
            if (hot[one + Standards.CODE] == hot[other + Standards.CODE]) {
                return true;
            }
        }
        StandardNumber number = standards.number(head);
        return number.sequence().equals(sequence) && number.code().base().equals(base);
    }

    /** Puts a chain into order, the newest first. */
    private void sort(int slot) {
        List<Numbered> chain = new ArrayList<>();
        for (int row = bySeries[slot] - 1; row >= 0; row = older[row] - 1) {
            chain.add(new Numbered(standards.number(row), row));
        }
        chain.sort(ASCENDING);
        int before = 0;
        for (int i = 0; i < chain.size(); i++) {
            older[chain.get(i).row] = before;
            before = chain.get(i).row + 1;
        }
        bySeries[slot] = before;
    }

    /** Works out the days in which other editions have a say, and what numbers lead to an edition besides its own. */
    void links() {
        RowFacts facts = new RowFacts();
        List<Numbered> named = new ArrayList<>();
        long[] all = new long[2 * linkedCount];
        int count = 0;
        for (int i = 0; i < linkedCount; i++) {
            int row = linked[i];
            if (overridden[row]) {
                continue;
            }
            Standard standard = standards.found(row).orElseThrow();
            facts.fill(standard);
            if (!standard.aliases().isEmpty()) {
                named.add(new Numbered(standard.number(), row));
            }
            int more = standard.replaces().size() + standard.replacedBy().size();
            if (count + more > all.length) {
                all = Arrays.copyOf(all, 2 * (count + more));
            }
            for (StandardNumber number : standard.replaces()) {
                all[count++] = (long) number.hashCode() << 32 | row;
            }
            for (StandardNumber number : standard.replacedBy()) {
                all[count++] = (long) number.hashCode() << 32 | row;
            }
            EditionDays days = standardDays(row);
            days.after(facts, standard, known(standard.replaces()));
            note(row, days);
        }
        links = Arrays.copyOf(all, count);
        Arrays.sort(links);
        for (int i = 0; i < linkedCount; i++) {
            int row = linked[i];
            if (!overridden[row]) {
                Standard standard = standards.found(row).orElseThrow();
                facts.fill(standard);
                EditionDays days = standardDays(row);
                int recorded = (int) standards.pack(row).asOf().toEpochDay();
                days.unended();
                days.end(facts, recorded, standard, known(standard.replacedBy()));
                note(row, days);
            }
        }
        named.sort(ASCENDING);
        for (Numbered each : named) {
            for (StandardNumber alias : standards.found(each.row).orElseThrow().aliases()) {
                if (standards.row(alias) < 0 && aliases.putIfAbsent(alias, each.row) == null) {
                    List<Integer> under = undatedAliases.get(alias.undated());
                    if (under == null) {
                        under = new ArrayList<>(1);
                        undatedAliases.put(alias.undated(), under);
                    }
                    under.add(each.row);
                }
            }
        }
    }

    /** The days of a row; a copy where it has none of its own. */
    private EditionDays standardDays(int row) {
        int index = (int) (hot[row * Standards.STRIDE + Standards.META] >>> 32);
        if (index != 0) {
            return bounded.get(index - 1);
        }
        EditionDays days = new EditionDays();
        days.begins = standards.begins(row);
        days.notBefore = days.begins;
        days.begunBy = days.begins;
        return days;
    }

    private List<EditionDays.Other> known(List<StandardNumber> numbers) {
        List<EditionDays.Other> known = new ArrayList<>(numbers.size());
        for (StandardNumber number : numbers) {
            int row = standards.row(number);
            if (row >= 0) {
                known.add(new EditionDays.Other(standards.found(row).orElseThrow(), standardDays(row)));
            }
        }
        return known;
    }
}
