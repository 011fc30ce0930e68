package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.evaluation.statistics.BernoulliCusum;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Watches streams of single test results for a rise of the share that fails (风险预警), one stream per group, such as one
 * indicator of one standard in one region. Used by one thread.
 *
 * <p>Each stream gives a false alarm on average once in {@link #resultsPerFalseAlarm()} results, and finds the shift it is
 * made for after {@link #resultsToFind()} results on average, both computed for the very chart; of s streams, s times as
 * many are false.
 */
public final class ChangeWatch {

    /**
     * An alarm and what it rests on.
     *
     * @param group   the stream
     * @param at      the number of the result that raised it, from 1, within the stream
     * @param since   the number of the first result after which the sum never came back to 0: the likely begin
     * @param failed  failures from there on
     * @param finding the same as a finding
     */
    public record Alarm(String group, long at, long since, long failed, Finding finding) {

        public Alarm {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(finding, "finding");
        }
    }

    private static final class Stream {
        private int sum;
        private long results;
        private long since = 1;
        private long failed;
    }

    private final BernoulliCusum chart;
    private final String usual;
    private final String falseAlarms;
    private final Map<String, Stream> streams = new HashMap<>();

    private ChangeWatch(BernoulliCusum chart) {
        this.chart = chart;
        this.usual = chart.usual().movePointRight(2).stripTrailingZeros().toPlainString() + " %";
        this.falseAlarms = resultsPerFalseAlarm();
    }

    /** A watch by a chart, with no result seen yet. */
    public static ChangeWatch of(BernoulliCusum chart) {
        return new ChangeWatch(Objects.requireNonNull(chart, "chart"));
    }

    /** The mean number of results per false alarm of one stream, to four digits. */
    public String resultsPerFalseAlarm() {
        return chart.averageRunLength(chart.usual()).toPlainString();
    }

    /** The mean number of results until the shift is found, to four digits. */
    public String resultsToFind() {
        return chart.averageRunLength(chart.shifted()).toPlainString();
    }

    /** How many streams were seen. */
    public int streams() {
        return streams.size();
    }

    /** Takes the next result of a group; after an alarm its stream starts again. */
    public Optional<Alarm> add(String group, boolean conforms) {
        Stream stream = streams.computeIfAbsent(group, key -> new Stream());
        stream.results++;
        stream.sum = chart.next(stream.sum, !conforms);
        if (stream.sum == 0) {
            stream.since = stream.results + 1;
            stream.failed = 0;
            return Optional.empty();
        }
        stream.failed += conforms ? 0 : 1;
        if (stream.sum < chart.threshold()) {
            return Optional.empty();
        }
        Finding finding = Conclusions.WARNING_SHIFT.at(
                Pointer.ROOT.then(group),
                group,
                Long.toString(stream.since),
                Long.toString(stream.results),
                Long.toString(stream.failed),
                usual,
                falseAlarms);
        Alarm alarm = new Alarm(group, stream.results, stream.since, stream.failed, finding);
        stream.sum = 0;
        stream.since = stream.results + 1;
        stream.failed = 0;
        return Optional.of(alarm);
    }
}
