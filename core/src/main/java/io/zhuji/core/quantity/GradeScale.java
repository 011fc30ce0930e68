package io.zhuji.core.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The grades of one standard from worst to best (等级): 1, 1-2, 2 … 5 of colour fastness; C, B, A of textile safety.
 *
 * <p>A grade has its meaning inside its scale only: E0 of one standard is not E0 of another. Equal when the ids are equal.
 */
public final class GradeScale implements Scale {

    /** Colour fastness in half grades, 5 best (色牢度五级九档; GB/T 250-2008, GB/T 251-2008). */
    public static final GradeScale FASTNESS =
            numbered("fastness", "色牢度", "fastness", "级", List.of("1", "1-2", "2", "2-3", "3", "3-4", "4", "4-5", "5"));

    /** Colour fastness to light by the blue wool references, 8 best (耐光色牢度; GB/T 8427-2019). */
    public static final GradeScale LIGHT_FASTNESS = numbered(
            "light-fastness",
            "耐光色牢度",
            "light fastness",
            "级",
            List.of("1", "1-2", "2", "2-3", "3", "3-4", "4", "4-5", "5", "5-6", "6", "6-7", "7", "7-8", "8"));

    /** Safety class of textiles, A best (安全技术类别; GB 18401-2010 clause 4). */
    public static final GradeScale SAFETY_CLASS = numbered("safety-class", "", "safety", "类", List.of("C", "B", "A"));

    /** Energy or water efficiency grade of the Chinese label, 1 best (能效等级, 水效等级). */
    public static final GradeScale EFFICIENCY =
            numbered("efficiency", "能效", "efficiency", "级", List.of("5", "4", "3", "2", "1"));

    /** Flammability of clothing textiles, 1 best (燃烧性能; GB/T 14644-2014). */
    public static final GradeScale FLAMMABILITY =
            numbered("flammability", "燃烧性能", "flammability", "级", List.of("3", "2", "1"));

    /** Formaldehyde emission of wood-based panels, ENF best (甲醛释放量分级; GB/T 39600-2021). */
    public static final GradeScale BOARD_EMISSION = numbered("board-emission", "", "", "级", List.of("E1", "E0", "ENF"));

    /** Quality grades of products, 优等品 best (GB/T 12707-1991 and product standards after it). */
    public static final GradeScale PRODUCT_QUALITY =
            numbered("product-quality", "", "", "", List.of("合格品", "一等品", "优等品"));

    /** Photobiological risk group of lamps, RG0 best (GB/T 20145-2006). */
    public static final GradeScale RISK_GROUP = numbered("risk-group", "", "", "", List.of("RG3", "RG2", "RG1", "RG0"));

    /** Illuminance grade of desk lamps, AA best (GB/T 9473-2022). */
    public static final GradeScale DESK_LAMP = numbered("desk-lamp", "台灯照度", "desk lamp", "级", List.of("A", "AA"));

    /** Grade numbers whose standard was not named: which end is better is not known. */
    public static final GradeScale UNNAMED = new GradeScale("unnamed", "", "", "级", unnamedLabels(), false);

    private static final List<GradeScale> BY_NAME =
            List.of(LIGHT_FASTNESS, FASTNESS, SAFETY_CLASS, EFFICIENCY, FLAMMABILITY, DESK_LAMP);

    private static final List<GradeScale> BY_LABEL = List.of(BOARD_EMISSION, PRODUCT_QUALITY, RISK_GROUP);

    private static final String NUMERALS = "一二三四五六七八九";

    private final String id;
    private final String chinese;
    private final String english;
    private final String suffix;
    private final List<String> labels;
    private final Map<String, Integer> ranks;
    private final boolean directed;

