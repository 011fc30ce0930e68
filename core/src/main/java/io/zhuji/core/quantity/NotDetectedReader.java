package io.zhuji.core.quantity;

import io.zhuji.core.quantity.Cursor.Unreadable;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what says that nothing was, or may be, found: {@code 未检出(检出限 0.01 mg/kg)}, {@code 不得检出/25g}. */
final class NotDetectedReader {

    // longer words stand before their beginnings
    private static final String[] FORBIDDEN = Comparison.words("""
            不得检出|不应检出|不可检出|不允许检出|应不得检出|未检出|未检测出|不检出|禁止使用|禁止检出
            禁用|不得使用|不应使用|not to be detected|must not be detected|shall not be detected
            not detected|non-detectable|none detected|n.d.|n.d|nd|prohibited|banned
            """);
    private static final String[] NOT_FOUND = Comparison.words("""
            未检出|未检测出|未测出|没有检出|未查出|not detected|none detected|n.d.|n.d|nd
            """);
    // a result named by its detection limit alone
    private static final String[] BELOW_LIMIT = Comparison.words("""
            低于方法检出限|低于检出限|低于检测限|低于定量限|低于报告限|小于方法检出限|小于检出限|小于检测限
            小于定量限|<方法检出限|<检出限|<检测限|<定量限|<报告限|below detection limit
            below the detection limit|below reporting limit|below lod|below loq|bdl|bql
            <LOD|<LOQ|<MDL|<MQL|<DL|<RL|<lod|<loq|<mdl|<dl
            """);
    private static final String[] LIMIT_NAMES = Comparison.words("""
            方法检出限|检出限|检测限|定量限|报告限|测定下限|最低检出浓度|最低检出限|检出下限|reporting limit
            detection limit|lod|loq|mdl|mql|dl|rl|ql
            """);
    private static final String[] ABSENT = {"阴性", "negative", "absent", "none"};
    private static final String[] PRESENT = {"检出", "阳性", "positive", "present", "detected"};

    /** What a sample is measured by: mass, volume, area. */
    private static final Set<String> SIZES = Set.of("g", "m3", "m2");

    private NotDetectedReader() {}

    /** A limit that forbids to find anything; nothing is taken where there is none. */
    static Optional<Limit> limit(Cursor in) throws Unreadable {
        int mark = in.at();
        if (in.takeAny(FORBIDDEN) != null) {
            return Optional.of(new Limit.NotDetected(reportingLimit(in, false)));
        }
        Optional<Quantity> sample = noneIn(in);
        if (sample.isEmpty()) {
            in.back(mark);
        }
        return sample.map(quantity -> new Limit.NotDetected(Optional.of(quantity)));
    }

    /** A result that nothing was found; nothing is taken where there is none. */
    static Optional<Value> value(Cursor in) throws Unreadable {
        int mark = in.at();
        boolean below = in.takeAny(BELOW_LIMIT) != null;
        if (below || in.takeAny(NOT_FOUND) != null) {
            return Optional.of(new Value.NotDetected(reportingLimit(in, below)));
        }
        Optional<Quantity> sample = noneIn(in);
        if (sample.isPresent()) {
            return Optional.of(new Value.NotDetected(sample));
        }
        in.back(mark);
        Optional<Quantity> found = in.takeAny(PRESENT) != null ? sample(in) : Optional.empty();
        if (found.isPresent()) {
            Optional<Bound> one = found.map(quantity -> new Bound(quantity.number(), true));
            return Optional.of(new Value.Censored(
                    new Limit.Range(one, Optional.empty(), found.get().unit())));
        }
        in.back(mark);
        return Optional.empty();
    }

    /** Adds the first sign of each word by which such a result or limit begins. */
    static void firsts(BitSet into) {
        for (String[] words : List.of(FORBIDDEN, NOT_FOUND, BELOW_LIMIT)) {
            for (String word : words) {
                into.set(word.charAt(0));
            }
        }
    }

    /** Whether a result that nothing was found begins here. */
    static boolean begins(Cursor in) {
        int mark = in.at();
        boolean found =
                in.takeAny(FORBIDDEN) != null || in.takeAny(NOT_FOUND) != null || in.takeAny(BELOW_LIMIT) != null;
        in.back(mark);
        return found;
    }

