package io.zhuji.evaluation.programme;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.party.CreditCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts records towards the targets of a programme on one day (统计). Records are handed in one after the other and not
 * kept, so that millions can be counted; used by one thread.
 *
 * <p>A record that cannot be counted, for its USCC or its dates, is set aside and named. What is only odd (an unknown
 * region or industry, another name for a USCC, a day to come) is named, and counted where it can be. At most {@value #NAMED} findings per reason are kept; {@link #told} has
 * the number of all.
 */
public final class Tally {

    /** How many findings of one reason are kept. */
    public static final int NAMED = 1000;

    /** Nothing that is counted here is older than the Republic; 1024 is 2024 mistyped. */
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    private final LocalDate on;
    private final int regionDigits;
    private final List<Line> lines = new ArrayList<>();
    private final Numbering enterprises = new Numbering();
    private @Nullable String[] names = new String[16];
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, String> industries = new HashMap<>();
    private final Places places;
    private final List<Finding> findings = new ArrayList<>();
    private final SortedMap<String, Long> told = new TreeMap<>();
    private long entries;
    private long setAside;

    private Tally(Programme programme, LocalDate on, int regionDigits) {
        this.on = on;
        this.regionDigits = regionDigits;
        this.places = Places.of(programme.regions());
        programme.targets().forEach(target -> lines.add(new Line(target)));
    }

    /** A count that shows cities (地级市, four digits of GB/T 2260). */
    public static Tally of(Programme programme, LocalDate on) {
        return of(programme, on, 4);
    }

    /**
     * A count.
     *
     * @param on           the day of the count
     * @param regionDigits how many digits of GB/T 2260 regions are shown by: 2, 4 or 6
     */
    public static Tally of(Programme programme, LocalDate on, int regionDigits) {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(on, "on");
        if (regionDigits != 2 && regionDigits != 4 && regionDigits != 6) {
            throw new IllegalArgumentException("regionDigits must be 2, 4 or 6, was " + regionDigits);
        }
        return new Tally(programme, on, regionDigits);
    }

    /** Counts one record. */
    public void add(Entry entry) {
        entries++;
        Optional<Finding> unusable = unusable(entry);
        if (unusable.isPresent()) {
            setAside++;
            tell(unusable.get());
            return;
        }
        int enterprise = enterprises.of(entry.enterprise());
        name(entry, enterprise);
        if (entry.from().isAfter(on)) {
            tell(Remarks.future(entry, on));
        }
        String region = region(entry);
        String industry = industry(entry);
        for (Line line : lines) {
            if (line.target.counting().kind().equals(entry.kind())) {
                line.add(entry, enterprise, region, industry, on);
            }
        }
    }

    /** What makes a record unfit to be counted towards anything. */
    static Optional<Finding> unusable(Entry entry) {
        if (entry.from().isBefore(EARLIEST)) {
            return Optional.of(Remarks.tooEarly(entry));
        }
        if (entry.to().isPresent() && entry.to().get().isBefore(entry.from())) {
            return Optional.of(Remarks.dates(entry));
        }
        return CreditCode.fault(entry.enterprise()).map(fault -> Remarks.code(entry, fault));
    }

    private void name(Entry entry, int enterprise) {
        if (enterprise >= names.length) {
            names = java.util.Arrays.copyOf(names, names.length * 2);
        }
        String known = names[enterprise];
        if (known == null) {
            names[enterprise] = entry.name();
        } else if (!known.equals(entry.name())) {
            tell(Remarks.names(entry, known));
        }
    }

    private String region(Entry entry) {
        String known = regions.get(entry.region());
        if (known == null) {
            known = entry.region().isEmpty()
                    ? ""
                    : places.code(entry.region(), regionDigits).orElse("");
            // a column of nonsense must not fill the memory
            if (regions.size() < 10_000) {
                regions.put(entry.region(), known);
            }
        }
        if (known.isEmpty() && !entry.region().isEmpty()) {
            tell(Remarks.region(entry));
        }
        return known;
    }

    private String industry(Entry entry) {
        String known = industries.get(entry.industry());
        if (known == null) {
            known = Industries.division(entry.industry()).orElse("");
            if (industries.size() < 10_000) {
                industries.put(entry.industry(), known);
            }
        }
        if (known.isEmpty() && !entry.industry().isEmpty()) {
            tell(Remarks.industry(entry));
        }
        return known;
    }

    private void tell(Finding finding) {
        if (told.merge(finding.reason(), 1L, Long::sum) <= NAMED) {
            findings.add(finding);
        }
    }

    /** How far each target is, in the programme's order. */
    public List<Progress> progress() {
        return lines.stream().map(line -> line.progress(on)).toList();
    }

    /** How many records were handed in. */
    public long entries() {
        return entries;
    }

    /** How many of them were set aside, because they could not be counted towards anything. */
    public long setAside() {
        return setAside;
    }

    /** How many different enterprises were seen. */
    public long enterprises() {
        return enterprises.size();
    }

    /** What is wrong with the records, in their order; at most {@value #NAMED} of one reason. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How many findings there were of each reason. */
    public SortedMap<String, Long> told() {
        return new TreeMap<>(told);
    }

    /** One target and what counts towards it. */
    private static final class Line {

        private final Target target;
        private final BitSet counted = new BitSet();
        private final Numbering keys = new Numbering();
        private final Map<Counting.Miss, Long> misses = new EnumMap<>(Counting.Miss.class);
        private final Map<String, Long> byRegion = new HashMap<>();
        private final Map<String, Long> byIndustry = new HashMap<>();

        Line(Target target) {
            this.target = target;
        }

        void add(Entry entry, int enterprise, String region, String industry, LocalDate on) {
            Counting counting = target.counting();
            Optional<Counting.Miss> miss = counting.miss(entry, on);
            if (miss.isPresent()) {
                misses.merge(miss.get(), 1L, Long::sum);
                return;
            }
            int unit = counting.unit() == Counting.Unit.ENTERPRISE ? enterprise : keys.of(counting.key(entry));
            if (counted.get(unit)) {
                misses.merge(Counting.Miss.REPEATED, 1L, Long::sum);
                return;
            }
            counted.set(unit);
            byRegion.merge(region, 1L, Long::sum);
            byIndustry.merge(industry, 1L, Long::sum);
        }

        Progress progress(LocalDate on) {
            return new Progress(
                    target, on, counted.cardinality(), misses, new TreeMap<>(byRegion), new TreeMap<>(byIndustry));
        }
    }
}
