package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The examination of packs before they are put in use (目录数据包校验). Packs are read one after the other, then held against each other and
 * against a catalog, which stays as it is. Not for several threads at once.
 */
public final class Validation {

    private final Catalog under;
    private final Map<Pack, String> files = new LinkedHashMap<>();
    private final List<Finding> unreadable = new ArrayList<>();
    private boolean whole = true;

    private Validation(Catalog under) {
        this.under = under;
    }

    /**
     * What came of it.
     *
     * @param catalog  the catalog with the packs over it; empty when one of them cannot be read
     * @param findings what is wrong or doubtful, each with file, place and value: first what cannot be read, then what cannot all be
     *                 true, then where a pack overrides what was known with something else
     */
    public record Result(Optional<Catalog> catalog, List<Finding> findings) {

        public Result {
            Objects.requireNonNull(catalog, "catalog");
            findings = List.copyOf(findings);
        }

        /** Whether all packs can be read and nothing in them is doubtful; to override something is no fault. */
        public boolean sound() {
            return catalog.isPresent() && findings.stream().allMatch(finding -> finding.outcome() == Outcome.NOTICE);
        }
    }

    /** An examination of packs that are to come over that catalog. */
    public static Validation over(Catalog catalog) {
        return new Validation(Objects.requireNonNull(catalog, "catalog"));
    }

    /**
     * Reads a pack. The order of reading is the order of the packs, the later over the earlier.
     *
     * @param file the name of the file, for the findings
     * @param in   its bytes, UTF-8; read to the end, not closed
     * @throws IOException if the stream breaks
     */
    public Validation read(String file, InputStream in) throws IOException {
        PackReading reading = Pack.read(file, in);
        unreadable.addAll(reading.findings());
        if (reading.pack().isPresent()) {
            files.put(reading.pack().get(), file);
        } else {
            whole = false;
        }
        return this;
    }

    /** What came of it; of packs that can be read, also when another cannot. */
    public Result result() {
        List<Finding> findings = new ArrayList<>(unreadable);
        Catalog over = under;
        for (Pack pack : files.keySet()) {
            over = over.with(pack);
        }
        Map<String, String> named = new TreeMap<>();
        for (Map.Entry<Pack, String> entry : files.entrySet()) {
            String earlier = named.put(entry.getKey().toString(), entry.getValue());
            if (earlier != null) {
                findings.add(PackRule.SOUND.finding(
                        "same-pack",
                        Pointer.ROOT.then("id"),
                        "file",
                        entry.getValue(),
                        "pack",
                        entry.getKey().toString(),
                        "of",
                        entry.getKey().toString(),
                        "value",
                        earlier,
                        "other",
                        ""));
            }
        }
        Set<Finding> before = new HashSet<>(under.check());
        List<Finding> overriding = new ArrayList<>();
        for (Finding finding : over.check()) {
            if (!before.contains(finding)) {
                (finding.outcome() == Outcome.NOTICE ? overriding : findings).add(filed(finding, named));
            }
        }
        for (Pack pack : files.keySet()) {
            for (Finding finding :
                    new PackReview(over, pack).scales().predecessors().told()) {
                findings.add(filed(finding, named));
            }
        }
        findings.addAll(overriding);
        return new Result(whole ? Optional.of(over) : Optional.empty(), findings);
    }

    /** The finding with the name of the file its pack came from. */
    private static Finding filed(Finding finding, Map<String, String> files) {
        String pack = finding.facts().get("pack");
        String file = files.get(pack == null ? finding.facts().getOrDefault("laterPack", "") : pack);
        if (file == null) {
            return finding;
        }
        Map<String, String> facts = new TreeMap<>(finding.facts());
        facts.put("file", file);
        return new Finding(
                finding.rule(),
                finding.outcome(),
                finding.reason(),
                finding.gap(),
                finding.at(),
                facts,
                finding.basis());
    }
}
