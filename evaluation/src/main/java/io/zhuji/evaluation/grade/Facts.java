package io.zhuji.evaluation.grade;

import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.UndatedReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of one subject, for one scheme. What is not said is not known; it is never taken for the worst or the best.
 * Immutable and thread-safe.
 */
public final class Facts {

    private final Scheme scheme;
    private final Value[] values;
    private final boolean[] excused;
    private final boolean[] backed;
    private final Map<String, String> excuses;
    private final Map<String, List<String>> evidence;
    private final boolean exact;

    private Facts(Builder builder) {
        this.scheme = builder.scheme;
        this.values = builder.values.clone();
        this.excused = builder.excused.clone();
        this.backed = builder.backed.clone();
        this.excuses = new TreeMap<>(builder.excuses);
        this.evidence = new TreeMap<>(builder.evidence);
        for (Plan.Derived derived : scheme.plan().derived) {
            values[derived.fact()] = derive(derived);
        }
        this.exact = whole();
    }

    /** Whether every fact has one value, all evidence is there and the scheme has no gap. */
    private boolean whole() {
        Plan plan = scheme.plan();
        for (Value value : values) {
            boolean point =
                    value instanceof Value.Span span ? span.from().equals(span.to()) : !value.equals(Value.MISSING);
            if (!point) {
                return false;
            }
        }
        for (int i = 0; i < backed.length; i++) {
            if (plan.items[i].evidence() && !backed[i] && !excused[i]) {
                return false;
            }
        }
        return !plan.gaps;
    }

    boolean exact() {
        return exact;
    }

    /** Facts to be filled in for a scheme. */
    public static Builder of(Scheme scheme) {
        return new Builder(Objects.requireNonNull(scheme, "scheme"));
    }

    private Value derive(Plan.Derived derived) {
        if (!(values[derived.of()] instanceof Value.Numbers claimed)
                || claimed.list().size() != 1) {
            return Value.MISSING;
        }
        StandardReference reference = claimed.list().get(0);
        if (derived.among() < 0) {
            String code = derived.code();
            String text = reference.toString();
            // T/ZZB 1152-2019 and, as on some labels, T/ZZB1152-2019; but not T/ZZBX 1-2019
            boolean has = text.startsWith(code) && text.length() > code.length() && !letter(text.charAt(code.length()));
            return flag(has);
        }
        if (!(values[derived.among()] instanceof Value.Numbers among)) {
            return Value.MISSING;
        }
        for (StandardReference listed : among.list()) {
            boolean undated = listed instanceof UndatedReference || reference instanceof UndatedReference;
            if (listed.equals(reference) || undated && listed.series().equals(reference.series())) {
                return flag(true);
            }
        }
        return flag(false);
    }

    private static boolean letter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    static Value flag(boolean set) {
        BigDecimal value = set ? BigDecimal.ONE : BigDecimal.ZERO;
        return new Value.Span(value, value, set ? "yes" : "no");
    }

    /** The scheme they are for. */
    public Scheme scheme() {
        return scheme;
    }

    /** The value of a fact as it reads; empty when it is not known. */
    public Optional<String> text(String fact) {
        Value value = values[index(scheme, fact)];
        return value.equals(Value.MISSING) ? Optional.empty() : Optional.of(value.text());
    }

    /** The items that do not apply to the subject, and why. */
    public Map<String, String> notApplicable() {
        return new TreeMap<>(excuses);
    }

    /** Documents that show what was said, by item. */
    public Map<String, List<String>> evidence() {
        return new TreeMap<>(evidence);
    }

    Value value(int fact) {
        return values[fact];
    }

    Side side(boolean proven, LocalDate on) {
        return scheme.plan().side(proven, values, backed, excused, on);
    }

    private static int index(Scheme scheme, String fact) {
        int index = find(scheme, fact);
        if (index < 0) {
            throw new IllegalArgumentException("no fact '" + fact + "' in the scheme " + scheme);
        }
        return index;
    }

    static int find(Scheme scheme, String fact) {
        return scheme.factIndexes().getOrDefault(fact, -1);
    }

    static int item(Scheme scheme, String item) {
        return scheme.itemIndexes().getOrDefault(item, -1);
    }

    /**
     * Facts being filled in. Names and values that make no sense for the scheme are misuse; facts from outside are read by
     * {@link GradeJson#read}.
     */
    public static final class Builder {

        private final Scheme scheme;
        private final Value[] values;
        private final boolean[] excused;
        private final boolean[] backed;
        private final Map<String, String> excuses = new TreeMap<>();
        private final Map<String, List<String>> evidence = new TreeMap<>();

        private Builder(Scheme scheme) {
            this.scheme = scheme;
            this.values = new Value[scheme.plan().facts.size()];
            java.util.Arrays.fill(values, Value.MISSING);
            this.excused = new boolean[scheme.plan().items.length];
            this.backed = new boolean[scheme.plan().items.length];
        }

