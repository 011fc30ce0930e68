package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a {@link ChangeWatch} and a {@link LeadTime} told over one pass of results, with how many alarms would be false were nothing
 * wrong (预警汇总). Used by one thread.
 */
public final class Warnings {

    /**
     * The alarms of one stream.
     *
     * @param group       the stream
     * @param alarms      how many
     * @param first       the first of them
     * @param firstRow    the line of the result that raised it
     * @param firstPeriod the period of that result; may be empty
     */
    public record Stream(String group, int alarms, Finding first, int firstRow, String firstPeriod) {

        public Stream {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(firstPeriod, "firstPeriod");
        }
    }

    private final ChangeWatch watch;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Stream> streams = new ArrayList<>();
    private final List<Finding> coming = new ArrayList<>();
    private long results;
    private long alarms;

    private Warnings(ChangeWatch watch) {
        this.watch = watch;
    }

    /** Of a watch that has seen nothing yet. */
    public static Warnings of(ChangeWatch watch) {
        return new Warnings(Objects.requireNonNull(watch, "watch"));
    }

    /** Takes a result; its stream is the standard with the indicator. */
    public Optional<ChangeWatch.Alarm> add(Tested tested) {
        results++;
        String group = (tested.standard() + " " + tested.indicator()).strip();
        Optional<ChangeWatch.Alarm> alarm = watch.add(group, tested.conforms());
        alarm.ifPresent(raised -> {
            alarms++;
            Integer place = places.putIfAbsent(group, streams.size());
            if (place == null) {
                streams.add(new Stream(group, 1, raised.finding(), tested.row(), tested.period()));
            } else {
                Stream known = streams.get(place);
                streams.set(
                        place,
                        new Stream(group, known.alarms() + 1, known.first(), known.firstRow(), known.firstPeriod()));
            }
        });
        return alarm;
    }

    /** Takes what a {@link LeadTime} found. */
    public void coming(List<Finding> findings) {
        coming.addAll(findings);
    }

    /** The streams that alarmed, in the order of their first alarm. */
    public List<Stream> streams() {
        return List.copyOf(streams);
    }

    /** What takes the place of standards in use. */
    public List<Finding> coming() {
        return List.copyOf(coming);
    }

    /** How many alarms were raised. */
    public long alarms() {
        return alarms;
    }

    /** How many results were handed in. */
    public long results() {
        return results;
    }

    /** How many streams there are. */
    public int streamsWatched() {
        return watch.streams();
    }

    /** How many alarms so many results would raise were nothing wrong, to one decimal place. */
    public BigDecimal expectedFalse() {
        return BigDecimal.valueOf(results)
                .divide(new BigDecimal(watch.resultsPerFalseAlarm()), 1, RoundingMode.HALF_UP);
    }
}
