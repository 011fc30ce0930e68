package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outcome of a double-random draw (双随机抽查结果). Immutable and thread-safe.
 *
 * <p>Method {@value #METHOD}: within each stratum, objects are drawn one after the other without replacement, the next one
 * with a probability in proportion to its weight among those left: a number below the sum of the weights left is taken
 * from the stratum's own stream, and the object is the one where the running sum of weights, in frame order, first
 * exceeds it. Then, object by object, inspectors are drawn the same way with equal weights from the inspectors' own stream,
 * leaving out those with an interest in the object and those who have their load. {@link CounterStream} says how a stream
 * is made; the program {@code replay.py} beside this class replays a published record in plain Python.
 *
 * <p>With unequal weights the chance of being among those drawn grows with the weight but is not in proportion to it once a
 * good part of a stratum is drawn.
 */
public final class Draw {

    /** The name of the method in the published record. A change of the method is a new name. */
    public static final String METHOD = "zhuji-draw-1";

    /**
     * An object drawn and who inspects it.
     *
     * @param stratum    the stratum it was drawn in
     * @param object     the object
     * @param inspectors the ids of the inspectors, in the order they were drawn
     */
    public record Assignment(String stratum, FrameRow object, List<String> inspectors) {

        public Assignment {
            Objects.requireNonNull(stratum, "stratum");
            Objects.requireNonNull(object, "object");
            inspectors = List.copyOf(inspectors);
        }
    }

    private final Frame frame;
    private final Seed seed;
    private final List<Assignment> assignments;
    private final List<Finding> findings;

    private Draw(Frame frame, Seed seed, List<Assignment> assignments, List<Finding> findings) {
        this.frame = frame;
        this.seed = seed;
        this.assignments = List.copyOf(assignments);
        this.findings = List.copyOf(findings);
    }

    static Draw of(Frame frame, Seed seed) {
        String key = seed.key();
        List<Finding> findings = new ArrayList<>(frame.findings());
        SortedMap<String, List<FrameRow>> drawn = new TreeMap<>();
        frame.strata()
                .forEach((stratum, rows) -> drawn.put(
                        stratum,
                        pick(
                                frame,
                                stratum,
                                rows,
                                Objects.requireNonNull(frame.plan().asked().get(stratum)),
                                new CounterStream(key, "objects/" + stratum))));
        return new Draw(frame, seed, assign(frame, drawn, new CounterStream(key, "inspectors"), findings), findings);
    }

    private static List<FrameRow> pick(
            Frame frame, String stratum, List<FrameRow> rows, int asked, CounterStream stream) {
        int[] weights = frame.weights(stratum);
        WeightTree left = new WeightTree(rows.size(), i -> weights[i]);
        int number = Math.min(asked, rows.size());
        List<FrameRow> picked = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            picked.add(rows.get(left.take(stream.below(left.total()))));
        }
        return picked;
    }

    private static List<Assignment> assign(
            Frame frame, SortedMap<String, List<FrameRow>> drawn, CounterStream stream, List<Finding> findings) {
        DrawPlan plan = frame.plan();
        Map<String, Integer> load = new HashMap<>();
        List<Assignment> assignments = new ArrayList<>();
        drawn.forEach((stratum, rows) -> {
            for (FrameRow object : rows) {
                List<String> able = new ArrayList<>();
                for (Inspector inspector : frame.inspectors()) {
                    if (!inspector.recusals().contains(object.id())
                            && load.getOrDefault(inspector.id(), 0) < plan.perInspector()) {
                        able.add(inspector.id());
                    }
                }
                List<String> chosen = new ArrayList<>();
                while (chosen.size() < plan.perObject() && !able.isEmpty()) {
                    String id = able.remove((int) stream.below(able.size()));
                    load.merge(id, 1, Integer::sum);
                    chosen.add(id);
                }
                if (chosen.size() < plan.perObject()) {
                    findings.add(Conclusions.TOO_FEW_INSPECTORS.at(
                            Pointer.ROOT.then("assignments").then(assignments.size()),
                            object.id(),
                            Integer.toString(plan.perObject()),
                            Integer.toString(chosen.size())));
                }
                assignments.add(new Assignment(stratum, object, chosen));
            }
        });
        return assignments;
    }

    /** The program {@code replay.py}, which replays a record in plain Python; UTF-8, to be closed by the caller. */
    public static InputStream replayProgram() {
        return Objects.requireNonNull(Draw.class.getResourceAsStream("replay.py"), "replay.py");
    }

    public Frame frame() {
        return frame;
    }

    public Seed seed() {
        return seed;
    }

    /** The objects drawn, by stratum in alphabetical order and then in the order they were drawn. */
    public List<Assignment> assignments() {
        return Collections.unmodifiableList(assignments);
    }

    /** What is wrong with the frame, then what could not be met in the draw. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Writes the record to publish after the draw: everything another program needs to replay it. One JSON object.
     *
     * @throws IOException if the writer fails
     */
    public void writeRecord(Writer out) throws IOException {
        DrawJson.record(this, out);
    }

    /**
     * Writes the notice to publish before the draw: the plan, the digest of the frame and the commitment, but no seed. One
     * JSON object.
     *
     * @throws IOException if the writer fails
     */
    public static void writeNotice(Frame frame, String commitment, Writer out) throws IOException {
        DrawJson.notice(frame, commitment, out);
    }
}
