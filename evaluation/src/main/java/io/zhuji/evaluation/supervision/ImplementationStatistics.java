package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.evaluation.programme.Industries;
import io.zhuji.evaluation.programme.Places;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Statistics of how mandatory standards are carried out (强制性标准实施情况统计): results are handed in one after the other and
 * not kept; used by one thread.
 *
 * <p>Every dimension that is asked for gives a table of its own; a pair of dimensions gives a table with both totals. What
 * is hidden in one is hidden in all, and no figure of a small group follows from those that are shown, see
 * {@link Suppression}. Figures of another run, such as last month's, are not known here: do not publish two runs over nearly
 * the same results.
 */
public final class ImplementationStatistics {

    /** How many cells a table of two dimensions may have. */
    public static final int MOST_CELLS = 1 << 20;

    /**
     * Two dimensions of one table.
     *
     * @param rows    the dimension of its rows
     * @param columns the dimension of its columns, another one
     */
    public record Pair(Dimension rows, Dimension columns) {

        public Pair {
            Objects.requireNonNull(rows, "rows");
            Objects.requireNonNull(columns, "columns");
            if (rows == columns) {
                throw new IllegalArgumentException("rows and columns are both " + rows);
            }
        }
    }

    private final Disclosure disclosure;
    private final Places places;
    private final List<Pair> pairs;
    private final Map<Dimension, Values> values = new EnumMap<>(Dimension.class);
    private final Map<Dimension, List<Group>> margins = new EnumMap<>(Dimension.class);
    private final Dimension[] dimensions;
    private final int[] place = new int[Dimension.values().length];
    private final List<Cells> cells = new ArrayList<>();
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, String> industries = new HashMap<>();
    private final Group total;
    private long unknownRegions;
    private long unknownIndustries;
    private long withoutEnterprise;

    private ImplementationStatistics(
            Set<Dimension> dimensions, List<Pair> pairs, Disclosure disclosure, Places places) {
        this.disclosure = disclosure;
        this.places = places;
        this.pairs = pairs;
        this.dimensions = dimensions.toArray(Dimension[]::new);
        for (Dimension dimension : dimensions) {
            values.put(dimension, new Values());
            margins.put(dimension, new ArrayList<>());
        }
        pairs.forEach(pair -> cells.add(new Cells()));
        total = new Group(disclosure.enterprises());
    }

    /**
     * Statistics by some dimensions.
     *
     * @param dimensions each gives a table; those of the pairs are added
     * @param pairs      each gives a table of two dimensions
     */
    public static ImplementationStatistics of(Set<Dimension> dimensions, List<Pair> pairs, Disclosure disclosure) {
        return of(dimensions, pairs, disclosure, Places.none());
    }

    /**
     * Statistics by some dimensions, of results whose regions may be written by name.
     *
     * @param dimensions each gives a table; those of the pairs are added
     * @param pairs      each gives a table of two dimensions
     */
    public static ImplementationStatistics of(
            Set<Dimension> dimensions, List<Pair> pairs, Disclosure disclosure, Places places) {
        Set<Dimension> all = EnumSet.noneOf(Dimension.class);
        all.addAll(dimensions);
        for (Pair pair : pairs) {
            all.add(pair.rows());
            all.add(pair.columns());
        }
        return new ImplementationStatistics(
                all,
                List.copyOf(pairs),
                Objects.requireNonNull(disclosure, "disclosure"),
                Objects.requireNonNull(places, "places"));
    }

    /** Counts one result. */
    public void add(Tested tested) {
        long enterprise = hash(tested.enterprise());
        if (tested.enterprise().isEmpty()) {
            withoutEnterprise++;
        }
        total.add(enterprise, tested.conforms());
        for (Dimension dimension : dimensions) {
            String value = switch (dimension) {
                case REGION -> city(tested.region());
                case INDUSTRY -> division(tested.industry());
                default -> dimension.of(tested);
            };
            int number = values(dimension).of(value);
            place[dimension.ordinal()] = number;
            List<Group> groups = margins(dimension);
            if (number == groups.size()) {
                groups.add(new Group(disclosure.enterprises()));
            }
            groups.get(number).add(enterprise, tested.conforms());
        }
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            long key = (long) place[pair.rows().ordinal()] << 32
                    | place[pair.columns().ordinal()];
            cells.get(i).at(key, disclosure.enterprises()).add(enterprise, tested.conforms());
        }
    }

    private Values values(Dimension dimension) {
        return Objects.requireNonNull(values.get(dimension));
    }

    private List<Group> margins(Dimension dimension) {
        return Objects.requireNonNull(margins.get(dimension));
    }

    private String city(String region) {
        String city = regions.get(region);
        if (city == null) {
            city = region.isEmpty() ? "" : places.code(region, 4).orElse("");
            if (regions.size() < Values.MOST) {
                regions.put(region, city);
            }
        }
        if (city.isEmpty()) {
            unknownRegions++;
        }
        return city;
    }

    private String division(String industry) {
        String division = industries.get(industry);
        if (division == null) {
            division = Industries.division(industry).orElse("");
            if (industries.size() < Values.MOST) {
                industries.put(industry, division);
            }
        }
        if (division.isEmpty()) {
            unknownIndustries++;
        }
        return division;
    }

    /** 64 bits that differ for different names as good as always. */
    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash ^ hash >>> 32;
    }

    /** How many results were handed in. */
    public long results() {
        return total.results();
    }

    /** The tables to publish: one per dimension in the order of {@link Dimension}, then one per pair as asked for. */
    public List<StatisticsTable> tables() {
        return Publication.of(this).tables();
    }

    /** What is wrong with the results, counted. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (unknownRegions > 0) {
            findings.add(Conclusions.STATS_REGION.at(Pointer.ROOT, Long.toString(unknownRegions)));
        }
        if (unknownIndustries > 0) {
            findings.add(Conclusions.STATS_INDUSTRY.at(Pointer.ROOT, Long.toString(unknownIndustries)));
        }
        if (withoutEnterprise > 0) {
            findings.add(Conclusions.STATS_ENTERPRISE.at(Pointer.ROOT, Long.toString(withoutEnterprise)));
        }
        for (Dimension dimension : dimensions) {
            if (values(dimension).beyond() > 0) {
                findings.add(Conclusions.STATS_VALUES.at(
                        Pointer.ROOT,
                        Names.of(dimension),
                        Integer.toString(Values.MOST),
                        Long.toString(values(dimension).beyond())));
            }
        }
        for (int i = 0; i < pairs.size(); i++) {
            if (cells.get(i).lost() > 0) {
                findings.add(Conclusions.STATS_CELLS.at(
                        Pointer.ROOT,
                        Names.of(pairs.get(i).rows()),
                        Names.of(pairs.get(i).columns()),
                        Integer.toString(MOST_CELLS)));
            }
        }
        return findings;
    }

    Places places() {
        return places;
    }

    Disclosure disclosure() {
        return disclosure;
    }

    List<Pair> pairs() {
        return pairs;
    }

    Dimension[] dimensions() {
        return dimensions.clone();
    }

    Group total() {
        return total;
    }

    List<String> texts(Dimension dimension) {
        return values(dimension).texts();
    }

    Group margin(Dimension dimension, int number) {
        return margins(dimension).get(number);
    }

    /** The cells of the pair at that place; empty where there were too many to be counted. */
    Cells cells(int pair) {
        return cells.get(pair);
    }
}
