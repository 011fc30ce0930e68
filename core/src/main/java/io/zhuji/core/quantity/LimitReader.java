package io.zhuji.core.quantity;

import io.zhuji.core.quantity.Cursor.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads limits as standards, reports and shops write them. */
final class LimitReader {

    private static final String[] LEADS = Comparison.words("""
            应为|要求:|要求：|指标:|技术要求|标准要求|标准值|规定值|限量要求|限量值|限量|限值|应|shall be|must be|limit
            """);

    private final Cursor in;
    private final @Nullable GradeScale grades;
    private final Unit assumed;
    private final RangeReader ranges;
    private final FormulaReader formulas;

    /** Whether this reads what another one has begun; then no further beginning is looked for. */
    private final boolean inner;

    LimitReader(Cursor in, Optional<Scale> scale) {
        this(in, scale, false);
    }

    private LimitReader(Cursor in, Optional<Scale> scale, boolean inner) {
        this.in = in;
        this.inner = inner;
        this.grades = scale.orElse(Unit.UNSTATED) instanceof GradeScale g ? g : null;
        this.assumed = scale.orElse(Unit.UNSTATED) instanceof Unit u ? u : Unit.UNSTATED;
        this.ranges = new RangeReader(in, assumed);
        this.formulas = new FormulaReader(in, assumed);
    }

    static Reading<Limit> read(String text, Optional<Scale> scale) {
        return Cursor.read(text, cursor -> new LimitReader(cursor, scale).whole());
    }

    Limit whole() throws Unreadable {
        List<Limit> limits = new ArrayList<>();
        add(conditional(), limits);
        while (in.takeAny("且", "并且", "and", "及", ";", "；") != null) {
            in.blanks();
            if (in.atEnd()) {
                break;
            }
            add(conditional(), limits);
        }
        if (limits.size() == 1) {
            return limits.get(0);
        }
        if (limits.size() == 2
                && limits.get(0) instanceof Limit.Range first
                && limits.get(1) instanceof Limit.Range second) {
            Optional<Limit> merged = merge(first, second);
            if (merged.isPresent()) {
                return merged.get();
            }
        }
        return new Limit.All(limits);
    }

    private static void add(Limit limit, List<Limit> limits) {
        limits.addAll(limit instanceof Limit.All all ? all.limits() : List.of(limit));
    }

    /** Two one-sided ranges on one unit are one range. */
    private Optional<Limit> merge(Limit.Range first, Limit.Range second) throws Unreadable {
        boolean lowerFirst = first.lower().isPresent();
        boolean sides = lowerFirst != second.lower().isPresent()
                && first.upper().isPresent() != second.upper().isPresent();
        boolean units = first.unit() == Unit.UNSTATED
                || second.unit() == Unit.UNSTATED
                || first.unit().comparableWith(second.unit());
        if (!sides || !units) {
            return Optional.empty();
        }
        return Optional.of(ranges.range(
                first.lower().or(second::lower),
                lowerFirst ? first.unit() : second.unit(),
                first.upper().or(second::upper),
                lowerFirst ? second.unit() : first.unit()));
    }

    private Limit conditional() throws Unreadable {
        Limit limit = noted(single());
        Optional<String> behind = ConditionReader.behind(in, limit);
        return behind.isEmpty() ? limit : ConditionReader.under(behind.get(), limit);
    }

    /** The limit with what a bracket behind it says. */
    private Limit noted(Limit limit) throws Unreadable {
        int mark = in.at();
        Optional<String> note = in.bracketed();
        if (note.isEmpty()) {
            return limit;
        }
        String condition = note.get().strip();
        for (String lead : List.of("条件:", "条件：", "if:", "for ", "适用于")) {
            if (condition.startsWith(lead)) {
                condition = condition.substring(lead.length()).strip();
                break;
            }
        }
        if (!ConditionReader.isCondition(condition)) {
            in.back(mark);
            throw in.fault("brackets");
        }
        // which end is excluded was read with the numbers: what is left does not fit them
        if (ToleranceReader.excludesNumber(condition)) {
            in.back(mark);
            throw in.fault("exclusion");
        }
        return ConditionReader.under(condition, limit);
    }

