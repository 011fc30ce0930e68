package io.zhuji.core.standard;

/** Whether what reads like a number is one in its surroundings, and not a licence, a quantity, a mail id, a lot or a model. */
final class Evidence {

    private static final int WINDOW = 16;

    private static final String[] FOR = {
        "标准", "标凖", "规范", "规程", "依据", "符合", "执行", "按照", "参照", "代号", "替代", "代替", "引用", "满足", "国标", "行标", "》", "tandard",
        "TANDARD"
    };
    private static final String[] AGAINST = {
        "型号", "货号", "规格", "批号", "HS编码", "条码", "条形码", "单号", "订单", "物料", "款号", "料号", "编码", "证书", "许可证", "序列号", "批次",
        "Model", "MODEL", "model", "SKU", "P/N", "PN:", "S/N", "Lot", "LOT"
    };
    private static final String[] CAMERA = {"感光", "光圈", "快门", "曝光", "相机", "胶卷", "胶片", "镜头", "camera", "f/", "F/"};

    private Evidence() {}

    /** Whether a number may start there at all. */
    static boolean boundary(String text, int at, int last) {
        if (at == 0 || at == last) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (Chars.letter(before) || before == '@') {
            return false;
        }
        boolean tail = before == '/' && at - 1 != last && Chars.word(Chars.at(text, at - 2));
        return !tail || Chars.up(text.charAt(at)) != 'T' && Chars.up(text.charAt(at)) != 'Q';
    }

    static boolean accepts(Scan scan, int at, int last) {
        StandardCode code = scan.code;
        if (code == null || scan.at(scan.end) == '@') {
            return false;
        }
        boolean slash = scan.certain && code.toString().indexOf('/') >= 0;
        if (at > 0 && at != last && !slash && !start(scan, at)) {
            return false;
        }
        if (scan.year == 0 && !ends(scan)) {
            return false;
        }
        if (scan.common) {
            return sector(scan, at, last);
        }
        return switch (code.tier()) {
            case NATIONAL -> national(scan, at, last, slash, code);
            case INTERNATIONAL, FOREIGN -> abroad(scan, at, code);
            case ENTERPRISE -> scan.year != 0 || !scan.small;
            default -> scan.year != 0 || code.toString().indexOf('/') > 0 || !scan.small && scan.sequence.length() > 1;
        };
    }

    /** What stands before a number that its code does not make certain. */
    private static boolean start(Scan scan, int at) {
        char before = scan.at(at - 1);
        char second = scan.at(at - 2);
        if (Chars.digit(before)) {
            return false;
        }
        if (before == '.' && Chars.letter(second)) {
            return scan.year != 0;
        }
        return before != '-' || !Chars.word(second) || scan.year != 0 && !scan.common;
    }

    /** What follows a number without year: no letters or digits glued on, except a class of the goods and a further number. */
    private static boolean ends(Scan scan) {
        int end = scan.end;
        char next = scan.at(end);
        if (next == '%' || next == '℃' || next == '°') {
            return false;
        }
        if (next == '-' && Chars.word(scan.at(end + 1))) {
            boolean grade = !Chars.word(scan.at(end + 2)) || placeholderYear(scan, end + 1);
            return grade
                    || !scan.common && scan.at(end + 1) > '9' && scan.certain
                    || !scan.common && Chars.digit(scan.at(end + 1));
        }
        if (!Chars.letter(next)) {
            return true;
        }
        if (classWord(scan, end) || codeStarts(scan, end)) {
            return true;
        }
        return !Chars.word(scan.at(end + 1)) && next >= 'A' && next <= 'D';
    }

    private static boolean placeholderYear(Scan scan, int from) {
        for (int i = from; i < from + 4; i++) {
            if (!Chars.digit(scan.at(i)) && Chars.up(scan.at(i)) != 'X') {
                return false;
            }
        }
        return true;
    }

    private static boolean classWord(Scan scan, int at) {
        for (String word : new String[] {"Class", "Type", "Grade", "Level", "Cat"}) {
            if (Chars.word(scan.text, at, word)) {
                return true;
            }
        }
        return scan.text.startsWith("V-", at) || scan.text.startsWith("HB", at) || scan.text.startsWith("V0", at);
    }

    private static boolean codeStarts(Scan scan, int at) {
        int end = Chars.lettersEnd(scan.text, at);
        return Codes.find(scan.text, at, end) != null
                || scan.text.startsWith("ISO", at)
                || scan.text.startsWith("IEC", at)
                || scan.text.startsWith("EN", at)
                || scan.text.startsWith("DB", at)
                || scan.text.startsWith("Q/", at)
                || scan.text.startsWith("T/", at);
    }

