package io.zhuji.evaluation.supervision;

import io.zhuji.core.digest.Sha256;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sampling frame made ready for one plan (抽样框): who may be drawn, who is set aside and why, and the digest that is
 * published with the commitment before the draw. Immutable and thread-safe.
 *
 * <p>Every line handed in is either in a stratum or set aside; none is lost. Objects keep the order they came in.
 */
public final class Frame {

    private final DrawPlan plan;
    private final SortedMap<String, List<FrameRow>> strata;
    private final List<Inspector> inspectors;
    private final List<SetAside> setAside;
    private final List<Finding> findings;
    private final String digest;
    /** Of the objects of a stratum, in their order: a million rows are not looked at once more to draw. */
    private final Map<String, int[]> weights = new HashMap<>();

    private Frame(
            DrawPlan plan,
            SortedMap<String, List<FrameRow>> strata,
            List<Inspector> inspectors,
            List<SetAside> setAside,
            List<Finding> findings) {
        this.plan = plan;
        this.strata = strata;
        this.inspectors = List.copyOf(inspectors);
        this.setAside = List.copyOf(setAside);
        this.findings = List.copyOf(findings);
        this.digest = digestOf(plan, strata, inspectors, weights);
    }

    /**
     * Makes a frame ready.
     *
     * @param rows       the objects; findings point at {@code /objects/i}
     * @param inspectors the persons; findings point at {@code /inspectors/i}
     */
    public static Frame of(DrawPlan plan, List<FrameRow> rows, List<Inspector> inspectors) {
        Objects.requireNonNull(plan, "plan");
        List<Finding> findings = new ArrayList<>();
        List<SetAside> aside = new ArrayList<>();
        SortedMap<String, List<FrameRow>> strata = new TreeMap<>();
        plan.asked().keySet().forEach(stratum -> strata.put(stratum, new ArrayList<>()));
        objects(plan, rows, strata, aside, findings);
        strata.forEach((stratum, eligible) -> enough(plan, stratum, eligible.size(), findings));
        return new Frame(
                plan, Collections.unmodifiableSortedMap(strata), persons(inspectors, findings), aside, findings);
    }

    private static void objects(
            DrawPlan plan,
            List<FrameRow> rows,
            SortedMap<String, List<FrameRow>> strata,
            List<SetAside> aside,
            List<Finding> findings) {
        FirstById seen = new FirstById(rows.size());
        LocalDate restedSince = plan.on().minusYears(plan.restYears());
        SortedMap<String, Integer> notAsked = new TreeMap<>();
        int index = -1;
        for (FrameRow row : rows) {
            index++;
            SetAside.Reason unusable = unusable(row);
            if (unusable != null) {
                Conclusion said = unusable == SetAside.Reason.NO_ID ? Conclusions.NO_ID : Conclusions.CHARACTERS;
                findings.add(said.at(object(index), text(row.row())));
                aside.add(new SetAside(row.row(), row.id(), unusable, row.stratum()));
                continue;
            }
            FrameRow first = seen.firstOrThis(row);
            if (first != row) {
                Conclusion said = first.stratum().equals(row.stratum())
                                && first.risk().equals(row.risk())
                                && first.lastDrawn().equals(row.lastDrawn())
                        ? Conclusions.DUPLICATE
                        : Conclusions.DUPLICATE_DIFFERS;
                findings.add(said.at(object(index), row.id(), text(row.row()), text(first.row())));
                aside.add(new SetAside(row.row(), row.id(), SetAside.Reason.DUPLICATE, text(first.row())));
                continue;
            }
            List<FrameRow> stratum = strata.get(row.stratum());
            if (stratum == null) {
                notAsked.merge(row.stratum(), 1, Integer::sum);
                aside.add(new SetAside(row.row(), row.id(), SetAside.Reason.STRATUM_NOT_ASKED, row.stratum()));
                continue;
            }
            if (row.lastDrawn().isPresent()) {
                LocalDate last = row.lastDrawn().get();
                if (last.isAfter(plan.on())) {
                    // a wrong date must not be a way out of the draw
                    findings.add(Conclusions.FUTURE_DATE.at(
                            object(index),
                            row.id(),
                            text(row.row()),
                            last.toString(),
                            plan.on().toString()));
                } else if (last.isAfter(restedSince)) {
                    aside.add(new SetAside(row.row(), row.id(), SetAside.Reason.DRAWN_RECENTLY, last.toString()));
                    continue;
                }
            }
            if (!row.risk().isEmpty()
                    && !plan.weights().isEmpty()
                    && !plan.weights().containsKey(row.risk())) {
                findings.add(Conclusions.RISK_NOT_LISTED.at(
                        object(index), row.id(), text(row.row()), row.risk(), text(plan.otherwise())));
            }
            stratum.add(row);
        }
        notAsked.forEach((stratum, number) ->
                findings.add(Conclusions.STRATUM_NOT_ASKED.at(Pointer.ROOT.then("objects"), stratum, text(number))));
        strata.replaceAll((stratum, eligible) -> Collections.unmodifiableList(eligible));
    }