    Limit single() throws Unreadable {
        in.blanks();
        lead();
        int start = in.at();
        Optional<Limit> led = divided().or(this::cased);
        if (led.isPresent()) {
            return led.get();
        }
        Optional<Limit> worded = worded();
        if (worded.isPresent()) {
            return worded.get();
        }
        in.back(start);
        Optional<Limit> graded = new GradeReader(in, grades).limit();
        if (graded.isPresent()) {
            return graded.get();
        }
        in.back(start);
        Unreadable first;
        try {
            Limit limit = ranges.read();
            if (ends(limit)) {
                return limit;
            }
            first = in.fault("unexpected");
        } catch (Unreadable e) {
            first = e;
        }
        in.back(start);
        Optional<Limit> other = relative()
                .or(() -> formulas.read(this::atStop))
                .or(() -> sum(start))
                .or(() -> named(start))
                .or(() -> NameReader.names(in, start));
        if (other.isPresent()) {
            return other.get();
        }
        throw first;
    }

    /** Words before a limit that say nothing about it. */
    private void lead() {
        while (in.takeAny(LEADS) != null) {
            in.takeAny(":", "：");
            in.blanks();
            if (in.atEnd()) {
                return;
            }
        }
    }

    /** {@code 每千克不超过20毫克}: what an amount is divided by stands before it. */
    private Optional<Limit> divided() {
        int mark = in.at();
        Optional<String> below = inner ? Optional.empty() : PerReader.read(in);
        if (below.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<Limit> limit = PerReader.over(new LimitReader(in, Optional.empty(), true).single(), below.get());
            if (limit.isPresent()) {
                return limit;
            }
        } catch (Unreadable e) {
            // no amount: the caller reads it as something else
            in.back(mark);
        }
        in.back(mark);
        return Optional.empty();
    }

