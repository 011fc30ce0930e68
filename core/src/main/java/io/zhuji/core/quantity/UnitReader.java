package io.zhuji.core.quantity;

import io.zhuji.core.quantity.UnitTable.Named;
import io.zhuji.core.quantity.UnitTable.Nature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the longest unit that begins at a place of folded text.
 *
 * <p>{@code unit = group (("." | "·" | "/" | "每") group)*}, {@code group = "(" unit ")" | number? name exponent?
 * qualifier?}; what follows a slash up to the next operator is below the line.
 */
final class UnitReader {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** The words before a sign of percent: {@code wt%}. */
    private static final Map<String, String> FRACTIONS =
            Map.of("vol", "%{vol}", "Vol", "%{vol}", "VOL", "%{vol}", "wt", "%{mass}");

    /** One factor of the unit: a number or a name with exponent. */
    private record Part(
            @Nullable Named unit,
            String own,
            String qualifier,
            int exponent,
            @Nullable BigDecimal number) {

        String code() {
            return number != null
                    ? number.toPlainString()
                    : (unit != null ? unit.prefix() + unit.atom().code() : "{" + own + "}")
                            + (exponent == 1 ? "" : String.valueOf(exponent))
                            + qualifier;
        }
    }

    private final String text;
    private int at;

    UnitReader(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** The index after the unit, or where reading began if there is none. */
    int at() {
        return at;
    }

    /** The unit, or {@link Unit#UNSTATED} where none begins here. */
    Unit read() {
        int start = at;
        int end = wordEnd(at);
        String word = end > at ? UnitTable.everyday(text.substring(at, end)) : null;
        if (word != null && word.indexOf('/') > 0) {
            at = end;
            return new UnitReader(word, 0).read();
        }
        List<List<Part>> groups = new ArrayList<>();
        if (!readInto(groups, true, 0) || groups.size() > 8) {
            at = start;
            return Unit.UNSTATED;
        }
        return assemble(groups);
    }

    /** The first group is above the line, all others below; a group below is one divisor. */
    private boolean readInto(List<List<Part>> groups, boolean above, int depth) {
        List<Part> first = new ArrayList<>();
        if (!group(first, !above, depth)) {
            return false;
        }
        groups.add(first);
        while (true) {
            int mark = at;
            skipSpaces();
            boolean times = at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '·');
            boolean below = at < text.length() && (text.charAt(at) == '/' || text.charAt(at) == '每');
            if (!times && !below || groups.size() > 8) {
                at = mark;
                return true;
            }
            // W/m·K is written for W/(m·K); the point of UCUM, as in m/s.kg, goes on above the line
            boolean goesOn = times && text.charAt(at) == '·' && groups.size() > 1;
            at++;
            skipSpaces();
            List<Part> next = new ArrayList<>();
            if (!group(next, below || goesOn, depth)) {
                at = mark;
                return true;
            }
            if (below) {
                groups.add(next);
            } else {
                groups.get(goesOn ? groups.size() - 1 : 0).addAll(next);
            }
        }
    }

    private boolean group(List<Part> into, boolean below, int depth) {
        int start = at;
        if (at < text.length() && text.charAt(at) == '(' && depth < 2) {
            at++;
            if (inner(into, below, depth + 1) && at < text.length() && text.charAt(at) == ')') {
                at++;
                return true;
            }
            at = start;
            return false;
        }
        return simple(into, below);
    }

