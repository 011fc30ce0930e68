package io.zhuji.core.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows taken for the header of a table (表头), with the column of each field.
 *
 * <p>In a header of several rows (多级表头) a column means what the texts above it mean together, in either order: 日期 over 发布 is 发布日期. Where
 * that means nothing, its last text counts alone; one of less than three signs, such as 名称, only beside another one that is understood
 * under the same text, and not where two groups have it.
 */
final class Header {

    private static final int CLEAR = 3;

    /** No text that groups columns is longer. */
    private static final int GROUP = 6;

    private final ColumnMapping mapping;
    private final Labels labels;
    private final int from;
    private final int count;
    private final String[] texts;
    private final int[] columns;
    private final List<Integer> unknown = new ArrayList<>();
    private final List<Integer> twice = new ArrayList<>();
    private final Map<Integer, List<Integer>> also = new HashMap<>();
    private final boolean grouped;
    private final int found;

    /**
     * What a column may mean.
     *
     * @param rank 0 by all its texts, 1 by the last of them, 2 by the last of them that is short
     */
    private record Claim(int column, int field, int rank, int order, String group) {

        boolean isBefore(Claim other) {
            return rank != other.rank ? rank < other.rank : order < other.order;
        }
    }

    Header(Labels labels, int from, int count, ColumnMapping mapping) {
        this.mapping = mapping;
        this.labels = labels;
        this.from = from;
        this.count = count;
        this.texts = new String[labels.width()];
        this.columns = new int[mapping.columns().size()];
        Arrays.fill(columns, -1);
        List<Claim> claims = new ArrayList<>();
        String[] groups = groups();
        this.grouped = Arrays.stream(groups).anyMatch(group -> !group.isEmpty());
        for (int column = 0; column < texts.length; column++) {
            List<String> above = labels.above(column, from, count);
            texts[column] = String.join(" ", above);
            if (!above.isEmpty()) {
                claims.add(claim(column, groups[column].isEmpty() ? above : List.of(groups[column], above.get(0))));
            }
        }
        this.found = settle(claims);
    }

    /** The texts right above a header of one row that reach over some of its columns, though not over all as a title does. */
    private String[] groups() {
        String[] groups = new String[labels.width()];
        Arrays.fill(groups, "");
        if (count > 1 || from == 0 || !labels.adjoin(from - 1, 2)) {
            return groups;
        }
        Map<String, Integer> reach = new HashMap<>();
        int labelled = 0;
        for (int column = 0; column < groups.length; column++) {
            List<String> both = labels.above(column, from - 1, 2);
            boolean under = both.size() == 2 && both.get(0).length() <= GROUP && saysGroup(both.get(0));
            groups[column] = under ? both.get(0) : "";
            labelled += labels.above(column, from, 1).isEmpty() ? 0 : 1;
            reach.merge(groups[column], 1, Integer::sum);
        }
        for (int column = 0; column < groups.length; column++) {
            int columns = reach.getOrDefault(groups[column], 0);
            groups[column] = columns > 1 && columns < labelled ? groups[column] : "";
        }
        return groups;
    }

    private static boolean saysGroup(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：' || Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private Claim claim(int column, List<String> above) {
        int last = above.size() - 1;
        String text = above.get(last);
        for (int i = last - 1; i >= 0; i--) {
            int index = mapping.indexOf(above.get(i) + text);
            String joined = index < 0 ? text + above.get(i) : above.get(i) + text;
            index = index < 0 ? mapping.indexOf(joined) : index;
            if (index >= 0) {
                return new Claim(column, index, 0, mapping.order(joined), above.get(i));
            }
        }
        int rank = last == 0 ? 0 : ColumnMapping.length(text) < CLEAR ? 2 : 1;
        return new Claim(
                column, mapping.indexOf(text), rank, mapping.order(text), last == 0 ? "" : above.get(last - 1));
    }

