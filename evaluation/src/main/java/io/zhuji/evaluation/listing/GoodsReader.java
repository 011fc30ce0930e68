package io.zhuji.evaluation.listing;

import io.zhuji.evaluation.listing.Kind.Contact;
import java.util.Optional;

/**
 * Reads what kind of goods a listing offers, from its path, its title, the name of the goods and the words of their
 * kind. One for each listing; the words are shared.
 *
 * <p>Each word weighs by its strength and by where it stands: the last level of the path most, then words of the kind, the
 * head of the title, and the others. The family with the greatest weight wins, and
 * within it the kind.
 */
final class GoodsReader {

    private static final int NONE = -1;
    private static final int LAST_LEVEL = 5;
    private static final int UPPER_LEVEL = 1;
    private static final int KIND_WORD = 3;
    private static final int TITLE_WORD = 2;
    private static final int TITLE_HEAD = 3;
    private static final int INGREDIENTS = 10;

    private static final int LONGEST_PHRASE = 14;

    // a title is at most some hundred characters; what comes after is no title
    private static final int LONGEST_TITLE = 400;

    private static final String[] AFTER_A_DEVICE = {
        "罩", "壳", "膜", "支架", "挂架", "底座", "配件", "滤芯", "滤网", "遥控", "清洗剂", "清洁剂", "收纳", "贴", "专用", "伴侣", "保护", "防尘", "置物架",
        "托架", "轮子", "除垢剂"
    };
    private static final String[] BEFORE_AN_OBJECT = {"清洗", "收纳", "晾晒", "烘干", "熨烫", "擦洗", "专洗"};

    private final GoodsWords goods;
    private final int[] weights;
    private int headHit = NONE;
    private int headStrength;
    private boolean leather;

    GoodsReader(GoodsWords goods) {
        this.goods = goods;
        this.weights = new int[goods.kinds().size()];
    }

    /** A path of levels joined by {@code >}, {@code /} or the like. */
    void path(String path) {
        String folded = Folding.fold(path.length() > LONGEST_TITLE ? path.substring(0, LONGEST_TITLE) : path);
        int end = folded.length();
        boolean last = true;
        while (end > 0) {
            int start = end;
            while (start > 0 && !separatesLevels(folded.charAt(start - 1))) {
                start--;
            }
            String level = folded.substring(start, end).strip();
            if (!level.isEmpty()) {
                int weight = last ? LAST_LEVEL : UPPER_LEVEL;
                find(level, weight);
                last = false;
            }
            end = start - 1;
        }
    }

    private static boolean separatesLevels(char c) {
        return c == '>' || c == '/' || c == '|' || c == '\\' || c == '›' || c == '»' || c == '→';
    }

    /** The title, or a name of the goods written like one. */
    void title(String title) {
        String folded =
                Folding.fold(withoutGifts(title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title));
        find(folded, TITLE_WORD);
        head(folded);
        lookForLeather(folded);
    }

    /**
     * Weighs the word that names the goods once more: in the first phrase with a word for goods, the last one of a short
     * phrase, which is its head, and the first one of a long phrase, which strings words together.
     */
    private void head(String title) {
        int start = 0;
        while (start < title.length()) {
            int end = start;
            while (end < title.length() && title.charAt(end) != ' ' && !endsGift(title.charAt(end))) {
                end++;
            }
            headHit = NONE;
            boolean last = end - start <= LONGEST_PHRASE;
            words(title.substring(start, end), (kind, strength) -> {
                if (headHit == NONE || last) {
                    headHit = kind;
                    headStrength = strength;
                }
            });
            if (headHit != NONE) {
                weights[headHit] += TITLE_HEAD * headStrength;
                return;
            }
            start = end + 1;
        }
    }

    /** A word of the shop for the kind of goods. */
    void kindWord(String value) {
        if (value.length() <= LONGEST_TITLE) {
            find(Folding.fold(value), KIND_WORD);
        }
    }

    void composition(String value) {
        if (value.length() <= LONGEST_TITLE) {
            lookForLeather(Folding.fold(value));
        }
    }

    /** A list of ingredients stands on food. */
    void ingredients() {
        for (int i = 0; i < weights.length; i++) {
            if (goods.kinds().get(i).family().equals("food")) {
                weights[i] += INGREDIENTS;
            }
        }
    }

    private interface Found {
        void word(int kind, int strength);
    }

    private void find(String text, int weight) {
        words(text, (kind, strength) -> weights[kind] += weight * strength);
    }

    private void words(String text, Found found) {
        goods.words().find(text, (start, end, value) -> {
            int strength = GoodsWords.strength(value);
            boolean counted = end - start == 1 && start > 0 && Folding.isDigit(text.charAt(start - 1));
            if (strength == 0 || counted || isObject(text, start)) {
                return;
            }
            int kind = GoodsWords.kind(value);
            if (hasAccessories(goods.kinds().get(kind)) && accessoryFollows(text, end)) {
                kind = goods.index("accessory");
            }
            found.word(kind, strength);
        });
    }

    private static boolean hasAccessories(Kind kind) {
        return switch (kind.family()) {
            case "appliance", "device", "electro", "lamp", "watch", "vehicle" -> true;
            default -> false;
        };
    }

