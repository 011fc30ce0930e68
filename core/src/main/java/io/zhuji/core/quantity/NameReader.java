package io.zhuji.core.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads names: of what is allowed, of what is there or not, of the parts of a sum. */
final class NameReader {

    private static final Set<String> NO_PARTS = Set.of(
            "sum",
            "total",
            "明示",
            "标称",
            "声明",
            "测得",
            "declared",
            "measured",
            "未检出",
            "ND",
            "nd",
            "BDL",
            "约",
            "大约",
            "大概",
            "近",
            "U",
            "k",
            "K",
            "n",
            "grade",
            "class",
            "Grade",
            "Class");

    /** English words that are a statement by themselves. */
    private static final Set<String> LONE_WORDS = Set.of("exempt", "pass", "passed", "fail", "failed", "conforms");

    /** What a name ends with that is itself a difference, so that a sign ± behind it has nothing else to lean on. */
    private static final List<String> DIFFERENCES =
            List.of("差", "率", "变化", "deviation", "tolerance", "error", "change");

    private static final BitSet FIRST = first();

    private NameReader() {}

    private static BitSet first() {
        BitSet first = new BitSet();
        Comparison.firsts(first);
        NotDetectedReader.firsts(first);
        return first;
    }

    /** {@code 红|蓝}, {@code 不起火、不爆炸}, {@code 「abc」}; nothing is taken where there are none. */
    static Optional<Limit> names(Cursor in, int start) {
        in.back(start);
        List<String> names = new ArrayList<>();
        do {
            in.blanks();
            Optional<String> quoted = quoted(in);
            if (quoted.isPresent()) {
                names.add(quoted.get());
                continue;
            }
            int from = in.at();
            while (!in.atEnd() && isNameChar(in.peek())) {
                in.skip(1);
            }
            String name = in.written(from, in.at()).strip();
            if (!wordlike(name)) {
                in.back(start);
                return Optional.empty();
            }
            names.add(name);
        } while (in.takeAny("|", "或") != null);
        return Optional.of(new Limit.OneOf(names));
    }