        /** A number or a count. */
        public Builder number(String fact, BigDecimal value) {
            return between(fact, value, value);
        }

        /** A number or a count. */
        public Builder number(String fact, long value) {
            return number(fact, BigDecimal.valueOf(value));
        }

        /** A number known only to lie from one value to another, as a measurement with its uncertainty. */
        public Builder between(String fact, BigDecimal from, BigDecimal to) {
            int index = index(scheme, fact);
            Fact asked = scheme.facts().get(index);
            boolean number =
                    asked.kind() == Fact.Kind.NUMBER || asked.kind() == Fact.Kind.COUNT && whole(from) && whole(to);
            boolean sense = from.compareTo(to) <= 0
                    && (asked.from().isEmpty() || from.compareTo(asked.from().get()) >= 0)
                    && (asked.to().isEmpty() || to.compareTo(asked.to().get()) <= 0);
            if (!number || !sense) {
                throw wrong(fact, from.equals(to) ? from.toString() : from + " to " + to);
            }
            String text = from.equals(to) ? from.toPlainString() : from.toPlainString() + ".." + to.toPlainString();
            values[index] = new Value.Span(from, to, text);
            return this;
        }

        private static boolean whole(BigDecimal value) {
            return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
        }

        /** Yes or no. */
        public Builder flag(String fact, boolean value) {
            int index = index(scheme, fact);
            if (scheme.facts().get(index).kind() != Fact.Kind.FLAG) {
                throw wrong(fact, Boolean.toString(value));
            }
            values[index] = Facts.flag(value);
            return this;
        }

        /** A word of a choice. */
        public Builder word(String fact, String word) {
            int index = index(scheme, fact);
            Fact asked = scheme.facts().get(index);
            int place = asked.word(word);
            if (place < 0) {
                throw wrong(fact, word);
            }
            BigDecimal rank = BigDecimal.valueOf(place);
            values[index] = asked.nominal() ? new Value.Word(place, word) : new Value.Span(rank, rank, word);
            return this;
        }

        /** A day. */
        public Builder day(String fact, LocalDate day) {
            int index = index(scheme, fact);
            if (scheme.facts().get(index).kind() != Fact.Kind.DAY) {
                throw wrong(fact, day.toString());
            }
            BigDecimal number = BigDecimal.valueOf(day.toEpochDay());
            values[index] = new Value.Span(number, number, day.toString());
            return this;
        }

        /** One standard, or for a fact that takes several any number of them. */
        public Builder standards(String fact, List<StandardReference> standards) {
            int index = index(scheme, fact);
            Fact.Kind kind = scheme.facts().get(index).kind();
            if (kind != Fact.Kind.STANDARDS && (kind != Fact.Kind.STANDARD || standards.size() != 1)) {
                throw wrong(fact, standards.toString());
            }
            values[index] = new Value.Numbers(standards);
            return this;
        }

        /**
         * An item that does not apply to the subject.
         *
         * @param reason why
         */
        public Builder notApplicable(String item, String reason) {
            int index = item(scheme, item);
            if (index < 0 || scheme.plan().items[index].notApplicable().isEmpty()) {
                throw new IllegalArgumentException("no item '" + item + "' that may not apply in the scheme " + scheme);
            }
            excused[index] = true;
            excuses.put(item, Objects.requireNonNull(reason, "reason"));
            return this;
        }

        /** Documents that show what was said on an item; none takes them away. */
        public Builder evidence(String item, List<String> documents) {
            int index = item(scheme, item);
            if (index < 0) {
                throw new IllegalArgumentException("no item '" + item + "' in the scheme " + scheme);
            }
            backed[index] = !documents.isEmpty();
            evidence.put(item, List.copyOf(new ArrayList<>(documents)));
            return this;
        }

        Builder missing(String fact) {
            values[index(scheme, fact)] = Value.MISSING;
            return this;
        }

        Optional<LocalDate> day(String fact) {
            int index = index(scheme, fact);
            return values[index] instanceof Value.Span span
                            && scheme.facts().get(index).kind() == Fact.Kind.DAY
                    ? Optional.of(LocalDate.ofEpochDay(span.from().longValueExact()))
                    : Optional.empty();
        }

        /** The facts. */
        public Facts build() {
            return new Facts(this);
        }

        private IllegalArgumentException wrong(String fact, String value) {
            Fact asked = scheme.facts().get(index(scheme, fact));
            return new IllegalArgumentException("fact '" + fact + "' is a " + Words.word(asked.kind())
                    + asked.from().map(from -> " from " + from).orElse("")
                    + asked.to().map(to -> " to " + to).orElse("") + ", was '" + value + "'");
        }
    }
}
