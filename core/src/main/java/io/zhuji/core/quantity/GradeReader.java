package io.zhuji.core.quantity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads grades and limits on them: {@code ≥3-4级}, {@code A类}, {@code 能效2级及以上}, {@code grade 3 or better}. */
final class GradeReader {

    private static final String NUMERALS = "一二三四五六七八九";

    private final Cursor in;
    private final @Nullable GradeScale given;

    /** A grade with the scale that the words around it name. */
    record Found(GradeScale scale, String label) {}

    GradeReader(Cursor in, @Nullable GradeScale given) {
        this.in = in;
        this.given = given;
    }

    /** A grade; nothing is taken where there is none. */
    Optional<Found> grade() {
        int start = in.at();
        GradeScale named = scaleWords();
        in.blanks();
        String noun = in.takeAny("grade", "class");
        boolean english = noun != null;
        in.blanks();
        Optional<String> label = label(english || named != null || given != null);
        if (label.isEmpty()) {
            in.back(start);
            return Optional.empty();
        }
        GradeScale scale = given != null ? given : named;
        if (scale == null) {
            scale = GradeScale.ofLabel(label.get()).orElse(GradeScale.UNNAMED);
            boolean safety = label.get().length() == 1
                    && "ABC".contains(label.get())
                    && ("class".equals(noun) || in.text().startsWith("类", in.at() - 1));
            scale = safety ? GradeScale.SAFETY_CLASS : scale;
        }
        if (scale.directed() && scale.rank(label.get()).isEmpty()) {
            in.back(start);
            return Optional.empty();
        }
        return Optional.of(new Found(scale, label.get()));
    }

    private @Nullable GradeScale scaleWords() {
        if (in.takeAny("能效等级", "能源效率等级", "水效等级", "水效", "energy efficiency") != null) {
            in.takeAny(":", "：", "为");
            return GradeScale.EFFICIENCY;
        }
        if (in.takeAny("安全技术类别", "安全类别") != null) {
            in.takeAny(":", "：", "为");
            return GradeScale.SAFETY_CLASS;
        }
        for (GradeScale scale : GradeScale.named()) {
            boolean chinese = !scale.name(true).isEmpty() && in.takeAny(scale.name(true)) != null;
            if (chinese || in.takeAny(scale.name(false)) != null) {
                in.takeAny("等级", ":", "：", "为");
                return scale;
            }
        }
        return null;
    }

    /** The grade's own words; with no word around that says so, 级, 类 or a label of its own kind must be there. */
    private Optional<String> label(boolean told) {
        int start = in.at();
        StringBuilder out = new StringBuilder();
        char c = in.peek();
        if (Cursor.isDigit(c) && !Cursor.isDigit(in.peek(1))
                || Cursor.isDigit(c) && Cursor.isDigit(in.peek(1)) && in.peek(2) == '级') {
            while (Cursor.isDigit(in.peek())) {
                out.append(in.peek());
                in.skip(1);
            }
            int mark = in.at();
            if (in.peek() == '级') {
                in.skip(1);
            }
            if ((in.peek() == '-' || in.peek() == '~' || in.peek() == '/')
                    && out.length() == 1
                    && in.peek(1) == out.charAt(0) + 1
                    && !Cursor.isDigit(in.peek(2))
                    && in.peek(2) != '.') {
                out.append('-').append(in.peek(1));
                in.skip(2);
            } else if (in.peek() == '.' && in.peek(1) == '5' && !Cursor.isDigit(in.peek(2))) {
                out.append('-').append((char) (out.charAt(0) + 1));
                in.skip(2);
            } else {
                in.back(mark);
            }
        } else if (NUMERALS.indexOf(c) >= 0 && in.peek(1) == '级') {
            out.append(NUMERALS.indexOf(c) + 1);
            in.skip(1);
        } else if (Cursor.isLatin(c)) {
            while (Cursor.isLatin(in.peek()) || Cursor.isDigit(in.peek())) {
                out.append(in.peek());
                in.skip(1);
            }
            told |= GradeScale.ofLabel(out.toString()).isPresent() && out.length() > 1;
        } else {
            for (String word : GradeScale.PRODUCT_QUALITY.labels()) {
                if (in.take(word)) {
                    return Optional.of(word);
                }
            }
            if (in.take("优级品")) {
                return Optional.of("优等品");
            }
            return own(start);
        }
        in.blanks();
        boolean suffix = in.take("级") || in.take("类");
        if (out.length() == 0 || out.length() > 8 || !suffix && !told) {
            in.back(start);
            return own(start);
        }
        return Optional.of(out.toString());
    }