    /** {@code 25℃时≤10 mPa·s}: the case stands before the limit. */
    private Optional<Limit> cased() {
        int mark = in.at();
        Optional<String> condition = inner ? Optional.empty() : ConditionReader.before(in);
        if (condition.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ConditionReader.under(condition.get(), behind().single()));
        } catch (Unreadable e) {
            // no limit: the caller reads it as something else
            in.back(mark);
            return Optional.empty();
        }
    }

    private LimitReader behind() {
        return new LimitReader(in, grades != null ? Optional.of(grades) : Optional.of(assumed), true);
    }

    /** {@code 标称值±5 %}; nothing is taken where there is none. */
    private Optional<Limit> relative() {
        int mark = in.at();
        try {
            Optional<Limit> limit = new RelativeReader(in).limit();
            if (limit.isPresent() && ends(limit.get())) {
                return limit;
            }
        } catch (Unreadable e) {
            // nothing stated: the caller reads it as something else
            in.back(mark);
        }
        in.back(mark);
        return Optional.empty();
    }

    /** Whether the limit may end here, if only before words that say when it is meant. */
    private boolean ends(Limit limit) {
        if (atStop()) {
            return true;
        }
        int mark = in.at();
        boolean tail = ConditionReader.behind(in, limit).isPresent();
        in.back(mark);
        return tail;
    }

    private boolean atStop() {
        in.blanks();
        if (in.atEnd() || in.peek() == '(' || in.peek() == ';' || in.peek() == '；' || in.peek() == '。') {
            return true;
        }
        int mark = in.at();
        boolean stop = in.takeAny("且", "并且", "and") != null;
        in.back(mark);
        return stop;
    }

    private Optional<Limit> worded() throws Unreadable {
        int mark = in.at();
        Optional<Limit> none = NotDetectedReader.limit(in);
        if (none.isPresent() && atStop()) {
            return none;
        }
        in.back(mark);
        Optional<Limit.Presence> presence = PresenceReader.read(in);
        if (presence.isPresent() && atStop() && stopsBehindNote()) {
            return Optional.of(presence.get());
        }
        in.back(mark);
        return Optional.empty();
    }

    /** Whether no more follows than a bracket: 无机砷(以As计) is what a limit is about. */
    private boolean stopsBehindNote() {
        int mark = in.at();
        boolean stop = in.bracketed().isEmpty() || in.blanks().peek() != '(' && atStop();
        in.back(mark);
        return stop;
    }

    /** {@code DBP+BBP+DEHP≤1000 mg/kg}, {@code 总和≤0.1 %}. */
    private Optional<Limit> sum(int start) {
        in.back(start);
        List<String> parts = new ArrayList<>();
        do {
            in.blanks();
            Optional<String> part = NameReader.quoted(in).or(() -> NameReader.partName(in));
            if (part.isEmpty()) {
                break;
            }
            parts.add(part.get());
        } while (in.takeAny("+", "、") != null);
        boolean told = in.takeAny("总和", "之和", "总量", "合计", "总计", "sum", "total") != null;
        in.takeAny(":", "：");
        if (told || parts.size() > 1) {
            try {
                if (ranges.read() instanceof Limit.Range range) {
                    return Optional.of(new Limit.Sum(parts, range));
                }
            } catch (Unreadable e) {
                in.back(start);
                return Optional.empty();
            }
        }
        in.back(start);
        return Optional.empty();
    }

    /** {@code 甲醛含量≤75 mg/kg}, {@code 铅(以Pb计)/(mg/kg) ≤0.5}: what is limited stands before the limit. */
    private Optional<Limit> named(int start) {
        in.back(start);
        try {
            Optional<String> name = NameReader.quoted(in).or(() -> NameReader.label(in));
            if (name.isPresent()) {
                Optional<String> note = NameReader.note(in);
                String full = name.get() + (note.isEmpty() ? "" : NameReader.rest(in));
                Unit unit = note.flatMap(Unit::tryParse).orElse(Unit.UNSTATED);
                Optional<Quantity> sample = noneIn();
                Unit head = head(unit);
                boolean colon = in.takeAny(":", "：") != null;
                in.blanks();
                Limit limit = behindName(full, head, colon);
                if (limit instanceof Limit.NotDetected none
                        && none.reportingLimit().isEmpty()) {
                    limit = new Limit.NotDetected(sample);
                }
                return Optional.of(ConditionReader.about(full, unit == Unit.UNSTATED ? note : Optional.empty(), limit));
            }
        } catch (Unreadable e) {
            // no name: the caller tries what else it may be
            in.back(start);
        }
        in.back(start);
        return Optional.empty();
    }

    /** {@code /25g} before 不得检出; before anything else it is no sample but a unit or a divisor, and is not taken. */
    private Optional<Quantity> noneIn() throws Unreadable {
        int mark = in.at();
        Optional<Quantity> sample = NotDetectedReader.sample(in);
        int behind = in.at();
        in.takeAny(":", "：");
        in.blanks();
        boolean none = sample.isPresent() && NotDetectedReader.limit(in).isPresent();
        in.back(none ? behind : mark);
        return none ? sample : Optional.empty();
    }

    private Limit behindName(String name, Unit head, boolean colon) throws Unreadable {
        Optional<Limit> none = NotDetectedReader.limit(in);
        if (none.isPresent()) {
            return none.get();
        }
        Optional<Limit> graded = new GradeReader(in, grades).limit();
        if (graded.isPresent()) {
            return graded.get();
        }
        int mark = in.at();
        if (colon) {
            Optional<Limit> said = worded().or(() -> NameReader.names(in, mark));
            if (said.isPresent() && atStop()) {
                return said.get();
            }
            in.back(mark);
            Optional<Limit> second =
                    inner ? Optional.empty() : behind().named(mark).filter(this::ends);
            if (second.isPresent()) {
                return second.get();
            }
            in.back(mark);
        }
        Optional<Limit> other = relative().or(this::divided);
        if (other.isPresent()) {
            return other.get();
        }
        boolean own = name.chars().anyMatch(Character::isIdeographic) && !name.startsWith("第");
        boolean compared = in.peek() == '±'
                ? NameReader.isDifference(name)
                : Comparison.before(in) != null || own && (in.atNumber() || in.peek() == '(');
        in.back(mark);
        if (!compared && !colon) {
            throw in.fault("comparison");
        }
        Limit limit = (head == Unit.UNSTATED ? ranges : new RangeReader(in, head)).read();
        if (!ends(limit)) {
            throw in.fault("unexpected");
        }
        return limit;
    }

    /** {@code /(mg/kg)}, {@code /%}, {@code ,mg/kg}: the unit in the head of a table. */
    private Unit head(Unit noted) throws Unreadable {
        if (in.takeAny("/", ",", "，") == null) {
            return noted;
        }
        Unit unit = in.unit();
        if (unit == Unit.UNSTATED) {
            throw in.fault("unit");
        }
        // 断裂强力,N,≥220: the cells of one row
        in.takeAny(",");
        return unit;
    }
}
