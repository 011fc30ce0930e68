package io.zhuji.core.catalog;

import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How editions took each other's place (代替关系): all editions of a series, what they replaced and what replaced them, and so on.
 *
 * @param of       what was asked for
 * @param on       the day on which they stand as told
 * @param editions the editions in the order of their numbers
 * @param links    what took the place of what, in the order of the numbers
 * @param whole    whether these are all; of very wide successions only the first are followed
 */
public record Succession(StandardReference of, LocalDate on, List<Member> editions, List<Link> links, boolean whole) {

    /** More editions than this are not followed. */
    private static final int MOST = 400;

    /**
     * One edition.
     *
     * @param number   its number
     * @param standard what the catalog holds of it; empty where it is only linked to
     * @param standing where it stands on the day
     * @param certain  whether that is certain
     */
    public record Member(StandardNumber number, Optional<Standard> standard, Standing standing, boolean certain) {

        public Member {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(standard, "standard");
            Objects.requireNonNull(standing, "standing");
        }
    }

    /**
     * One edition took the place of another.
     *
     * @param old    the earlier
     * @param next   the later
     * @param partly whether only a part was taken over
     * @param on     the first day of the later, where known
     */
    public record Link(StandardNumber old, StandardNumber next, boolean partly, Optional<LocalDate> on)
            implements Comparable<Link> {

        public Link {
            Objects.requireNonNull(old, "old");
            Objects.requireNonNull(next, "next");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public int compareTo(Link other) {
            int byOld = old.compareTo(other.old);
            return byOld != 0 ? byOld : next.compareTo(other.next);
        }
    }

    public Succession {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(on, "on");
        editions = List.copyOf(editions);
        links = List.copyOf(links);
    }

    /** The succession a number belongs to; without editions where the catalog holds none of its series. */
    public static Succession of(Catalog catalog, StandardReference reference, LocalDate on) {
        Set<StandardNumber> found = new LinkedHashSet<>();
        if (reference instanceof StandardNumber number) {
            catalog.find(number).ifPresent(standard -> found.add(standard.number()));
        }
        catalog.editions(reference.series()).forEach(standard -> found.add(standard.number()));
        List<StandardNumber> open = new ArrayList<>(found);
        Map<String, Link> links = new TreeMap<>();
        Set<StandardNumber> left = new HashSet<>();
        while (!open.isEmpty()) {
            StandardNumber number = open.remove(open.size() - 1);
            Optional<Standard> standard = own(catalog, number);
            if (standard.isEmpty()) {
                continue;
            }
            for (StandardNumber old : standard.get().replaces()) {
                link(catalog, old, number, links);
                follow(old, found, open, left);
            }
            for (StandardNumber next : standard.get().replacedBy()) {
                link(catalog, number, next, links);
                follow(next, found, open, left);
            }
        }
        List<Member> members = new ArrayList<>();
        for (StandardNumber number : found.stream().sorted().toList()) {
            Resolution resolution = catalog.resolve(number, on);
            members.add(new Member(number, own(catalog, number), resolution.standing(), resolution.certain()));
        }
        List<Link> all = links.values().stream()
                .filter(link -> found.contains(link.old()) && found.contains(link.next()))
                .sorted()
                .toList();
        return new Succession(reference, on, members, all, left.isEmpty());
    }

    private static Optional<Standard> own(Catalog catalog, StandardNumber number) {
        return catalog.find(number).filter(standard -> standard.number().equals(number));
    }

    private static void follow(
            StandardNumber number, Set<StandardNumber> found, List<StandardNumber> open, Set<StandardNumber> left) {
        if (found.contains(number)) {
            return;
        }
        if (found.size() < MOST) {
            found.add(number);
            open.add(number);
        } else {
            left.add(number);
        }
    }

    private static void link(Catalog catalog, StandardNumber old, StandardNumber next, Map<String, Link> links) {
        Optional<Standard> before = own(catalog, old);
        Optional<Standard> after = own(catalog, next);
        boolean partly = before.filter(standard -> standard.partly().contains(next))
                        .isPresent()
                || after.filter(standard -> standard.partly().contains(old)).isPresent();
        links.put(old + " > " + next, new Link(old, next, partly, after.flatMap(Standard::implemented)));
    }

    /**
     * How far each edition is from the first, so that each comes after all it replaced: 0 for those that replaced none. Links in a
     * circle are passed over where it closes.
     */
    public Map<StandardNumber, Integer> generations() {
        Map<StandardNumber, Integer> generations = new LinkedHashMap<>();
        editions.forEach(member -> generations.put(member.number(), 0));
        // a chain of n editions is settled after n - 1 rounds; what still moves then is a circle
        boolean moved = true;
        for (int round = 1; moved && round < editions.size(); round++) {
            moved = false;
            for (Link link : links) {
                int next = generations.getOrDefault(link.old(), 0) + 1;
                if (next > generations.getOrDefault(link.next(), 0) && next < editions.size()) {
                    generations.put(link.next(), next);
                    moved = true;
                }
            }
        }
        return generations;
    }
}
