package io.zhuji.declaration;

import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a draft holds can be read, and what every declaration needs is there: a check of ours. */
record ReadableRule() implements Rule<Subject> {

    static final RuleId ID = new RuleId("declaration.readable");
    static final Verdict READABLE = Verdict.of(Outcome.CONFORMS, "readable");
    static final Verdict MISSING = Verdict.unknown(Gap.SUBJECT, "missing");
    static final Verdict TOO_LONG = fault("too-long");
    static final Verdict CHARACTERS = fault("characters");
    static final Verdict REGION = fault("region");
    static final Verdict NUMBER = fault("number");
    static final Verdict LIMIT = fault("limit", "problem");
    static final Verdict UNIT = fault("unit");
    static final Verdict UNIT_DIFFERS = fault("unit-differs", "limit");
    static final Verdict DAY = fault("day");
    static final Verdict WORD = fault("word", "words");
    static final Verdict ID_FORM = fault("id");
    static final Verdict ADDRESS = fault("address");
    static final Verdict AMOUNT = fault("amount");
    static final Verdict AGES = fault("ages");
    static final Verdict TITLE = Verdict.of(Outcome.VIOLATION, "title-missing", "standard");
    static final Verdict CLASH = fault("clash", "other");
    static final Verdict APART = fault("rows-apart");
    static final Verdict NO_KEY = Verdict.of(Outcome.SUSPECT, "row-without-product");
    static final Verdict IN_SPECIFICATION = Verdict.of(Outcome.NOTICE, "number-in-specification", "value");
    static final Verdict UNKNOWN_MEMBER = Verdict.of(Outcome.NOTICE, "unknown-member", "value");
    static final Verdict SHAPE = Verdict.of(Outcome.SUSPECT, "shape", "awaited");

    /** By the kind of code and its fault. */
    private static final Map<String, Verdict> CODES = codes();

    private static Verdict fault(String reason, String... more) {
        String[] facts = new String[more.length + 1];
        facts[0] = "value";
        System.arraycopy(more, 0, facts, 1, more.length);
        return Verdict.of(Outcome.SUSPECT, reason, facts);
    }

    private static Map<String, Verdict> codes() {
        Map<String, Verdict> codes = new TreeMap<>();
        String[] all = {
            "credit-code length characters all-zeros form region check-digit body-check-digit",
            "gtin length characters all-zeros check-digit",
            "ccc length characters all-zeros year",
            "food-licence form length characters all-zeros region check-digit"
        };
        for (String line : all) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                String reason = words[0] + '-' + words[i];
                codes.put(reason, fault(reason));
            }
        }
        return Collections.unmodifiableMap(codes);
    }

    /** The verdict on a code with a fault. */
    static Verdict code(String kind, String fault) {
        Verdict verdict = CODES.get(kind + '-' + fault);
        if (verdict == null) {
            throw new IllegalArgumentException("no verdict on the fault '" + fault + "' of " + kind);
        }
        return verdict;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public List<Verdict> verdicts() {
        List<Verdict> all = new ArrayList<>(List.of(
                READABLE,
                MISSING,
                TOO_LONG,
                CHARACTERS,
                REGION,
                NUMBER,
                LIMIT,
                UNIT,
                UNIT_DIFFERS,
                DAY,
                WORD,
                ID_FORM,
                ADDRESS,
                AMOUNT,
                AGES,
                TITLE,
                CLASH,
                APART,
                NO_KEY,
                IN_SPECIFICATION,
                UNKNOWN_MEMBER,
                SHAPE));
        all.addAll(CODES.values());
        return List.copyOf(all);
    }

    @Override
    public void apply(Subject subject, LocalDate on, FindingSink out) {
        for (Fault fault : subject.faults()) {
            out.add(fault.verdict(), fault.at(), fault.facts());
        }
        if (subject.faults().isEmpty() && out.wantsAll()) {
            out.add(READABLE, Pointer.ROOT);
        }
    }
}