    static Optional<String> quoted(Cursor in) {
        int mark = in.at();
        in.blanks();
        if (in.peek() != '「') {
            in.back(mark);
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        for (int i = in.at() + 1; i < in.text().length(); i++) {
            char c = in.text().charAt(i);
            if (c != '」') {
                out.append(in.written(i, i + 1));
            } else if (i + 1 < in.text().length() && in.text().charAt(i + 1) == '」') {
                out.append(c);
                i++;
            } else {
                in.back(i + 1);
                return out.toString().isBlank() ? Optional.empty() : Optional.of(out.toString());
            }
        }
        in.back(mark);
        return Optional.empty();
    }

    static Optional<String> partName(Cursor in) {
        int from = in.at();
        while (isPartChar(in.peek())) {
            int mark = in.at();
            if (mark > from
                    && Cursor.isDigit(in.peek())
                    && Character.isIdeographic(in.text().charAt(mark - 1))) {
                break;
            }
            if (mark > from && in.takeAny("总和", "之和", "总量", "合计", "总计", "含量") != null
                    || Character.isIdeographic(in.peek()) && (comparing(in) || mark > from && atNotDetected(in))) {
                in.back(mark);
                break;
            }
            in.skip(1);
        }
        String name = in.text().substring(from, in.at());
        if (name.isEmpty()
                || Cursor.isDigit(name.charAt(0))
                || NO_PARTS.contains(name)
                || startsWithTotal(name)
                || name.startsWith("明示")
                || name.startsWith("测得")
                || name.startsWith("合计")) {
            in.back(from);
            return Optional.empty();
        }
        return Optional.of(name);
    }

    /** 总和 and 总量 say that a sum is meant; 总铅 and 总迁移量 are names. */
    private static boolean startsWithTotal(String name) {
        return name.startsWith("总") && (name.length() == 1 || "和量计共".indexOf(name.charAt(1)) >= 0);
    }

    /** The longest name of what a limit or a figure is about, as it is written before it. */
    private static final int LONGEST_LABEL = 24;

    /** {@code 甲醛}, {@code 断裂强力}, {@code PM2.5} before a limit; nothing is taken where there is none. */
    static Optional<String> label(Cursor in) {
        int from = in.at();
        if (comparing(in)) {
            return Optional.empty();
        }
        while (in.at() - from < LONGEST_LABEL && isLabelChar(in, from)) {
            boolean stop = in.at() > from
                    && (graded(in)
                            || PerReader.begins(in)
                            || RelativeReader.within(in)
                            || wordBegins(in) && (comparing(in) || NotDetectedReader.begins(in)));
            if (stop) {
                break;
            }
            in.skip(1);
        }
        String name = in.written(from, in.at()).strip();
        // 甲醛含量 and 甲醛 are one thing
        name = name.length() > 2 && name.endsWith("含量") ? name.substring(0, name.length() - 2) : name;
        boolean none = name.isEmpty() || name.startsWith("每") || name.endsWith("的") || NO_PARTS.contains(name);
        if (none || in.at() - from >= LONGEST_LABEL) {
            in.back(from);
            return Optional.empty();
        }
        return Optional.of(name);
    }

    /** Whether {@code ±5 %} may stand behind the name: 标称值±5 % says less than it seems to. */
    static boolean isDifference(String name) {
        return DIFFERENCES.stream().anyMatch(name::endsWith);
    }

    /** Whether a word that compares or denies may begin here, by its first sign: most places are passed over fast. */
    private static boolean wordBegins(Cursor in) {
        char c = in.peek();
        return Cursor.isLatin(c) ? !Cursor.isLatin(in.peek(-1)) : c < 0x80 || FIRST.get(c);
    }

    /** Whether a blank stands here and a grade behind it. */
    private static boolean graded(Cursor in) {
        int mark = in.at();
        boolean found =
                in.peek() == ' ' && new GradeReader(in.blanks(), null).grade().isPresent();
        in.back(mark);
        return found;
    }

    /** 总α放射性, γ-六六六. */
    private static boolean isGreek(char c) {
        return c >= 'α' && c <= 'ω' || c >= 'Α' && c <= 'Φ' || c == 'Ψ';
    }

    private static boolean isLabelChar(Cursor in, int from) {
        char c = in.peek();
        if (Cursor.isLatin(c) || c != '\0' && Character.isIdeographic(c) || isGreek(c)) {
            return true;
        }
        char before = in.at() > from ? in.text().charAt(in.at() - 1) : ' ';
        if (Cursor.isDigit(c)) {
            return Cursor.isLatin(before) || Cursor.isDigit(before) || before == '.';
        }
        // PM2.5, p-xylene, tensile strength
        boolean joins = c == '.' && Cursor.isDigit(before) && Cursor.isDigit(in.peek(1))
                || c == '.' && Cursor.isLatin(before) && in.peek(1) == ' ' && Cursor.isLatin(in.peek(2))
                || c == '-' && (Cursor.isLatin(before) || isGreek(before)) && Character.isLetter(in.peek(1))
                || c == ' ' && in.at() > from;
        return joins && (before != '.' || c == ' ');
    }

    /** What a bracket behind a name says besides, as {@code (以Pb计)}; a figure in brackets belongs to what follows. */
    static Optional<String> note(Cursor in) {
        int mark = in.at();
        Optional<String> words = in.bracketed().map(String::strip);
        String folded = words.map(w -> Glyphs.of(w).text()).orElse("");
        char first = folded.isEmpty() ? ' ' : folded.charAt(0);
        // 定量(80±4) g/m², but 黏度(25 ℃)≥500 mPa·s
        if ((Cursor.isDigit(first) || "+-±".indexOf(first) >= 0) && !comparing(in)) {
            in.back(mark);
            return Optional.empty();
        }
        boolean told = words.filter(ConditionReader::isCondition).isPresent();
        if (!told && !folded.isBlank()) {
            in.back(mark);
        }
        return told ? words : Optional.empty();
    }

    /** What goes on behind a note, as {@code 释放量} in {@code 甲醛(HCHO)释放量}; 含量 says nothing. */
    static String rest(Cursor in) {
        int mark = in.at();
        boolean goesOn = Character.isIdeographic(in.blanks().peek());
        Optional<String> rest = goesOn ? label(in) : Optional.empty();
        if (rest.isEmpty()) {
            in.back(mark);
        }
        return rest.filter(words -> !words.equals("含量")).orElse("");
    }

    /** Whether these are the letters of a chemical element, or look so. */
    static boolean isSymbol(String words) {
        String text = Glyphs.of(words).text();
        boolean upper = !text.isEmpty() && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
        boolean lower = text.length() == 2 && text.charAt(1) >= 'a' && text.charAt(1) <= 'z';
        return upper && (text.length() == 1 || lower);
    }

    /** Whether words begin here that say that nothing was found. */
    static boolean atNotDetected(Cursor in) {
        return NotDetectedReader.begins(in);
    }

    private static boolean comparing(Cursor in) {
        int mark = in.at();
        boolean found = Comparison.before(in) != null;
        in.back(mark);
        return found;
    }

    private static boolean isPartChar(char c) {
        return Cursor.isLatin(c) || Cursor.isDigit(c) || c != '\0' && Character.isIdeographic(c);
    }

    /** Words of our own tongue, or an English phrase of two words that begins like a statement; a lone word may be a slip. */
    private static boolean wordlike(String name) {
        if (name.isEmpty() || name.length() > 40) {
            return false;
        }
        int ideographs = 0;
        for (int i = 0; i < name.length(); i++) {
            ideographs += Character.isIdeographic(name.charAt(i)) ? 1 : 0;
        }
        return ideographs > 0
                || name.startsWith("no ")
                || name.startsWith("not ")
                || LONE_WORDS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isNameChar(char c) {
        return c == '、' || c == ' ' || c == ',' || c == '，' || Character.isLetter(c) && c != '或';
    }

    static boolean isPlainName(String name) {
        return Cursor.read(name, c -> new LimitReader(c, Optional.empty()).whole())
                        .value()
                        .filter(new Limit.OneOf(List.of(name))::equals)
                        .isPresent()
                && ValueReader.read(name, Optional.empty())
                        .value()
                        .filter(new Value.Name(name)::equals)
                        .isPresent();
    }

    static boolean isPartName(String name) {
        return Cursor.read(name, c -> partName(c).orElseThrow(() -> c.fault("name")))
                .value()
                .filter(name::equals)
                .isPresent();
    }

    static boolean isThing(String thing) {
        if (thing.isEmpty() || thing.length() > 30 || !thing.equals(thing.strip())) {
            return false;
        }
        for (int i = 0; i < thing.length(); i++) {
            char c = thing.charAt(i);
            if (!(Character.isLetter(c) && c < '\uFF00') || c == '且' || c == '或') {
                return false;
            }
        }
        return Character.isIdeographic(thing.charAt(0)) || thing.length() > 2;
    }
}
