package io.zhuji.core.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the parts of a workbook say of each other: its sheets, its number formats, its texts (ECMA-376-1:2016, 12 and 18). */
final class Workbook {

    private static final String RELATIONS = "_rels/.rels";

    private final Archive archive;
    private final TableLimits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<NumberFormat> formats = new ArrayList<>();
    private final Map<String, String> parts = new HashMap<>();
    private Strings strings = Strings.NONE;
    private boolean from1904;

    /**
     * A sheet.
     *
     * @param part the part that holds its cells
     */
    record Sheet(String name, String part, boolean hidden) {}

    Workbook(Archive archive, TableLimits limits) throws Unreadable {
        this.archive = archive;
        this.limits = limits;
        String main = main();
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String name = main.substring(folder.length());
        if (name.endsWith(".bin")) {
            throw new Unreadable("binary-workbook", name);
        }
        relations(folder + "_rels/" + name + ".rels", folder);
        sheets(main);
        String styles = parts.get("styles");
        if (styles != null && archive.has(styles)) {
            formats(styles);
        }
        String shared = parts.get("sharedStrings");
        if (shared != null && archive.has(shared)) {
            try (Xml xml = open(shared)) {
                strings = Strings.read(xml, limits);
            }
        }
    }

    private Xml open(String part) throws Unreadable {
        return new Xml(part, archive.open(part));
    }

    private String main() throws Unreadable {
        if (!archive.has(RELATIONS)) {
            throw new Unreadable("no-table", RELATIONS);
        }
        try (Xml xml = open(RELATIONS)) {
            while (xml.nextStart()) {
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (type != null && target != null && type.endsWith("/officeDocument")) {
                    String part = path("", target);
                    // other documents of the family have no sheets
                    if (part.startsWith("word/") || part.startsWith("ppt/")) {
                        throw new Unreadable("no-table", part);
                    }
                    return part;
                }
            }
        }
        throw new Unreadable("no-table", RELATIONS);
    }

    private void relations(String part, String folder) throws Unreadable {
        if (!archive.has(part)) {
            throw new Unreadable("damaged", part);
        }
        try (Xml xml = open(part)) {
            while (xml.nextStart()) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    String kind = type.substring(type.lastIndexOf('/') + 1);
                    // two namespaces that never meet: ids are for sheets, kinds for the rest
                    parts.put("id " + id, kind.equals("worksheet") ? path(folder, target) : "");
                    parts.putIfAbsent(kind, path(folder, target));
                }
            }
        }
    }

    private static String path(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                int slash = base.length() < 2 ? -1 : base.lastIndexOf('/', base.length() - 2);
                base = base.substring(0, slash + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return base + rest;
    }

    private void sheets(String main) throws Unreadable {
        try (Xml xml = open(main)) {
            while (xml.nextStart()) {
                if (xml.name().equals("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.name().equals("sheet")) {
                    String name = xml.attribute("name");
                    String id = xml.attribute("id");
                    String part = id == null ? null : parts.get("id " + id);
                    String state = xml.attribute("state");
                    // a sheet that is a chart has no cells
                    if (name != null && part != null && !part.isEmpty()) {
                        sheets.add(new Sheet(name, part, state != null && !state.equals("visible")));
                    }
                    if (sheets.size() > limits.parts()) {
                        throw new Unreadable("too-many-parts", Integer.toString(sheets.size()));
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new Unreadable("no-table", main);
        }
    }

    static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equalsIgnoreCase("true"));
    }

    private void formats(String part) throws Unreadable {
        Map<String, String> own = new HashMap<>();
        Map<String, NumberFormat> known = new HashMap<>();
        boolean cells = false;
        try (Xml xml = open(part)) {
            while (xml.nextStart()) {
                String name = xml.name();
                String id = xml.attribute("numFmtId");
                if (name.equals("numFmt") && id != null) {
                    String code = xml.attribute("formatCode");
                    own.put(id, code == null ? "" : code);
                } else if (name.equals("cellXfs")) {
                    cells = true;
                } else if (name.equals("cellStyles") || name.equals("dxfs")) {
                    cells = false;
                } else if (cells && name.equals("xf")) {
                    String key = id == null ? "0" : id;
                    formats.add(known.computeIfAbsent(key, of -> format(of, own)));
                }
            }
        }
    }

    private static NumberFormat format(String id, Map<String, String> own) {
        String code = own.get(id);
        if (code != null) {
            return NumberFormat.of(code);
        }
        int number = XlsxSource.whole(id, 1000);
        return number < 0 ? NumberFormat.GENERAL : NumberFormat.builtIn(number);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Xml open(Sheet sheet) throws Unreadable {
        return open(sheet.part());
    }

    /** The merged cells of a sheet, which stand behind its rows. */
    Merges merges(Sheet sheet) throws Unreadable {
        if (!archive.mayHold(sheet.part(), "mergeCell")) {
            return Merges.NONE;
        }
        try (Xml xml = open(sheet)) {
            return Merges.read(xml, limits.rows());
        } catch (Unreadable e) {
            // what is wrong with the sheet is told when its rows are read
            return Merges.NONE;
        }
    }

    Strings strings() {
        return strings;
    }

    boolean from1904() {
        return from1904;
    }

    /** The format of a cell's style. */
    NumberFormat format(@Nullable String style) {
        int index = style == null ? -1 : XlsxSource.whole(style, formats.size() - 1);
        return index < 0 ? NumberFormat.GENERAL : formats.get(index);
    }
}
