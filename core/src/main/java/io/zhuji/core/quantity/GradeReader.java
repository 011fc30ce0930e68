package io.zhuji.core.quantity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads grades and limits on them: {@code ≥3-4级}, {@code A类}, {@code 能效2级及以上}, {@code grade 3 or better}. */
final class GradeReader {

    private static final String NUMERALS = "一二三四五六七八九";

    private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨ";
    private static final int LONGEST_FASTNESS = 16;
    /** What may stand before the name of a scale and is no part of it. */
    private static final String[] BEFORE = {"限", "从", "明示", "标称", "声明", "测得", "应"};

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
        return grade(false);
    }

    private Optional<Found> grade(boolean compared) {
        int start = in.at();
        in.takeAny("符合", "达到", "满足");
        GradeScale named = scaleWords();
        in.blanks();
        String noun = in.takeAny("grade", "class");
        boolean english = noun != null;
        in.blanks();
        Optional<String> label = label(english || named != null || given != null, compared);
        if (label.isEmpty()) {
            in.back(start);
            return Optional.empty();
        }
        // 2级能效
        GradeScale behind = given == null && named == null ? scaleWords() : null;
        GradeScale scale = given != null ? given : named != null ? named : behind;
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
        GradeScale fastness = fastness();
        if (fastness != null) {
            return fastness;
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

    /** {@code 耐水色牢度}, {@code 变色}, {@code colour fastness to washing}: light has a scale of its own. */
    private @Nullable GradeScale fastness() {
        int start = in.at();
        if (in.takeAny("变色", "沾色", "褪色") != null) {
            in.takeAny("等级", ":", "：", "为");
            return GradeScale.FASTNESS;
        }
        boolean english = in.takeAny("colour fastness to", "color fastness to", "fastness to") != null;
        int from = in.blanks().at();
        if (!english && (in.text().indexOf("色牢度", from) < 0 || comparing() || in.takeAny(BEFORE) != null)) {
            in.back(start);
            return null;
        }
        while (english && (Cursor.isLatin(in.peek()) || in.peek() == ' ') && !comparing()) {
            in.skip(1);
        }
        if (!english) {
            while (Character.isIdeographic(in.peek())
                    && !in.text().startsWith("色牢度", in.at())
                    && in.at() - from < LONGEST_FASTNESS) {
                in.skip(1);
            }
        }
        String to = in.text().substring(from, in.at());
        if (!english && (to.isEmpty() || !in.take("色牢度"))) {
            in.back(start);
            return null;
        }
        NameReader.note(in);
        if (in.takeAny("/") != null) {
            in.take("级");
        }
        in.takeAny("等级", ":", "：", "为");
        boolean light = to.contains("光") || to.contains("日晒") || to.contains("气候") || to.contains("light");
        return light ? GradeScale.LIGHT_FASTNESS : GradeScale.FASTNESS;
    }

    private boolean comparing() {
        int mark = in.at();
        boolean found = Comparison.before(in) != null;
        in.back(mark);
        return found;
    }

    /** The grade's own words; with no word around that says so, 级, 类 or a label of its own kind must be there. */
    private Optional<String> label(boolean told, boolean compared) {
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
            if (half(out)) {
                out.append('-').append(in.peek(-1));
                // ≥3-4: a range behind a sign makes no sense
                told |= compared && in.atEnd();
            } else if (in.peek() == '.' && in.peek(1) == '5' && !Cursor.isDigit(in.peek(2))) {
                out.append('-').append((char) (out.charAt(0) + 1));
                in.skip(2);
            } else {
                in.back(mark);
            }
        } else if (NUMERALS.indexOf(c) >= 0 && in.peek(1) == '级') {
            out.append(NUMERALS.indexOf(c) + 1);
            in.skip(1);
        } else if (ROMAN.indexOf(c) >= 0 && (in.peek(1) == '级' || in.peek(1) == '类')) {
            out.append(ROMAN.indexOf(c) + 1);
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

    /** Takes what makes a half grade of the grade before: {@code -4} of 3-4, also with blanks. */
    private boolean half(CharSequence grade) {
        int mark = in.at();
        in.blanks();
        char dash = in.peek();
        if ((dash == '-' || dash == '~' || dash == '/') && grade.length() == 1) {
            in.skip(1);
            in.blanks();
            boolean next = in.peek() == grade.charAt(0) + 1 && !Cursor.isDigit(in.peek(1)) && in.peek(1) != '.';
            if (next) {
                in.skip(1);
                return true;
            }
        }
        in.back(mark);
        return false;
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
        in.takeAny("符合", "达到", "满足");
        GradeScale named = scaleWords();
        GradeReader inner = named == null || given != null ? this : new GradeReader(in, named);
        boolean only = in.takeAny("限", "only", "=") != null;
        boolean from = !only && in.takeAny("从", "from") != null;
        boolean symbol = in.blanks().peek() == '<' || in.peek() == '>' || in.peek() == '≤' || in.peek() == '≥';
        Comparison comparison = only || from ? null : Comparison.before(in);
        in.blanks();
        int written = in.at();
        Optional<Found> first = inner.grade(comparison != null);
        if (first.isEmpty()) {
            in.back(start);
            return Optional.empty();
        }
        Found grade = first.get();
        boolean ordered = ordered(grade.scale(), written, symbol);
        if (comparison != null && !ordered) {
            return comparison.included() && !comparison.upper() ? alone(grade, start) : refused(start);
        }
        if (comparison != null) {
            return compared(grade, comparison, symbol, start);
        }
        int mark = in.at();
        if (in.takeAny(
                        "及以上",
                        "或以上",
                        "以上",
                        "及更高",
                        "或更高",
                        "or better",
                        "or above",
                        "or higher",
                        "and above",
                        "minimum",
                        "min.",
                        "min")
                != null) {
            return ordered ? floor(grade, start) : alone(grade, start);
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

    /**
     * Whether better and worse are known. Classes, and grades in Chinese or Roman numerals, go up by number in one standard and
     * down in the next; a sign compares the numbers as they are.
     */
    private boolean ordered(GradeScale scale, int written, boolean symbol) {
        char first = written < in.text().length() ? in.text().charAt(written) : ' ';
        return scale.directed()
                || symbol
                || in.peek(-1) != '类' && NUMERALS.indexOf(first) < 0 && ROMAN.indexOf(first) < 0;
    }

    /** The grade itself is surely allowed; what else is, only the words say. */
    private Optional<Limit> alone(Found grade, int start) {
        String words = in.written(start, in.at()).strip();
        return span(grade, grade, start).map(limit -> new Limit.Conditional(words, limit));
    }

    private Optional<Limit> refused(int start) {
        in.back(start);
        return Optional.empty();
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