    /** Within brackets only products make sense; a quotient there is no unit of any standard. */
    private boolean inner(List<Part> into, boolean below, int depth) {
        while (true) {
            skipSpaces();
            if (!group(into, below, depth)) {
                return false;
            }
            skipSpaces();
            if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '·')) {
                at++;
            } else {
                return true;
            }
        }
    }

    private boolean number(List<Part> into) {
        int start = at;
        digits(start + 6);
        if (at > start && at + 1 < text.length() && text.charAt(at) == '.' && Cursor.isDigit(text.charAt(at + 1))) {
            at++;
            digits(start + 6);
        }
        if (at == start || new BigDecimal(text.substring(start, at)).signum() == 0) {
            at = start;
            return false;
        }
        into.add(new Part(null, "", "", 1, new BigDecimal(text.substring(start, at))));
        return true;
    }

    private void digits(int end) {
        while (at < text.length() && at < end && Cursor.isDigit(text.charAt(at))) {
            at++;
        }
    }

    private boolean simple(List<Part> into, boolean below) {
        int start = at;
        int size = into.size();
        if (below && number(into)) {
            skipSpaces();
            if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '·')) {
                at++;
            }
        }
        if (name(into)) {
            return true;
        }
        at = start;
        while (into.size() > size) {
            into.remove(into.size() - 1);
        }
        return false;
    }

    private boolean name(List<Part> into) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '{') {
            int end = text.indexOf('}', at);
            if (end < 0 || end - at > 24 || end == at + 1) {
                return false;
            }
            String own = text.substring(at + 1, end);
            at = end + 1;
            into.add(new Part(null, own, "", exponent(), null));
            return true;
        }
        if (c == '%') {
            at++;
            return finish("%", into);
        }
        int end = wordEnd(at);
        if (end > at) {
            String word = text.substring(at, end).replace('μ', 'u');
            String fraction = end < text.length() && text.charAt(end) == '%' ? FRACTIONS.get(word) : null;
            if (fraction != null) {
                at = end + 1;
                return finish(fraction, into);
            }
            String code = UnitTable.everyday(word);
            if (code == null && UnitTable.named(word) != null) {
                code = word;
            }
            if (code == null) {
                return false;
            }
            at = end;
            return finish(code, into);
        }
        UnitTable.Found found = UnitTable.chinese(text, at);
        if (found == null) {
            return false;
        }
        at = found.end();
        return finish(found.code(), into);
    }

    /** Letters and unit signs in a row; a bracketed UCUM word counts as one. */
    private int wordEnd(int from) {
        int i = from;
        while (i < text.length() && i - from < 12) {
            char c = text.charAt(i);
            if (c == '[') {
                int close = text.indexOf(']', i);
                if (close < 0 || close - i > 8) {
                    return from;
                }
                i = close + 1;
            } else if (c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c == 'μ'
                    || c == 'Ω'
                    || c == '℃'
                    || c == '℉'
                    || c == '°'
                    || c == '‰') {
                i++;
            } else if (i > from && (c == '₂' || c == '2' && text.startsWith("H2O", i - 1))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Appends what a code stands for, which may be several units, then reads exponent and qualifier. */
    private boolean finish(String code, List<Part> into) {
        String qualifier = "";
        String plain = code;
        int brace = code.indexOf('{');
        if (brace > 0) {
            plain = code.substring(0, brace);
            qualifier = code.substring(brace);
        }
        int dot = plain.indexOf('.');
        if (brace == 0) {
            into.add(new Part(null, code.substring(1, code.length() - 1), "", exponent(), null));
            return true;
        }
        if (dot > 0) {
            into.add(new Part(UnitTable.named(plain.substring(0, dot)), "", "", 1, null));
            plain = plain.substring(dot + 1);
        }
        int built = 1;
        if (Character.isDigit(plain.charAt(plain.length() - 1))) {
            built = plain.charAt(plain.length() - 1) - '0';
            plain = plain.substring(0, plain.length() - 1);
        }
        Named unit = UnitTable.named(plain);
        if (unit == null) {
            return false;
        }
        int exponent = built == 1 ? exponent() : built;
        into.add(new Part(unit, "", qualifier.isEmpty() ? qualifier(unit) : qualifier, exponent, null));
        return true;
    }

    private int exponent() {
        int mark = at;
        boolean caret = at < text.length() && text.charAt(at) == '^';
        if (caret) {
            at++;
        }
        boolean minus = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '⁻');
        if (minus) {
            at++;
        }
        if (at < text.length()) {
            char c = text.charAt(at);
            int digit = c >= '1' && c <= '9' ? c - '0' : SUPERSCRIPTS.indexOf(c);
            boolean alone = at + 1 >= text.length() || !(text.charAt(at + 1) >= '0' && text.charAt(at + 1) <= '9');
            if (digit > 0 && alone) {
                at++;
                return minus ? -digit : digit;
            }
        }
        at = mark;
        return 1;
    }

    private String qualifier(Named unit) {
        int mark = at;
        skipSpaces();
        if (at < text.length() && text.charAt(at) == '{') {
            int end = text.indexOf('}', at);
            if (end > at + 1 && end - at < 24) {
                String own = text.substring(at, end + 1);
                at = end + 1;
                return own;
            }
        }
        boolean bracket = at < text.length() && text.charAt(at) == '(';
        int from = bracket ? at + 1 : at;
        String known = unit.atom().nature() == Nature.FRACTION
                ? "质量分数=mass 体积分数=vol m/m=mass w/w=mass M/M=mass W/W=mass V/V=vol v/v=vol vol=vol VOL=vol Vol=vol"
                        + " wt=mass RH=RH rh=RH"
                : unit.atom().code().equals("B")
                        ? "A=A a=A C=C"
                        : unit.atom().nature() == Nature.MASS
                                ? "KOH=KOH"
                                : "峰值=peak 有效值=rms peak=peak rms=rms r.m.s.=rms RMS=rms 温差=diff";
        for (String pair : known.split(" ")) {
            String word = pair.substring(0, pair.indexOf('='));
            int end = from + word.length();
            boolean closed = bracket
                    ? end < text.length() && text.charAt(end) == ')'
                    : (word.length() > 2 || unit.atom().nature() == Nature.FRACTION)
                            && (end >= text.length() || !Character.isLetter(text.charAt(end)));
            if (closed && text.startsWith(word, from)) {
                at = bracket ? end + 1 : end;
                return "{" + pair.substring(pair.indexOf('=') + 1) + "}";
            }
        }
        at = mark;
        return "";
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private static Unit assemble(List<List<Part>> groups) {
        Rational factor = Rational.ONE;
        Rational offset = Rational.ZERO;
        Map<String, Integer> base = new TreeMap<>();
        Set<Nature> natures = EnumSet.noneOf(Nature.class);
        StringBuilder code = new StringBuilder();
        StringBuilder symbol = new StringBuilder();
        String fraction = "";
        boolean tiny = false;
        boolean litre = false;
        boolean smallCube = false;
        int units = 0;
        for (int g = 0; g < groups.size(); g++) {
            List<Part> group = groups.get(g);
            int sign = g == 0 ? 1 : -1;
            boolean bracket = g > 0 && group.stream().anyMatch(p -> p.number() != null) && group.size() > 1;
            for (int k = 0; k < group.size(); k++) {
                Part part = group.get(k);
                String before = k > 0 && (g == 0 || bracket) ? "." : g > 0 ? "/" : "";
                code.append(before).append(bracket && k == 0 ? "(" : "").append(part.code());
                symbol.append(before.equals(".") ? bracket && group.get(k - 1).number() != null ? "" : "·" : before);
                symbol.append(print(part));
                if (part.number() != null) {
                    factor = factor.times(Rational.exact(part.number()).power(sign));
                    continue;
                }
                units++;
                int exponent = part.exponent() * sign;
                Named unit = part.unit();
                if (unit == null) {
                    base.merge("{" + part.own() + "}", exponent, Integer::sum);
                    natures.add(Nature.OTHER);
                    continue;
                }
                Rational one = unit.atom().factor().times(Rational.of(10).power(unit.power()));
                factor = factor.times(one.power(exponent));
                offset = unit.atom().offset();
                unit.atom().base().forEach((name, e) -> base.merge(name, e * exponent, Integer::sum));
                boolean cube = unit.atom().code().equals("m") && part.exponent() == 3;
                natures.add(cube ? Nature.VOLUME : unit.atom().nature());
                litre |= unit.atom().code().equals("L");
                smallCube |= cube && unit.power() < -1;
                tiny |= unit.atom().nature() == Nature.MASS
                        && unit.power() <= 0
                        && unit.atom().code().equals("g");
                if (unit.atom().nature() == Nature.FRACTION) {
                    fraction = part.qualifier();
                } else if (!part.qualifier().isEmpty()) {
                    if (part.qualifier().equals("{diff}")) {
                        offset = Rational.ZERO;
                    }
                    base.merge(part.qualifier(), exponent, Integer::sum);
                }
            }
            code.append(bracket ? ")" : "");
        }
        base.values().removeIf(e -> e == 0);
        String dimension = dimension(base);
        Unit.Kind kind = kind(dimension, natures, fraction, litre, tiny && !smallCube);
        return new Unit(
                code.toString(), symbol.toString(), factor, units == 1 ? offset : Rational.ZERO, dimension, kind);
    }

    private static Unit.Kind kind(
            String dimension, Set<Nature> natures, String fraction, boolean litre, boolean tinyInCube) {
        switch (dimension) {
            case "":
                if (natures.equals(EnumSet.of(Nature.FRACTION))) {
                    return fraction.equals("{mass}")
                            ? Unit.Kind.MASS_FRACTION
                            : fraction.equals("{vol}") ? Unit.Kind.VOLUME_FRACTION : Unit.Kind.FRACTION;
                }
                if (natures.size() != 1) {
                    return Unit.Kind.NUMBER;
                }
                return switch (natures.iterator().next()) {
                    case MASS -> Unit.Kind.MASS_FRACTION;
                    case VOLUME -> Unit.Kind.VOLUME_FRACTION;
                    case AMOUNT -> Unit.Kind.AMOUNT_FRACTION;
                    default -> Unit.Kind.NUMBER;
                };
            case "g.m-3":
                return litre ? Unit.Kind.IN_LIQUID : tinyInCube ? Unit.Kind.IN_AIR : Unit.Kind.DENSITY;
            case "g.m2.s-2":
                return natures.contains(Nature.FORCE) ? Unit.Kind.TORQUE : Unit.Kind.PLAIN;
            default:
                return Unit.Kind.PLAIN;
        }
    }

    private static String dimension(Map<String, Integer> base) {
        StringBuilder out = new StringBuilder();
        base.forEach((name, exponent) ->
                out.append(out.length() == 0 ? "" : ".").append(name).append(exponent == 1 ? "" : exponent));
        return out.toString();
    }

    private static String print(Part part) {
        if (part.number() != null) {
            return part.number().toPlainString();
        }
        StringBuilder out = new StringBuilder();
        Named unit = part.unit();
        if (unit != null) {
            out.append(unit.prefix().replace('u', 'μ')).append(unit.atom().symbol());
        } else {
            out.append(
                    switch (part.own()) {
                        case "times" -> "次";
                        case "r", "cycle", "pcs" -> part.own();
                        default -> UnitTable.chinese(part.own(), 0) != null ? part.own() : "{" + part.own() + "}";
                    });
        }
        if (part.exponent() != 1) {
            out.append(part.exponent() < 0 ? "⁻" : "").append(SUPERSCRIPTS.charAt(Math.abs(part.exponent())));
        }
        out.append(
                switch (part.qualifier()) {
                    case "{mass}" -> "(质量分数)";
                    case "{vol}" -> "(体积分数)";
                    case "{A}" -> "(A)";
                    case "{C}" -> "(C)";
                    case "{RH}" -> "RH";
                    case "{KOH}" -> " KOH";
                    case "{peak}" -> "(峰值)";
                    case "{rms}" -> "(有效值)";
                    case "{diff}" -> "(温差)";
                    default -> part.qualifier();
                });
        return out.toString();
    }
}
