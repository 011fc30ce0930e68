package io.zhuji.core.catalog;

import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.core.indicator.Requirement.Wording;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.standard.Confidence;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A requirement as a pack holds it: its indicator by id, which another pack may hold. */
record RequirementRow(
        String document,
        String indicator,
        WrittenLimit limit,
        String productClass,
        String scope,
        Wording part,
        Wording condition,
        List<String> methods,
        String clause,
        Force force,
        Confidence confidence) {

    /** The requirement, with its indicator and the families of its methods by reference. */
    Requirement of(Indicator found, Map<String, String> families) {
        List<TestMethod> named = methods.stream()
                .map(method -> new TestMethod(method, families.getOrDefault(method, "")))
                .toList();
        return new Requirement(
                document, found, limit.get(), productClass, scope, part, condition, named, clause, force, confidence);
    }

    /** What tells it from the other requirements of its document. */
    String key() {
        return document + " / " + indicator + " / " + productClass + " / " + part.zh() + " / " + condition.zh();
    }

    /** The same for a reader: without what is empty. */
    String told() {
        return Stream.of(document, indicator, productClass, part.zh(), condition.zh())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" / "));
    }
}
