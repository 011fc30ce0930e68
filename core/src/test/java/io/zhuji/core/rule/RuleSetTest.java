package io.zhuji.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final Verdict BREACH = Verdict.of(Outcome.VIOLATION, "breach", "word");
    private static final Verdict LESSER = Verdict.of(Outcome.VIOLATION, "lesser", "word");
    private static final Verdict FINE = Verdict.of(Outcome.CONFORMS, "fine", "word");
    private static final RuleId ID = new RuleId("test.words");

    private record Words() implements Rule<String> {

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(BREACH, LESSER, FINE);
        }

        @Override
        public void apply(String subject, LocalDate on, FindingSink out) {
            if (subject.equals("throw")) {
                out.add(BREACH, Pointer.ROOT, subject);
                throw new IllegalStateException("broken");
            }
            out.add(subject.equals("bad") ? BREACH : subject.equals("odd") ? LESSER : FINE, Pointer.ROOT, subject);
        }
    }

    private static Basis basis(String id, Basis.Force force, Basis.Verification verification, String from, String to) {
        return new Basis(
                id,
                "某法",
                "Some law",
                "1",
                force,
                LocalDate.parse(from),
                to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to)),
                verification,
                "CN",
                "应当。",
                "Must.");
    }

    private static final Basis OLD =
            basis("OLD", Basis.Force.MUST, Basis.Verification.TEXT, "2000-01-01", "2017-12-31");
    private static final Basis NEW = basis("NEW", Basis.Force.MUST, Basis.Verification.TEXT, "2018-01-01", "");
    private static final Basis UNSURE =
            basis("UNSURE", Basis.Force.MUST, Basis.Verification.UNVERIFIED, "2000-01-01", "");
    private static final Basis ENCOURAGED =
            basis("ENC", Basis.Force.ENCOURAGED, Basis.Verification.TEXT, "2000-01-01", "");

    private static Finding only(Law law, String subject, String on) {
        List<Finding> findings = new ArrayList<>();
        RuleSet.of(List.of(new Words()), Map.of(ID, law))
                .on(LocalDate.parse(on))
                .apply(subject, false, findings);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void theLawIsThatOfTheDayOfTheAct() {
        Law law = Law.of(List.of(OLD, NEW));
        assertThat(only(law, "bad", "2017-12-31").basis()).containsExactly("OLD");
        assertThat(only(law, "bad", "2018-01-01").basis()).containsExactly("NEW");
    }

    @Test
    void aConclusionStandsOnItsOwnGroundsWhereItHasSome() {
        Law law = new Law(List.of(NEW), Map.of("lesser", List.of(ENCOURAGED)));
        assertThat(only(law, "bad", "2020-01-01").basis()).containsExactly("NEW");
        assertThat(only(law, "bad", "2020-01-01").outcome()).isEqualTo(Outcome.VIOLATION);
        assertThat(only(law, "odd", "2020-01-01").basis()).containsExactly("ENC");
        assertThat(only(law, "odd", "2020-01-01").outcome()).isEqualTo(Outcome.ADVICE);
    }

    @Test
    void lawThatIsNotVerifiedYieldsAtMostSuspicion() {
        assertThat(only(Law.of(List.of(UNSURE)), "bad", "2020-01-01").outcome()).isEqualTo(Outcome.SUSPECT);
        assertThat(only(Law.of(List.of(UNSURE, NEW)), "bad", "2020-01-01").outcome())
                .isEqualTo(Outcome.VIOLATION);
        assertThat(only(Law.of(List.of(NEW)), "bad", "2010-01-01").outcome()).isEqualTo(Outcome.SUSPECT);
        assertThat(only(Law.NONE, "bad", "2010-01-01").outcome()).isEqualTo(Outcome.VIOLATION);
    }

    @Test
    void silenceIsKeptUnlessAllIsWanted() {
        List<Finding> findings = new ArrayList<>();
        RuleSet.Plan<String> plan = RuleSet.of(List.of(new Words()), Map.of()).on(LocalDate.parse("2020-01-01"));
        assertThat(plan.apply("good", false, findings)).isTrue();
        assertThat(findings).isEmpty();
        assertThat(plan.apply("good", true, findings)).isTrue();
        assertThat(findings).hasSize(1);
    }

    @Test
    void aRuleThatFailsIsToldAndLeavesNothingHalfSaid() {
        List<Finding> findings = new ArrayList<>();
        boolean complete = RuleSet.of(List.of(new Words()), Map.of(ID, Law.of(List.of(NEW))))
                .on(LocalDate.parse("2020-01-01"))
                .apply("throw", false, findings);
        assertThat(complete).isFalse();
        assertThat(findings).extracting(Finding::rule).containsExactly(RuleSet.ENGINE);
        assertThat(findings.get(0).facts()).containsEntry("rule", "test.words");
        assertThat(findings.get(0).basis()).isEmpty();
    }

    @Test
    void lawForWhatIsNotThereIsRefused() {
        List<Words> rules = List.of(new Words());
        Map<RuleId, Law> foreign = Map.of(new RuleId("test.other"), Law.NONE);
        assertThatThrownBy(() -> RuleSet.of(rules, foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test.other");
        Map<RuleId, Law> noReason = Map.of(ID, new Law(List.of(), Map.of("unheard", List.of(NEW))));
        assertThatThrownBy(() -> RuleSet.of(rules, noReason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unheard");
        assertThatThrownBy(() -> RuleSet.of(List.of(new Words(), new Words()), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two rules");
    }
}