    private static boolean national(Scan scan, int at, int last, boolean slash, StandardCode code) {
        if (slash || scan.year != 0) {
            return true;
        }
        if (!code.toString().equals("GB")) {
            return code.toString().startsWith("GB/") || !scan.small;
        }
        int digits = scan.digitsEnd(scan.end - scan.sequence.length()) - (scan.end - scan.sequence.length());
        if (digits < 3) {
            return scan.sequence.indexOf('.') > 0 && digits > 1;
        }
        if (scan.sequence.indexOf('.') < 0 && labelled(scan, at)) {
            return false;
        }
        // 16 GB 2400: a size, not a standard
        return digits > 4 || last >= 0 && at - last <= 1 || !quantityBefore(scan, at);
    }

    /** 型号：GB8801: the maker's own name of the goods, told by the label right before it. */
    private static boolean labelled(Scan scan, int at) {
        int label = at;
        while (label > 0 && (Chars.blank(scan.at(label - 1)) || ":：=#".indexOf(scan.at(label - 1)) >= 0)) {
            label--;
        }
        for (String word : AGAINST) {
            if (scan.text.startsWith(word, label - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean quantityBefore(Scan scan, int at) {
        int from = at - 1;
        if (scan.at(from) != ' ' || !scan.digitAt(from - 1)) {
            return false;
        }
        while (from > 0 && from > at - 8 && (scan.digitAt(from - 1) || scan.at(from - 1) == '.')) {
            from--;
        }
        return !Chars.letter(scan.at(from - 1));
    }

    private static boolean abroad(Scan scan, int at, StandardCode code) {
        if (scan.year != 0) {
            return true;
        }
        String text = code.toString();
        if (text.equals("ISO")) {
            int dash = scan.sequence.indexOf('-');
            String speed = dash < 0 ? scan.sequence : scan.sequence.substring(0, dash);
            if (dash > 0 && sensitivity(speed) && sensitivity(scan.sequence.substring(dash + 1))) {
                return false;
            }
            return !sensitivity(speed) || !near(scan, at, CAMERA) && !near(scan, scan.end + WINDOW, CAMERA);
        }
        // EN 2020 is a language and a year rather than a number
        return !scan.small && !(text.equals("EN") && scan.yearAt(scan.end - 4) && scan.sequence.length() == 4);
    }

    /** Film speeds: 100, 125, 160, 200 … */
    private static boolean sensitivity(String sequence) {
        return switch (sequence) {
            case "50",
                    "64",
                    "80",
                    "100",
                    "125",
                    "160",
                    "200",
                    "250",
                    "320",
                    "400",
                    "500",
                    "640",
                    "800",
                    "1000",
                    "1250",
                    "1600",
                    "2000",
                    "2500",
                    "3200",
                    "6400",
                    "12800",
                    "25600",
                    "51200" -> true;
            default -> false;
        };
    }

    /** Two letters of a sector: many other things have them, so the year or the words before must speak for it. */
    private static boolean sector(Scan scan, int at, int last) {
        if (scan.at(scan.end) == '-' && Chars.word(scan.at(scan.end + 1))) {
            return false;
        }
        boolean listed = last >= 0 && at - last <= 3;
        boolean told = listed || near(scan, at, FOR) || anotherFollows(scan);
        if (near(scan, at, AGAINST) && !told) {
            return false;
        }
        if (scan.year != 0) {
            boolean season = scan.sequence.equals(String.valueOf(scan.year - 1));
            return !season && (scan.dashed && scan.year < 2100 || told || scan.spaced && !scan.small);
        }
        int first = scan.sequence.indexOf('.');
        int digits = first < 0 ? scan.sequence.length() : first;
        if (scan.small || digits < 3 && !(told && digits == 2)) {
            return false;
        }
        if (told) {
            return true;
        }
        if (digits == 4 && scan.yearAt(scan.end - scan.sequence.length())) {
            return false;
        }
        if (at == 0 && scan.spaced && alone(scan)) {
            return true;
        }
        int before = at - 1;
        while (before > at - 4 && Chars.blank(scan.at(before))) {
            before--;
        }
        return scan.spaced && !Chars.word(scan.at(before)) && scan.at(before) != '-';
    }

    /** Whether a title, the rest of a series or a further number stands behind, parted by a sign of a list. */
    private static boolean anotherFollows(Scan scan) {
        int p = scan.space(scan.end);
        if (scan.at(p) == '《' || scan.text.startsWith("系列", p)) {
            return true;
        }
        if ("、,;，；/和与及".indexOf(scan.at(p)) >= 0) {
            p = scan.blank(p + 1);
        }
        int end = Chars.lettersEnd(scan.text, p);
        return p > scan.end
                && Chars.upper(scan.at(p))
                && Codes.find(scan.text, p, end) != null
                && (scan.digitAt(scan.space(end)) || scan.at(end) == '/' && scan.digitAt(scan.space(end + 2)));
    }

    private static boolean alone(Scan scan) {
        int end = scan.end;
        while (Chars.blank(scan.at(end))) {
            end++;
        }
        return end == scan.text.length();
    }

    private static boolean near(Scan scan, int at, String[] words) {
        int from = Math.max(0, at - WINDOW);
        int to = Math.min(at, scan.text.length());
        for (String word : words) {
            for (int i = to - word.length(); i >= from; i--) {
                if (scan.text.startsWith(word, i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
