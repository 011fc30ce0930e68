package io.zhuji.declaration.constraint;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.rule.Verdict;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Violations of constraints as findings, so that a host has one list of what is wrong.
 *
 * <p>A finding has the rule {@link #RULE}. Its reason is {@code missing} where a text is due and not there (the outcome is then
 * UNKNOWN), the name of one of our constraints, such as {@code credit-code}, or {@code other}; its facts are {@code value}, shortened,
 * and for {@code other} the name of the {@code constraint}. It is at the place in the bean that was validated.
 */
@SuppressWarnings("exports") // the API is optional
public final class ConstraintFindings {

    /** The rule of all findings made here: a check of ours, which stands on no law. */
    public static final RuleId RULE = new RuleId("form.constraint");

    private static final int QUOTED = 40;
    private static final Set<String> DUE = Set.of("NotNull", "NotBlank", "NotEmpty");
    private static final Map<String, String> OWN = Map.of(
            "StandardNumberText", "standard-number",
            "CreditCode", "credit-code",
            "Gtin", "gtin",
            "LimitText", "limit",
            "CccCertificate", "ccc",
            "FoodLicence", "food-licence",
            "ShownText", "shown-text");

    private ConstraintFindings() {}

    /** The findings for violations, in the order of their places. */
    public static List<Finding> of(Collection<? extends ConstraintViolation<?>> violations) {
        List<Finding> findings = new ArrayList<>(violations.size());
        for (ConstraintViolation<?> violation : violations) {
            findings.add(of(violation));
        }
        findings.sort(Comparator.comparing(Finding::at).thenComparing(Finding::reason));
        return List.copyOf(findings);
    }

    /** The finding for one violation. */
    public static Finding of(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Pointer at = at(violation.getPropertyPath());
        if (DUE.contains(constraint)) {
            return new Finding(RULE, Outcome.UNKNOWN, "missing", Optional.of(Gap.SUBJECT), at, Map.of(), List.of());
        }
        Map<String, String> facts = new TreeMap<>();
        facts.put("value", quote(violation.getInvalidValue()));
        String reason = OWN.getOrDefault(constraint, "other");
        if (reason.equals("other")) {
            facts.put("constraint", constraint);
        }
        return new Finding(RULE, Outcome.SUSPECT, reason, Optional.empty(), at, facts, List.of());
    }

    /** The rule of these findings with all its conclusions. */
    public static List<RuleEntry> rules() {
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(Verdict.unknown(Gap.SUBJECT, "missing"));
        for (String reason : new TreeSet<>(OWN.values())) {
            verdicts.add(Verdict.of(Outcome.SUSPECT, reason, "value"));
        }
        verdicts.add(Verdict.of(Outcome.SUSPECT, "other", "value", "constraint"));
        return List.of(new RuleEntry(RULE, verdicts, Law.NONE));
    }

    /** The sentences for these findings, in Chinese and English. */
    public static Messages messages() {
        return Messages.load(ConstraintFindings.class, "messages");
    }

    private static Pointer at(Path path) {
        Pointer at = Pointer.ROOT;
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                at = at.then(node.getIndex());
            } else if (node.getKey() != null) {
                at = at.then(String.valueOf(node.getKey()));
            }
            boolean named = node.getName() != null && !node.getName().startsWith("<");
            // a constraint on the elements themselves adds a node such as <list element>
            at = named ? at.then(node.getName()) : at;
        }
        return at;
    }

    private static String quote(@Nullable Object value) {
        if (!(value instanceof CharSequence text)) {
            return value == null ? "" : value.getClass().getSimpleName();
        }
        StringBuilder out = new StringBuilder(QUOTED + 16);
        int end = Math.min(text.length(), QUOTED);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean plain =
                    !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT && !Character.isSurrogate(c);
            out.append(plain ? c : '\uFFFD');
        }
        return text.length() > QUOTED
                ? out.append("…(").append(text.length()).append(')').toString()
                : out.toString();
    }
}
