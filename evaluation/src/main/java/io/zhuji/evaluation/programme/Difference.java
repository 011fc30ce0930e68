package io.zhuji.evaluation.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Why a target's count differs between two states of the records (差异说明): who came, who left, who changed. Counted before,
 * plus came, minus left, is counted after.
 *
 * @param target  the target
 * @param before  how many counted before
 * @param after   how many count after
 * @param came    who counts now and did not before, by key
 * @param left    who counted before and does not now, by key
 * @param changed who counts in both and of whom something else is recorded, by key and field
 */
public record Difference(
        Target target, long before, long after, List<Move> came, List<Move> left, List<Change> changed) {

    /**
     * One unit that came or left.
     *
     * @param key  what is counted: a USCC, an item, or the parts of an event
     * @param name the enterprise's name as recorded; may be empty
     * @param why  in the other state: {@code absent}, or why its nearest record did not count, in lower case
     */
    public record Move(String key, String name, String why) {}

    /**
     * One field of a unit that counts in both states.
     *
     * @param key   what is counted
     * @param field the name of the field
     * @param from  what was recorded before
     * @param to    what is recorded after
     */
    public record Change(String key, String field, String from, String to) {}

    public Difference {
        Objects.requireNonNull(target, "target");
        came = List.copyOf(came);
        left = List.copyOf(left);
        changed = List.copyOf(changed);
    }

    /**
     * The difference between two states of the records.
     *
     * @param earlier the records of the first state, and the day they are counted on
     * @param later   the records of the second state, and the day they are counted on
     */
    public static Difference between(
            Target target, Iterable<Entry> earlier, LocalDate earlierOn, Iterable<Entry> later, LocalDate laterOn) {
        Map<String, Place> first = places(target, earlier, earlierOn);
        Map<String, Place> second = places(target, later, laterOn);
        List<Move> came = new ArrayList<>();
        List<Move> left = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        second.forEach((key, now) -> {
            Place then = first.get(key);
            if (now.miss == null && (then == null || then.miss != null)) {
                came.add(new Move(key, now.entry.name(), why(then)));
            } else if (now.miss == null && then != null) {
                compare(key, then.entry, now.entry, changed);
            }
        });
        first.forEach((key, then) -> {
            Place now = second.get(key);
            if (then.miss == null && (now == null || now.miss != null)) {
                left.add(new Move(key, then.entry.name(), why(now)));
            }
        });
        return new Difference(target, counted(first), counted(second), came, left, changed);
    }

    private static String why(@Nullable Place place) {
        return place == null || place.miss == null ? "absent" : word(place.miss);
    }

    static String word(Counting.Miss miss) {
        return miss.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static long counted(Map<String, Place> places) {
        return places.values().stream().filter(place -> place.miss == null).count();
    }

    private static Map<String, Place> places(Target target, Iterable<Entry> entries, LocalDate on) {
        Map<String, Place> places = new TreeMap<>();
        for (Entry entry : entries) {
            if (!entry.kind().equals(target.counting().kind())
                    || Tally.unusable(entry).isPresent()) {
                continue;
            }
            Optional<Counting.Miss> miss = target.counting().miss(entry, on);
            Place place = new Place(entry, miss.orElse(null));
            places.merge(target.counting().key(entry), place, (one, other) -> other.nearer(one) ? other : one);
        }
        return places;
    }

    private static void compare(String key, Entry then, Entry now, List<Change> changed) {
        change(key, "industry", then.industry(), now.industry(), changed);
        change(key, "item", then.item(), now.item(), changed);
        change(key, "level", then.level(), now.level(), changed);
        change(key, "name", then.name(), now.name(), changed);
        change(key, "region", then.region(), now.region(), changed);
        change(key, "role", then.role(), now.role(), changed);
        change(key, "status", then.status(), now.status(), changed);
        change(
                key,
                "to",
                then.to().map(Object::toString).orElse(""),
                now.to().map(Object::toString).orElse(""),
                changed);
    }

    private static void change(String key, String field, String then, String now, List<Change> changed) {
        if (!then.equals(now)) {
            changed.add(new Change(key, field, then, now));
        }
    }

    /** The record of a unit that is nearest to counting, and why it does not, where it does not. */
    private record Place(Entry entry, Counting.@Nullable Miss miss) {

        /** Whether this is nearer to counting than the other; of two that count, the first is kept. */
        boolean nearer(Place other) {
            return other.miss != null && (miss == null || miss.compareTo(other.miss) > 0);
        }
    }
}
