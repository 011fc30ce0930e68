package io.zhuji.declaration.registry;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes along a chain row by row and notes what does not fit. */
final class Inspection {

    static final RuleId RULE = new RuleId("registry.chain");

    private final List<Finding> findings = new ArrayList<>();
    private final Optional<Head> anchor;
    private boolean complete = true;
    private long entries;
    private long last;
    private String lastHash = Hash.NONE.text();

    Inspection(Optional<Head> anchor) {
        this.anchor = anchor;
    }

    /** What is to be known of the rule: whatever does not fit breaks the chain. */
    static RuleEntry entry() {
        String head = RULE + ".";
        return new RuleEntry(
                RULE,
                Registry.messages().keys().stream()
                        .filter(key -> key.startsWith(head))
                        .map(key -> Verdict.of(Outcome.VIOLATION, key.substring(head.length())))
                        .toList(),
                Law.NONE);
    }

    /** Takes the next row; it is found at a place of the caller's. */
    void next(Row row, Pointer at) {
        entries++;
        String number = Long.toString(row.number());
        if (row.number() > last + 1) {
            note(
                    "missing",
                    at,
                    Map.of("from", Long.toString(last + 1), "to", Long.toString(row.number() - 1), "number", number));
        } else if (row.number() < last + 1) {
            note("out-of-order", at, Map.of("number", number, "expected", Long.toString(last + 1)));
        } else if (!row.previous().equals(lastHash)) {
            note("link-broken", at, Map.of("number", number, "previous", row.previous(), "expected", lastHash));
        }
        String content = Hash.of(row.content()).text();
        if (!content.equals(row.sha256())) {
            note("content-changed", at, told(row, Map.of("sha256", row.sha256(), "found", content)));
        }
        String hash = row.computed().text();
        Optional<String> unreadable = row.unreadable();
        if (!hash.equals(row.hash())) {
            note("entry-changed", at, told(row, Map.of("hash", row.hash(), "found", hash)));
        } else if (unreadable.isPresent()) {
            note("unreadable", at, Map.of("number", number, "what", unreadable.get()));
        }
        if (anchor.isPresent()
                && anchor.get().number() == row.number()
                && !anchor.get().hash().text().equals(hash)) {
            note(
                    "anchor-differs",
                    at,
                    Map.of("number", number, "anchor", anchor.get().hash().text(), "found", hash));
        }
        last = row.number();
        // what is stored, so that one changed entry is one finding and not two
        lastHash = row.hash();
    }

    /** After the last row. */
    void end() {
        if (anchor.isPresent() && anchor.get().number() > last) {
            note(
                    "truncated",
                    Pointer.ROOT,
                    Map.of("number", Long.toString(last), "anchor", anchor.get().toString()));
        }
    }

    void note(String reason, Pointer at, Map<String, String> facts) {
        if (findings.size() == Verification.MOST) {
            complete = false;
            return;
        }
        findings.add(new Finding(RULE, Outcome.VIOLATION, reason, Optional.empty(), at, facts, List.of()));
    }

    private static Map<String, String> told(Row row, Map<String, String> more) {
        Map<String, String> facts = new java.util.TreeMap<>(more);
        facts.put("number", Long.toString(row.number()));
        facts.put("declaration", row.declaration());
        facts.put("version", Long.toString(row.version()));
        return facts;
    }

    boolean sound() {
        return findings.isEmpty();
    }

    long last() {
        return last;
    }

    String lastHash() {
        return lastHash;
    }

    Verification verification() {
        Head head = last > 0 && Hash.isHash(lastHash) && !lastHash.equals(Hash.NONE.text())
                ? new Head(last, new Hash(lastHash))
                : Head.EMPTY;
        return new Verification(entries, head, findings, complete);
    }
}