    private GradeScale(
            String id, String chinese, String english, String suffix, List<String> labels, boolean directed) {
        this.id = Objects.requireNonNull(id, "id");
        this.chinese = chinese;
        this.english = english;
        this.suffix = Objects.requireNonNull(suffix, "suffix");
        this.labels = List.copyOf(labels);
        this.directed = directed;
        Map<String, Integer> byLabel = new HashMap<>();
        for (String label : this.labels) {
            if (label.isBlank() || byLabel.put(label, byLabel.size()) != null) {
                throw new IllegalArgumentException("grades of a scale must differ and not be blank, were " + labels);
            }
        }
        this.ranks = Map.copyOf(byLabel);
    }

    /**
     * A scale of a standard's own.
     *
     * @param id     names the standard and the property, such as {@code GB/T 39600-2021 E}
     * @param labels the grades, worst first, without 级
     */
    public static GradeScale of(String id, List<String> labels) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("labels of grade scale '" + id + "' must not be empty");
        }
        return numbered(id, "", "", "级", labels);
    }

    private static GradeScale numbered(
            String id, String chinese, String english, String suffix, List<String> worstFirst) {
        return new GradeScale(id, chinese, english, suffix, worstFirst, true);
    }

    private static List<String> unnamedLabels() {
        List<String> labels = new ArrayList<>();
        for (int grade = 1; grade <= 12; grade++) {
            labels.add(String.valueOf(grade));
            labels.add(grade + "-" + (grade + 1));
        }
        return labels;
    }

    /** The built-in scales that words before a grade name. */
    static List<GradeScale> named() {
        return BY_NAME;
    }

    /** The built-in scale that alone has the label, such as {@code ENF}. */
    static Optional<GradeScale> ofLabel(String label) {
        return BY_LABEL.stream().filter(s -> s.ranks.containsKey(label)).findFirst();
    }

    @Override
    public String code() {
        return id;
    }

    /** The grades, worst first. */
    public List<String> labels() {
        return labels;
    }

    /** Whether it is known which end is better; only {@link #UNNAMED} does not know. */
    public boolean directed() {
        return directed;
    }

    /** The place of a grade from the worst, 0; half grades may be written {@code 3-4}, {@code 3.5} or {@code 3～4}. */
    public OptionalInt rank(String label) {
        Integer rank = ranks.get(label);
        if (rank == null) {
            rank = ranks.get(canonical(label));
        }
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /** The label without 级, 类, blanks and other ways of writing a half grade. */
    static String canonical(String written) {
        String label = Glyphs.of(written).text().strip();
        if (label.length() > 1 && (label.endsWith("级") || label.endsWith("类"))) {
            label = label.substring(0, label.length() - 1).strip();
        }
        if (label.length() == 3 && label.startsWith(".5", 1) && Character.isDigit(label.charAt(0))) {
            return label.charAt(0) + "-" + (char) (label.charAt(0) + 1);
        }
        if (label.length() == 3 && (label.charAt(1) == '~' || label.charAt(1) == '/')) {
            return label.charAt(0) + "-" + label.charAt(2);
        }
        int numeral = label.length() == 1 ? NUMERALS.indexOf(label) : -1;
        return numeral >= 0 ? String.valueOf(numeral + 1) : label;
    }

    /** A grade as printed: {@code 3-4级}, {@code A类}, {@code 优等品}. */
    String print(String label) {
        return label + suffix;
    }

    /** The words that name the scale before a grade; empty where the grade itself does, or no words do. */
    String name(boolean inChinese) {
        return inChinese ? chinese : english;
    }

    /** The English word before a label, with its blank. */
    String noun() {
        return suffix.equals("类") ? "class " : "grade ";
    }

    /** Whether the numbers in the labels fall towards the better end, so that a sign {@code ≤} means better. */
    boolean fallsByNumber() {
        return directed && labels.size() > 1 && digit(labels.get(0)) > digit(labels.get(1));
    }

    private static int digit(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (Character.isDigit(label.charAt(i))) {
                return label.charAt(i);
            }
        }
        return 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GradeScale that && id.equals(that.id) && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