    private static boolean accessoryFollows(String text, int end) {
        for (String word : AFTER_A_DEVICE) {
            if (text.startsWith(word, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isObject(String text, int start) {
        for (String word : BEFORE_AN_OBJECT) {
            if (start >= word.length() && text.startsWith(word, start - word.length())) {
                return true;
            }
        }
        return start >= 2 && text.charAt(start - 1) == '洗' && "水机手可免速干砂石易".indexOf(text.charAt(start - 2)) < 0;
    }

    private void lookForLeather(String folded) {
        if (leather) {
            return;
        }
        for (String word : new String[] {"真皮", "牛皮", "羊皮", "头层皮", "鳄鱼皮", "鹿皮", "貂皮", "猪皮"}) {
            int at = folded.indexOf(word);
            leather |= at >= 0
                    && (at == 0 || folded.charAt(at - 1) != '仿')
                    && !folded.startsWith("纸", at + word.length())
                    && !folded.startsWith("席", at + word.length())
                    && !folded.startsWith("绒", at + word.length());
        }
    }

    /** The title without what comes along for nothing: brackets and phrases that begin with 赠 or 送. */
    private static String withoutGifts(String title) {
        StringBuilder kept = new StringBuilder(title.length());
        int i = 0;
        while (i < title.length()) {
            char c = title.charAt(i);
            boolean gift = c == '赠' || c == '送' && !isPartOfWord(title, i);
            if (!gift) {
                kept.append(c);
                i++;
                continue;
            }
            kept.append(' ');
            while (i < title.length() && !endsGift(title.charAt(i))) {
                i++;
            }
        }
        return kept.toString();
    }

    private static boolean isPartOfWord(String title, int at) {
        String before = at == 0 ? "" : title.substring(at - 1, at);
        String after = at + 1 < title.length() ? title.substring(at + 1, at + 2) : "";
        return "配运输派输".contains(before) && !before.isEmpty() || "货礼装人女男妈爸老长朋父母风水亲".contains(after) && !after.isEmpty();
    }

    private static boolean endsGift(char c) {
        return c == ' ' || c == ')' || c == '）' || c == ']' || c == '】' || c == ',' || c == '，' || c == ';' || c == '/';
    }

    /** What kind of goods it is; {@link Kind#UNKNOWN} where nothing tells. */
    Kind result() {
        int family = heaviestFamily();
        if (family == NONE) {
            return Kind.UNKNOWN;
        }
        if (goods.families().get(family).equals("clothes")) {
            return clothes();
        }
        Kind kind = heaviest(family);
        if (kind.family().equals("bedding") && weight("rushmat") > 0) {
            // a cushion or mat plaited of rush or bamboo is no textile, whatever it is called
            return kind("rushmat");
        }
        boolean leatherGoods =
                leather && kind.family().equals("bag") && kind.category().isEmpty();
        return leatherGoods ? kind.with("cloth.leather") : kind;
    }

    private int heaviestFamily() {
        int[] sums = new int[goods.families().size()];
        int best = NONE;
        for (int i = 0; i < weights.length; i++) {
            int family = goods.family(i);
            sums[family] += weights[i];
        }
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] > (best == NONE ? 0 : sums[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The heaviest kind of a family; a general one only where there is no other. */
    private Kind heaviest(int family) {
        Kind best = Kind.UNKNOWN;
        int most = 0;
        for (int i = 0; i < weights.length; i++) {
            Kind kind = goods.kinds().get(i);
            if (weights[i] > 0 && goods.family(i) == family) {
                int weight = kind.general() ? 1 : weights[i] + 1;
                if (weight > most) {
                    most = weight;
                    best = kind;
                }
            }
        }
        return best;
    }

    private Kind clothes() {
        int outer = weight("clothes.outer") + weight("clothes.down");
        int suit = weight("clothes.suit");
        int skin = weight("clothes.skin");
        if (weight("clothes.leather") > 0) {
            return kind("clothes.leather");
        }
        if (weight("clothes.uniform") > 0) {
            return kind("clothes.uniform");
        }
        if (weight("clothes.elderly") > 0) {
            return kind("clothes.elderly");
        }
        if (skin > 0 || outer + suit == 0 && weight("clothes.set") > 0) {
            // of a set the piece on the skin decides, and where both are named it is the safer reading
            return skin > 0 ? kind("clothes.skin") : kind("clothes.set");
        }
        if (suit > 0) {
            return kind("clothes.suit");
        }
        if (outer > 0 && weight("clothes.set") > 0) {
            return kind("clothes.set");
        }
        if (outer > 0) {
            return kind(weight("clothes.down") > 0 ? "clothes.down" : "clothes.outer");
        }
        return kind("clothes.any");
    }

    private int weight(String name) {
        return weights[goods.index(name)];
    }

    private Kind kind(String name) {
        return goods.kinds().get(goods.index(name));
    }

    /** The id of the category for goods of a kind and their wearer. */
    static Optional<String> category(Kind kind, AudienceReading reading) {
        Audience audience = reading.audience();
        boolean told = reading.certainty() != AudienceReading.Certainty.ASSUMED;
        return switch (kind.name()) {
            case "clothes.any", "clothes.skin", "clothes.set", "clothes.outer", "clothes.suit", "clothes.down" ->
                switch (audience) {
                    case INFANT -> Optional.of("cloth.infant");
                    case CHILD ->
                        Optional.of(kind.contact() == Contact.OUTER ? "cloth.child.outer" : "cloth.child.skin");
                    case ADULT, UNKNOWN -> kind.category();
                };
            // a towel for infants is an 婴幼儿纺织产品 as their clothes are
            case "towel" -> audience == Audience.INFANT ? Optional.of("cloth.infant") : kind.category();
            case "furniture" ->
                told && (audience == Audience.INFANT || audience == Audience.CHILD)
                        ? Optional.of("baby.furniture")
                        : kind.category();
            // a bag called 书包 for grown-ups is no pupils' ware
            case "schoolbag" -> audience == Audience.ADULT ? Optional.empty() : kind.category();
            default -> kind.category();
        };
    }
}
