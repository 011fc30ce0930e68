package io.zhuji.evaluation.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static Map<String, Verdict> verdicts() {
        Map<String, Verdict> all = new TreeMap<>();
        for (RuleId shape : List.of(ReportReader.SHAPE, LotReader.SHAPE)) {
            JsonInput.VERDICTS.forEach(verdict -> all.put(shape + "." + verdict.reason(), verdict));
        }
        List<Rule<?>> rules = new ArrayList<>(ConformityRules.all());
        rules.addAll(GateRules.all());
        for (Rule<?> rule : rules) {
            for (Verdict verdict : rule.verdicts()) {
                assertThat(all.put(rule.id() + "." + verdict.reason(), verdict))
                        .as(rule.id() + "." + verdict.reason())
                        .isNull();
            }
        }
        return all;
    }

    @Test
    void everyConclusionHasASentenceInBothLanguagesThatNamesOnlyItsFacts() {
        Messages messages = Conformity.messages();
        verdicts().forEach((key, verdict) -> {
            Map<String, String> facts = new HashMap<>();
            verdict.facts().forEach(fact -> facts.put(fact, "<" + fact + ">"));
            RuleId rule = new RuleId(key.substring(0, key.lastIndexOf('.')));
            Finding finding = new Finding(
                    rule, verdict.outcome(), verdict.reason(), verdict.gap(), Pointer.ROOT, facts, List.of());
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(messages.text(key, locale)).as(key).isPresent();
                assertThat(messages.text(finding, locale))
                        .as(key + " " + locale)
                        .doesNotContain("{", "}");
            }
            assertThat(messages.text(finding, Locale.ENGLISH)).as(key).doesNotContain("_zh>");
            assertThat(messages.text(finding, Locale.CHINESE)).as(key).doesNotContain("_en>");
        });
        assertThat(new TreeSet<>(messages.keys())).isEqualTo(verdicts().keySet());
    }

    @Test
    void theLawOfEveryRuleIsHeld() {
        Set<String> rules = new TreeSet<>();
        ConformityRules.all().forEach(rule -> rules.add(rule.id().text()));
        GateRules.all().forEach(rule -> rules.add(rule.id().text()));
        ConformityRules.law(Catalog.builtIn()).forEach((rule, law) -> {
            assertThat(rules).contains(rule.text());
            assertThat(law.grounds()).as(rule.text()).isNotEmpty();
        });
    }
}