    private int settle(List<Claim> claims) {
        Map<Integer, Claim> best = new HashMap<>();
        for (Claim claim : claims) {
            if (claim.field() >= 0 && claim.rank() < 2) {
                best.merge(claim.field(), claim, (one, other) -> other.isBefore(one) ? other : one);
            }
        }
        for (Claim claim : claims) {
            if (claim.rank() == 2 && claim.field() >= 0 && !best.containsKey(claim.field()) && isClear(claim, claims)) {
                best.put(claim.field(), claim);
            }
        }
        for (Claim claim : claims) {
            Claim its = best.get(claim.field());
            if (its == null) {
                unknown.add(claim.column());
            } else if (its.column() == claim.column()) {
                columns[claim.field()] = claim.column();
            } else if (claim.rank() == 2) {
                unknown.add(claim.column());
            } else {
                twice.add(claim.column());
                also.computeIfAbsent(claim.field(), field -> new ArrayList<>()).add(claim.column());
            }
        }
        return best.size();
    }

    private static boolean isClear(Claim claim, List<Claim> claims) {
        int beside = 0;
        for (Claim other : claims) {
            if (other != claim && other.field() == claim.field() && other.rank() == 2) {
                return false;
            }
            beside += other != claim && other.field() >= 0 && other.group().equals(claim.group()) ? 1 : 0;
        }
        return beside > 0;
    }

    /** The first of its rows. */
    Row row() {
        return labels.rows().get(from);
    }

    /** The place among the first rows where what stands below it begins. */
    int end() {
        return from + count;
    }

    /** The row that has the text of a column which is nearest to what stands below. */
    Row row(int column) {
        for (int i = from + count - 1; i > from; i--) {
            if (!labels.rows().get(i).text(column).isEmpty()) {
                return labels.rows().get(i);
            }
        }
        return row();
    }

    /** The text above a column, of several rows from top to bottom. */
    String text(int column) {
        return column < texts.length ? texts[column] : "";
    }

    /** How many fields have a column. */
    int found() {
        return found;
    }

    /** The required columns that are not there. */
    List<Column> missing() {
        List<Column> missing = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] < 0 && mapping.columns().get(i).required()) {
                missing.add(mapping.columns().get(i));
            }
        }
        return missing;
    }

    /** Whether the rows of another header are its own, or right above or below. */
    boolean isNear(Header other) {
        return from <= other.end() && other.from <= end();
    }

    /** Whether it is the better choice than another. */
    boolean isBetterThan(Header other) {
        boolean whole = missing().isEmpty();
        boolean otherWhole = other.missing().isEmpty();
        if (whole != otherWhole) {
            return whole;
        }
        if (found != other.found || twice.size() != other.twice.size()) {
            return found != other.found ? found > other.found : twice.size() < other.twice.size();
        }
        // a row of groups belongs to the header, for it may name columns that have no text below
        return grouped != other.grouped ? other.grouped : count < other.count;
    }

    /** The columns whose headers mean no field. */
    List<Integer> unknown() {
        return unknown;
    }

    /** The columns whose headers mean a field that another column has. */
    List<Integer> twice() {
        return twice;
    }

    /** The further columns that mean a field. */
    List<Integer> also(String field) {
        return also.getOrDefault(mapping.indexOfField(field), List.of());
    }

    /** The column of that field, or -1. */
    int columnOf(String field) {
        return columns[mapping.indexOfField(field)];
    }

    /** Whether a merged cell reaches over columns of two fields or more. */
    boolean holdsTwo(Merges.Range range) {
        int held = 0;
        for (int column : columns) {
            held += column >= range.left() && column <= range.right() ? 1 : 0;
        }
        return held > 1;
    }

    /** Whether a row below repeats the header or one of its rows, also in other words for the same, as lists in pages do. */
    boolean isRepeatedBy(Row other) {
        for (int i = from; i < from + count; i++) {
            if (same(labels.rows().get(i), other)) {
                return true;
            }
        }
        int words = 0;
        for (int field = 0; field < columns.length; field++) {
            String text = columns[field] < 0 ? "" : other.text(columns[field]);
            if (!text.isEmpty()) {
                // what stands below a header is hardly ever a word of one, and is known for it at once
                if (mapping.indexOf(text) != field) {
                    return false;
                }
                words++;
            }
        }
        return words > 1;
    }

    private static boolean same(Row row, Row other) {
        if (other.cells().size() != row.cells().size()) {
            return false;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.text(i).equals(other.text(i))) {
                return false;
            }
        }
        return true;
    }
}