    /** A label of the given scale as it stands, the longest first. */
    private Optional<String> own(int start) {
        if (given == null) {
            return Optional.empty();
        }
        in.back(start);
        Optional<String> longest = given.labels().stream()
                .filter(l -> in.text().startsWith(l, in.at()))
                .max(java.util.Comparator.comparingInt(String::length));
        longest.ifPresent(l -> {
            in.skip(l.length());
            if (!in.take("级")) {
                in.take("类");
            }
        });
        return longest;
    }

    /** A limit on grades; nothing is taken where there is none. */
    Optional<Limit> limit() {
        int start = in.at();
        GradeScale named = scaleWords();
        GradeReader inner = named == null || given != null ? this : new GradeReader(in, named);
        boolean only = in.takeAny("限", "only", "=") != null;
        boolean from = !only && in.takeAny("从", "from") != null;
        boolean symbol = in.blanks().peek() == '<' || in.peek() == '>' || in.peek() == '≤' || in.peek() == '≥';
        Comparison comparison = only || from ? null : Comparison.before(in);
        in.blanks();
        Optional<Found> first = inner.grade();
        if (first.isEmpty()) {
            in.back(start);
            return Optional.empty();
        }
        Found grade = first.get();
        if (comparison != null) {
            return compared(grade, comparison, symbol, start);
        }
        int mark = in.at();
        if (in.takeAny("及以上", "或以上", "以上", "及更高", "或更高", "or better", "or above", "or higher", "and above") != null) {
            return floor(grade, start);
        }
        if (in.takeAny("|", "或", "和", "到", "至", "~", "to", "、") != null) {
            in.blanks();
            Optional<Found> second = new GradeReader(in, grade.scale().directed() ? grade.scale() : given).grade();
            if (second.isPresent()) {
                return span(grade, second.get(), start);
            }
        }
        in.back(mark);
        note();
        if (only) {
            return span(grade, grade, start);
        }
        boolean half = !grade.scale().directed() && grade.label().indexOf('-') > 0;
        return grade.scale().directed() || half ? floor(grade, start) : span(grade, grade, start);
    }

    /** {@code (正常可燃性)}: what the grade is called besides. */
    private void note() {
        int mark = in.at();
        Optional<String> words = in.bracketed();
        if (words.isEmpty() || !words.get().contains("可燃") || in.blanks().peek() != '\0') {
            in.back(mark);
        }
    }

    private Optional<Limit> compared(Found grade, Comparison comparison, boolean symbol, int start) {
        GradeScale scale = grade.scale();
        int rank = scale.rank(grade.label()).orElse(-1);
        int last = scale.labels().size() - 1;
        // a sign compares the printed numbers, a word compares quality: ≤2级 and 不低于2级 of energy efficiency are one
        boolean upward = comparison.upper() == (symbol && scale.fallsByNumber());
        int step = comparison.included() ? 0 : upward ? 1 : -1;
        int bound = rank + step;
        if (rank < 0 || bound < 0 || bound > last) {
            in.back(start);
            return Optional.empty();
        }
        String label = scale.labels().get(bound);
        return Optional.of(
                upward
                        ? new Limit.Grades(scale, label, scale.labels().get(last))
                        : new Limit.Grades(scale, scale.labels().get(0), label));
    }

    private Optional<Limit> floor(Found grade, int start) {
        if (grade.scale().rank(grade.label()).isEmpty()) {
            in.back(start);
            return Optional.empty();
        }
        return Optional.of(Limit.Grades.atLeast(grade.scale(), grade.label()));
    }

    private Optional<Limit> span(Found a, Found b, int start) {
        int first = a.scale().rank(a.label()).orElse(-1);
        int second = a.scale().rank(b.label()).orElse(-1);
        if (first < 0 || second < 0) {
            in.back(start);
            return Optional.empty();
        }
        return Optional.of(
                first <= second
                        ? new Limit.Grades(a.scale(), a.label(), b.label())
                        : new Limit.Grades(a.scale(), b.label(), a.label()));
    }
}