    private static SetAside.@org.jspecify.annotations.Nullable Reason unusable(FrameRow row) {
        if (row.id().isBlank()) {
            return SetAside.Reason.NO_ID;
        }
        return hasControls(row.id()) || hasControls(row.stratum()) ? SetAside.Reason.CHARACTERS : null;
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void enough(DrawPlan plan, String stratum, int eligible, List<Finding> findings) {
        int asked = Objects.requireNonNull(plan.asked().get(stratum));
        Pointer at = Pointer.ROOT.then("asked").then(stratum);
        if (eligible == 0 && asked > 0) {
            findings.add(Conclusions.EMPTY_STRATUM.at(at, stratum, text(asked)));
        } else if (asked > eligible) {
            findings.add(Conclusions.TOO_FEW.at(at, stratum, text(asked), text(eligible)));
        }
    }

    private static List<Inspector> persons(List<Inspector> inspectors, List<Finding> findings) {
        Map<String, Inspector> seen = new TreeMap<>();
        List<Inspector> kept = new ArrayList<>();
        for (int i = 0; i < inspectors.size(); i++) {
            Inspector inspector = inspectors.get(i);
            Pointer at = Pointer.ROOT.then("inspectors").then(i);
            if (inspector.id().isBlank()) {
                findings.add(Conclusions.NO_ID.at(at, text(inspector.row())));
            } else if (hasControls(inspector.id())
                    || inspector.recusals().stream().anyMatch(Frame::hasControls)) {
                findings.add(Conclusions.CHARACTERS.at(at, text(inspector.row())));
            } else {
                Inspector first = seen.putIfAbsent(inspector.id(), inspector);
                if (first == null) {
                    kept.add(inspector);
                } else {
                    Conclusion said = first.recusals().equals(inspector.recusals())
                            ? Conclusions.DUPLICATE
                            : Conclusions.DUPLICATE_DIFFERS;
                    findings.add(said.at(at, inspector.id(), text(inspector.row()), text(first.row())));
                }
            }
        }
        return kept;
    }

    private static Pointer object(int index) {
        return Pointer.ROOT.then("objects").then(index);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    /** One line per object, its stratum, id and weight between tabs; then one per inspector, its id and recusals. */
    private static String digestOf(
            DrawPlan plan,
            SortedMap<String, List<FrameRow>> strata,
            List<Inspector> inspectors,
            Map<String, int[]> weights) {
        MessageDigest sha = Sha256.digest();
        StringBuilder lines = new StringBuilder(1 << 14);
        strata.forEach((stratum, rows) -> {
            int[] own = new int[rows.size()];
            weights.put(stratum, own);
            int at = 0;
            for (FrameRow row : rows) {
                own[at] = plan.weight(row.risk());
                lines.append(stratum).append('\t').append(row.id()).append('\t');
                lines.append(own[at++]).append('\n');
                if (lines.length() > 1 << 13) {
                    flush(lines, sha);
                }
            }
        });
        for (Inspector inspector : inspectors) {
            lines.append(inspector.id());
            inspector.recusals().forEach(id -> lines.append('\t').append(id));
            lines.append('\n');
            flush(lines, sha);
        }
        flush(lines, sha);
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void flush(StringBuilder lines, MessageDigest sha) {
        sha.update(lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
    }

    /** The weights of the objects of a stratum, in their order; not to be changed. */
    int[] weights(String stratum) {
        return Objects.requireNonNull(weights.get(stratum));
    }

    public DrawPlan plan() {
        return plan;
    }

    /** Who may be drawn, by stratum in alphabetical order, in the order they came in. */
    public SortedMap<String, List<FrameRow>> strata() {
        return strata;
    }

    /** Who may inspect, in the order they came in. */
    public List<Inspector> inspectors() {
        return inspectors;
    }

    /** The lines that do not take part, in the order they came in. */
    public List<SetAside> setAside() {
        return setAside;
    }

    /** What is wrong with the frame, in the order of its lines, then by stratum. */
    public List<Finding> findings() {
        return findings;
    }

    /** SHA-256 over strata, ids, weights, inspectors and recusals, lower-case hexadecimal. */
    public String digest() {
        return digest;
    }

    /**
     * Draws.
     *
     * @param commitment the digest published before, against which the seed is held
     * @throws IllegalArgumentException if the seed is not the one that was committed to
     */
    public Draw draw(Seed seed, String commitment) {
        if (!seed.commitment().equals(commitment)) {
            throw new IllegalArgumentException("the seed does not match the published commitment " + commitment);
        }
        return Draw.of(this, seed);
    }
}
