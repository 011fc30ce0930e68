package io.zhuji.core.rule;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rules in a fixed order, each with the law it stands on. Immutable and thread-safe.
 *
 * <p>A conclusion none of whose grounds in force is better than {@link Basis.Verification#UNVERIFIED} yields at most
 * {@link Outcome#SUSPECT}; one whose grounds are all merely encouraged yields at most {@link Outcome#ADVICE}. A rule
 * that fails gives one {@link Outcome#UNKNOWN} of the rule {@code engine.rule-failed} and the run is not complete.
 *
 * @param <S> the subject
 */
public final class RuleSet<S> {

    /** The engine's own rule, for a rule that failed. */
    public static final RuleId ENGINE = new RuleId("engine.rule-failed");

    /** The only conclusion of {@link #ENGINE}. */
    public static final Verdict FAILED = Verdict.unknown(Gap.CATALOG, "failed", "rule", "error");

    private final List<Rule<S>> rules;
    private final Map<RuleId, Law> law;

    // the law changes on few days: what holds between them is worked out once
    private final long[] changes;
    private final List<List<Grounds>> grounds;

    private RuleSet(List<Rule<S>> rules, Map<RuleId, Law> law) {
        this.rules = rules;
        this.law = law;
        this.changes = changes(law.values());
        List<List<Grounds>> intervals = new ArrayList<>(changes.length + 1);
        intervals.add(groundsOn(LocalDate.MIN));
        for (long change : changes) {
            intervals.add(groundsOn(LocalDate.ofEpochDay(change)));
        }
        this.grounds = List.copyOf(intervals);
    }

    /**
     * A set of rules with their law.
     *
     * @param law by rule; a rule without an entry stands on no law, as a check of ours
     * @throws IllegalArgumentException if two rules have one id, or law is given for a rule or a reason that is not there
     */
    public static <S> RuleSet<S> of(List<? extends Rule<S>> rules, Map<RuleId, Law> law) {
        Map<RuleId, Set<String>> reasons = new TreeMap<>();
        for (Rule<S> rule : rules) {
            Set<String> own = new TreeSet<>();
            for (Verdict verdict : rule.verdicts()) {
                own.add(verdict.reason());
            }
            if (reasons.put(rule.id(), own) != null) {
                throw new IllegalArgumentException("two rules have the id " + rule.id());
            }
        }
        for (Map.Entry<RuleId, Law> entry : law.entrySet()) {
            Set<String> own = reasons.get(entry.getKey());
            if (own == null) {
                throw new IllegalArgumentException(
                        "law is given for the rule " + entry.getKey() + ", which is not in the set");
            }
            for (String reason : entry.getValue().byReason().keySet()) {
                if (!own.contains(reason)) {
                    throw new IllegalArgumentException("law is given for the reason '" + reason + "' of the rule "
                            + entry.getKey() + ", which has only " + own);
                }
            }
        }
        return new RuleSet<>(List.copyOf(rules), new TreeMap<>(law));
    }

    /** The rules, in the order they are applied. */
    public List<Rule<S>> rules() {
        return rules;
    }

    /** What is to be known of each rule, in the order they are applied. */
    public List<RuleEntry> entries() {
        List<RuleEntry> entries = new ArrayList<>(rules.size());
        for (Rule<S> rule : rules) {
            entries.add(new RuleEntry(rule.id(), rule.verdicts(), law(rule.id())));
        }
        return List.copyOf(entries);
    }

    /** The law a rule stands on, in force or not. */
    public Law law(RuleId rule) {
        return law.getOrDefault(rule, Law.NONE);
    }

    /**
     * The rules with the law of one day, ready to be applied to many subjects.
     *
     * @param on the date of the act
     */
    public Plan<S> on(LocalDate on) {
        int found = Arrays.binarySearch(changes, on.toEpochDay());
        // the days before the first change are interval 0; a change opens the interval after it
        return new Plan<>(rules, grounds.get(found < 0 ? -found - 1 : found + 1), on);
    }

    /** The days on which the law of a rule begins, or no longer holds, in their order. */
    private static long[] changes(Iterable<Law> law) {
        TreeSet<Long> days = new TreeSet<>();
        for (Law one : law) {
            addChanges(one.grounds(), days);
            for (List<Basis> own : one.byReason().values()) {
                addChanges(own, days);
            }
        }
        long[] changes = new long[days.size()];
        int i = 0;
        for (long day : days) {
            changes[i++] = day;
        }
        return changes;
    }

    private static void addChanges(List<Basis> grounds, Set<Long> days) {
        for (Basis basis : grounds) {
            days.add(basis.from().toEpochDay());
            basis.to().ifPresent(to -> days.add(to.toEpochDay() + 1));
        }
    }

    private List<Grounds> groundsOn(LocalDate on) {
        List<Grounds> all = new ArrayList<>(rules.size());
        for (Rule<S> rule : rules) {
            Law own = law(rule.id());
            Map<String, Ground> byReason = new HashMap<>();
            for (Map.Entry<String, List<Basis>> entry : own.byReason().entrySet()) {
                byReason.put(entry.getKey(), ground(entry.getValue(), on));
            }
            all.add(new Grounds(ground(own.grounds(), on), Map.copyOf(byReason)));
        }
        return List.copyOf(all);
    }

    private static Ground ground(List<Basis> all, LocalDate on) {
        List<String> ids = new ArrayList<>();
        boolean verified = false;
        boolean duty = false;
        for (Basis basis : all) {
            if (basis.inForce(on)) {
                ids.add(basis.id());
                verified |= basis.verification() != Basis.Verification.UNVERIFIED;
                duty |= basis.force() != Basis.Force.ENCOURAGED;
            }
        }
        Outcome cap = all.isEmpty() || verified && duty
                ? Outcome.VIOLATION
                : ids.isEmpty() || duty ? Outcome.SUSPECT : Outcome.ADVICE;
        return new Ground(List.copyOf(ids), cap);
    }

    /** The ids of the grounds in force on a day, and the severest outcome they carry. */
    private record Ground(List<String> ids, Outcome cap) {}

    /** What one rule stands on that day. */
    private record Grounds(Ground all, Map<String, Ground> byReason) {

        static final Grounds NONE = new Grounds(new Ground(List.of(), Outcome.VIOLATION), Map.of());

        Ground of(Verdict verdict) {
            return byReason.getOrDefault(verdict.reason(), all);
        }
    }

    /**
     * The rules with the law of one day. Immutable and thread-safe.
     *
     * @param <S> the subject
     */
    public static final class Plan<S> {

        private final List<Rule<S>> rules;
        private final List<Grounds> grounds;
        private final LocalDate on;

        private Plan(List<Rule<S>> rules, List<Grounds> grounds, LocalDate on) {
            this.rules = rules;
            this.grounds = grounds;
            this.on = on;
        }

        /**
         * Applies every rule to the subject.
         *
         * @param all      whether conclusions without a complaint are kept too
         * @param findings where the findings go
         * @return false when a rule failed
         */
        public boolean apply(S subject, boolean all, List<Finding> findings) {
            Objects.requireNonNull(subject, "subject");
            Collector sink = new Collector(all, findings);
            boolean complete = true;
            for (int i = 0; i < rules.size(); i++) {
                Rule<S> rule = rules.get(i);
                sink.rule = rule.id();
                sink.grounds = grounds.get(i);
                int before = findings.size();
                try {
                    rule.apply(subject, on, sink);
                } catch (RuntimeException | StackOverflowError e) {
                    // half of what a broken rule found is worth less than knowing that it broke
                    findings.subList(before, findings.size()).clear();
                    sink.rule = ENGINE;
                    sink.grounds = Grounds.NONE;
                    sink.add(
                            FAILED, Pointer.ROOT, rule.id().text(), e.getClass().getSimpleName());
                    complete = false;
                }
            }
            return complete;
        }
    }

    private static final class Collector implements FindingSink {

        private final boolean all;
        private final List<Finding> findings;
        private RuleId rule = ENGINE;
        private Grounds grounds = Grounds.NONE;

        Collector(boolean all, List<Finding> findings) {
            this.all = all;
            this.findings = findings;
        }

        @Override
        public boolean wantsAll() {
            return all;
        }

        @Override
        public void add(Verdict verdict, Pointer at, String... facts) {
            verdict.check(rule, facts);
            boolean complaint = verdict.outcome() != Outcome.CONFORMS && verdict.outcome() != Outcome.NOT_APPLICABLE;
            if (!all && !complaint) {
                return;
            }
            Ground ground = grounds.of(verdict);
            Outcome outcome = capped(verdict.outcome(), ground.cap());
            findings.add(verdict.finding(rule, outcome, at, ground.ids(), facts));
        }

        private static Outcome capped(Outcome outcome, Outcome cap) {
            if (cap == Outcome.SUSPECT && outcome == Outcome.VIOLATION) {
                return Outcome.SUSPECT;
            }
            if (cap == Outcome.ADVICE && (outcome == Outcome.VIOLATION || outcome == Outcome.SUSPECT)) {
                return Outcome.ADVICE;
            }
            return outcome;
        }
    }
}
