package io.zhuji.core.catalog;

import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which editions name a number as what they replace, or as what replaces them. */
final class Links {

    private final Standards standards;
    /** For each number that is named, its hash above the slot that names it, in order. */
    private final long[] entries;

    Links(Standards standards, EditionTable table) {
        this.standards = standards;
        long[] found = new long[64];
        int count = 0;
        for (int slot = 0; slot < table.slots(); slot++) {
            if (table.row(slot) < 0 || !table.has(slot, EditionTable.LINKED)) {
                continue;
            }
            Standard standard = standards.found(slot).orElseThrow();
            int more = standard.replaces().size() + standard.replacedBy().size();
            if (count + more > found.length) {
                found = Arrays.copyOf(found, 2 * (count + more));
            }
            for (StandardNumber number : standard.replaces()) {
                found[count++] = above(number) | slot;
            }
            for (StandardNumber number : standard.replacedBy()) {
                found[count++] = above(number) | slot;
            }
        }
        this.entries = Arrays.copyOf(found, count);
        Arrays.sort(entries);
    }

    private static long above(StandardNumber number) {
        return (long) number.hashCode() << Integer.SIZE;
    }

    /** The editions that name one of those, in the order of their numbers. */
    List<Standard> to(Set<StandardNumber> numbers) {
        Set<Integer> slots = new TreeSet<>();
        for (StandardNumber number : numbers) {
            int at = Arrays.binarySearch(entries, above(number));
            for (int i = at < 0 ? -at - 1 : at; i < entries.length && isOf(entries[i], number); i++) {
                slots.add((int) entries[i]);
            }
        }
        List<Standard> linking = new ArrayList<>();
        for (int slot : slots) {
            Standard standard = standards.found(slot).orElseThrow();
            if (names(standard.replaces(), numbers) || names(standard.replacedBy(), numbers)) {
                linking.add(standard);
            }
        }
        linking.sort(Comparator.comparing(Standard::number));
        return linking;
    }

    private static boolean isOf(long entry, StandardNumber number) {
        return (int) (entry >>> Integer.SIZE) == number.hashCode();
    }

    private static boolean names(List<StandardNumber> links, Set<StandardNumber> numbers) {
        for (StandardNumber link : links) {
            if (numbers.contains(link)) {
                return true;
            }
        }
        return false;
    }
}