    /** {@code 0/25g}, {@code absent in 25 g}. */
    private static Optional<Quantity> noneIn(Cursor in) {
        if (in.peek() == '0' && in.peek(1) == '/') {
            in.skip(1);
            return sample(in);
        }
        return in.takeAny(ABSENT) != null ? sample(in) : Optional.empty();
    }

    /**
     * {@code /25g}, {@code (25 g)}, {@code in 25 g}: none may live in so much of the goods, so one in it is the least that is
     * detected. Nothing is taken where there is no such thing.
     */
    static Optional<Quantity> sample(Cursor in) {
        int mark = in.at();
        in.blanks();
        boolean bracket = in.take("(");
        boolean per = in.takeAny("/", "每", "in", "per") != null;
        bracket |= per && in.blanks().take("(");
        if (!per && !bracket) {
            in.back(mark);
            return Optional.empty();
        }
        Optional<BigDecimal> size = in.maybeNumber();
        Unit unit = in.unit();
        in.takeAny("样品中", "样品", "中");
        in.blanks();
        boolean sized = SIZES.contains(unit.dimension())
                && (size.isEmpty() || size.get().signum() > 0);
        if (!sized || bracket && (size.isEmpty() || !in.take(")"))) {
            in.back(mark);
            return Optional.empty();
        }
        Optional<Unit> counted = Unit.tryParse("[CFU]/" + PerReader.below(size, unit));
        if (counted.isEmpty()) {
            in.back(mark);
        }
        return counted.map(one -> new Quantity(BigDecimal.ONE, one));
    }

    /**
     * {@code (检出限 0.01 mg/kg)}, {@code (DL=0.01 mg/kg)}, {@code (<20 mg/kg)}, {@code /25g} after not detected.
     *
     * @param told whether the words before name the limit, so that a quantity alone is it
     */
    private static Optional<Quantity> reportingLimit(Cursor in, boolean told) throws Unreadable {
        Optional<Quantity> sample = sample(in);
        if (sample.isPresent()) {
            return sample;
        }
        int mark = in.at();
        in.blanks();
        boolean bracket = in.take("(");
        if (!bracket && in.takeAny(",", ":", "，", "：") == null && in.peek() != '<') {
            in.back(mark);
        }
        boolean named = nextIsLimit(in);
        in.blanks();
        boolean plain = !named && bracket && in.atNumber();
        if (!named && !plain) {
            in.back(mark);
            return Optional.empty();
        }
        int number = in.at();
        Quantity quantity = new Quantity(in.number(), in.unit());
        in.blanks();
        if (plain && !told && quantity.unit() == Unit.UNSTATED) {
            // a bare figure behind not detected may be a count of anything
            in.back(mark);
            return Optional.empty();
        }
        if (quantity.number().signum() <= 0) {
            in.back(number);
            throw in.fault("not-positive");
        }
        if (bracket && !in.take(")")) {
            throw in.fault("brackets");
        }
        return Optional.of(quantity);
    }

    /** {@code <0.5 mg/kg(检出限)}: passes over what the number is called. */
    static void skipLimitName(Cursor in) {
        int mark = in.at();
        in.blanks();
        if (!in.take("(") || in.takeAny(LIMIT_NAMES) == null || !in.blanks().take(")")) {
            in.back(mark);
        }
    }

    private static boolean nextIsLimit(Cursor in) {
        @Nullable String word = in.takeAny(LIMIT_NAMES);
        in.takeAny("为", "是", ":", "：");
        boolean below = in.takeAny("=", "≤", "<", ">") != null;
        return word != null || below;
    }

    /** {@code 0.012 mg/kg(检出限 0.005 mg/kg)}: passes over what could have been found where more was. */
    static void skipReportingLimit(Cursor in) {
        int mark = in.at();
        in.blanks();
        if (in.take("(") && nextIsLimit(in) && in.maybeNumber().isPresent()) {
            in.unit();
            in.blanks();
            if (in.take(")")) {
                return;
            }
        }
        in.back(mark);
    }
}
