package io.zhuji.core.catalog;

import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.catalog.Category.Duty;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Why a mandatory standard applies to goods, why it does not, or what would have to be known to tell (适用性说明). The sentences come
 * from the conditions of the catalog; where it holds none for a kind, the standard applies to all goods of it.
 *
 * @param kind     the kind of goods
 * @param standard the standard asked for; undated where every edition in its time applies
 * @param duty     the duty of the kind that names it; absent where none does, and {@code due} is then NO
 * @param due      whether it applies; {@link Due#UNSETTLED} for want of a fact, or where goods and kind contradict
 * @param reasons  what that rests on: for NO and UNSETTLED what stands against it, else every condition that holds
 */
public record Applicability(
        Category kind, StandardReference standard, Optional<Duty> duty, Due due, List<Reason> reasons) {

    private static final Messages WORDS = Messages.load(Applicability.class, "applies");

    /** Copies the reasons. */
    public Applicability {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(due, "due");
        reasons = List.copyOf(reasons);
    }

    /**
     * One condition and how the goods stand to it.
     *
     * @param name  which, such as {@code age-outside}; safe to match on
     * @param facts the values, by name: of the condition and of the goods
     */
    public record Reason(String name, Map<String, String> facts) {

        /** Copies the facts, in the order of their names. */
        public Reason {
            Objects.requireNonNull(name, "name");
            facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        }

        /** The sentence, in Chinese for {@code zh}, else in English. */
        public String text(Locale locale) {
            return WORDS.text(name, facts, locale).orElse(name);
        }
    }

    /**
     * Of every duty of a kind, whether it applies to those goods, in the order of the catalog.
     *
     * @param kind such as {@code cloth.infant}
     * @throws IllegalArgumentException if the catalog knows no such kind
     */
    public static List<Applicability> of(Catalog catalog, String kind, Goods goods) {
        Category category = kind(catalog, kind);
        return category.mandatory().stream()
                .map(duty -> of(category, duty, goods))
                .toList();
    }

    /**
     * The same of those duties that name that standard; where none does, one answer says so and names the kinds whose duties do.
     *
     * @param standard with its year or without; a part is named by a duty of all parts
     * @throws IllegalArgumentException if the catalog knows no such kind
     */
    public static List<Applicability> of(Catalog catalog, String kind, StandardReference standard, Goods goods) {
        Category category = kind(catalog, kind);
        List<Applicability> answers = new ArrayList<>();
        for (Duty duty : category.mandatory()) {
            if (names(duty, standard)) {
                answers.add(of(category, duty, goods));
            }
        }
        if (answers.isEmpty()) {
            List<String> others = catalog.categories().stream()
                    .filter(other -> other.mandatory().stream().anyMatch(duty -> names(duty, standard)))
                    .map(Category::id)
                    .toList();
            Reason reason = others.isEmpty()
                    ? reason("named-nowhere", "kind", category.id(), "standard", standard.toString())
                    : reason(
                            "named-elsewhere",
                            "kind",
                            category.id(),
                            "standard",
                            standard.toString(),
                            "kinds",
                            String.join(", ", others));
            answers.add(new Applicability(category, standard, Optional.empty(), Due.NO, List.of(reason)));
        }
        return List.copyOf(answers);
    }

    /** All sentences, the first saying whether it applies; in Chinese for {@code zh}, else in English. */
    public String text(Locale locale) {
        Map<String, String> facts = Map.of(
                "standard",
                standard.toString(),
                "kind",
                locale.getLanguage().equals("zh") ? kind.nameZh() : kind.nameEn());
        StringBuilder text = new StringBuilder(WORDS.text("due." + due.name().toLowerCase(Locale.ROOT), facts, locale)
                .orElse(due.name()));
        for (Reason reason : reasons) {
            text.append(locale.getLanguage().equals("zh") ? "" : " ").append(reason.text(locale));
        }
        return text.toString();
    }

    private static Category kind(Catalog catalog, String kind) {
        Objects.requireNonNull(kind, "kind");
        return catalog.category(kind)
                .orElseThrow(() -> new IllegalArgumentException("the catalog knows no kind of goods '" + kind + "'"));
    }

    private static boolean names(Duty duty, StandardReference asked) {
        StandardReference own = duty.standard();
        if (own.equals(asked)) {
            return true;
        }
        boolean dated = own instanceof StandardNumber && asked instanceof StandardNumber;
        return !dated && own.series().equals(asked.series())
                || duty.allParts()
                        && own.code().base().equals(asked.code().base())
                        && asked.sequence().startsWith(own.sequence() + ".");
    }

    private static Applicability of(Category kind, Duty duty, Goods goods) {
        Optional<Reason> odd = outsideOfKind(kind, goods);
        Due due = duty.applies(goods);
        if (odd.isPresent() && due != Due.NO) {
            return new Applicability(kind, duty.standard(), Optional.of(duty), Due.UNSETTLED, List.of(odd.get()));
        }
        List<Reason> reasons = new ArrayList<>();
        if (!duty.conditionZh().isEmpty()) {
            reasons.add(reason("scope", "zh", duty.conditionZh(), "en", duty.conditionEn()));
        } else if (duty.when().isEmpty()) {
            reasons.add(reason("always"));
        }
        for (Condition condition : due == Due.YES ? duty.when() : duty.against(goods)) {
            reasons.add(reason(condition, goods));
        }
        return new Applicability(kind, duty.standard(), Optional.of(duty), due, reasons);
    }

    /** That the goods are made for other ages than their kind. */
    private static Optional<Reason> outsideOfKind(Category kind, Goods goods) {
        if (kind.ages().isEmpty() || new Condition.Age(kind.ages().get()).holds(goods) != Due.NO) {
            return Optional.empty();
        }
        Map<String, String> facts = ages(kind.ages().get(), goods);
        facts.put("kind", kind.id());
        return Optional.of(new Reason("kind-ages-" + ends(kind.ages().get()), facts));
    }

    private static Reason reason(Condition condition, Goods goods) {
        String holds = switch (condition.holds(goods)) {
            case YES -> "met";
            case NO -> "unmet";
            case UNSETTLED -> "untold";
        };
        if (condition instanceof Condition.Age age) {
            return new Reason("age-" + ends(age.scope()) + "-" + holds, ages(age.scope(), goods));
        }
        if (condition instanceof Condition.Period period) {
            String ends = period.from().isEmpty() ? "before" : period.before().isEmpty() ? "from" : "between";
            return reason(
                    "period-" + ends + "-" + holds,
                    "from",
                    period.from().map(LocalDate::toString).orElse(""),
                    "before",
                    period.before().map(LocalDate::toString).orElse(""),
                    "on",
                    goods.on().toString());
        }
        if (condition instanceof Condition.Amount amount) {
            return reason(
                    "amount-" + holds,
                    "of",
                    amount.of(),
                    "range",
                    range(amount),
                    "unit",
                    amount.unit(),
                    "value",
                    Optional.ofNullable(goods.amounts().get(amount.of()))
                            .map(BigDecimal::toPlainString)
                            .orElse(""));
        }
        if (condition instanceof Condition.Trait trait) {
            return reason("trait-" + (trait.has() ? "" : "not-") + holds, "trait", trait.name());
        }
        throw new AssertionError(condition); // sealed
    }

    private static String range(Condition.Amount amount) {
        List<String> ends = new ArrayList<>();
        amount.from().ifPresent(from -> ends.add("≥" + from.toPlainString()));
        amount.over().ifPresent(over -> ends.add(">" + over.toPlainString()));
        amount.to().ifPresent(to -> ends.add("≤" + to.toPlainString()));
        return String.join(", ", ends);
    }

    private static String ends(AgeScope scope) {
        return scope.overMonths().isEmpty() ? "to" : scope.toMonths().isEmpty() ? "over" : "between";
    }

    private static Map<String, String> ages(AgeScope scope, Goods goods) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("over", scope.overMonths().map(String::valueOf).orElse(""));
        facts.put("to", scope.toMonths().map(String::valueOf).orElse(""));
        facts.put("youngest", goods.fromMonths().map(String::valueOf).orElse(""));
        facts.put("oldest", goods.toMonths().map(String::valueOf).orElse(""));
        return facts;
    }

    private static Reason reason(String name, String... facts) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i], facts[i + 1]);
        }
        return new Reason(name, named);
    }
}
