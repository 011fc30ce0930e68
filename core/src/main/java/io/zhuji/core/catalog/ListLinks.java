package io.zhuji.core.catalog;

import io.zhuji.core.standard.Citation;
import io.zhuji.core.standard.StandardNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The standards that the cells of one row say it replaces or is replaced by, however they are separated. One behind 被 goes the other way,
 * as does one younger than the row's own, for no standard replaces a later one. In part are those behind 部分代替, up to the next 代替, and
 * those followed by 部分, such as GB/T 2-2010（部分）.
 */
final class ListLinks {

    private final Set<StandardNumber> replaces;
    private final Set<StandardNumber> replacedBy;
    private final Set<StandardNumber> partly;
    private final List<String> undated = new ArrayList<>();
    private final List<StandardNumber> later = new ArrayList<>();

    ListLinks(Set<StandardNumber> replaces, Set<StandardNumber> replacedBy, Set<StandardNumber> partly) {
        this.replaces = replaces;
        this.replacedBy = replacedBy;
        this.partly = partly;
    }

    /** Those of the last cell without year, which link no editions. */
    List<String> undated() {
        return undated;
    }

    /** Those of the last cell that are younger than the row's own, and so follow it. */
    List<StandardNumber> later() {
        return later;
    }

    /**
     * Reads a cell; false where no number is in it.
     *
     * @param successors whether its column is of what replaces the standard
     */
    boolean read(String written, boolean successors, Optional<StandardNumber> own) {
        undated.clear();
        later.clear();
        List<Citation> all = Citation.allIn(written);
        boolean inPart = false;
        for (int i = 0; i < all.size(); i++) {
            Citation citation = all.get(i);
            String before = written.substring(i == 0 ? 0 : all.get(i - 1).end(), citation.start());
            String behind = written.substring(
                    citation.end(), i + 1 < all.size() ? all.get(i + 1).start() : written.length());
            int verb = Math.max(before.lastIndexOf("代替"), before.lastIndexOf("替代"));
            if (verb >= 0 && !isInBrackets(before, verb)) {
                inPart = before.startsWith("部分", verb - 2);
            }
            if (!(citation.reference() instanceof StandardNumber number)) {
                undated.add(citation.reference().toString());
                continue;
            }
            boolean passive = before.indexOf('被') >= 0;
            boolean younger = !successors
                    && !passive
                    && own.isPresent()
                    && number.year() > own.get().year();
            if (younger) {
                later.add(number);
            }
            (successors || passive || younger ? replacedBy : replaces).add(number);
            if (inPart || saysPartly(behind)) {
                partly.add(number);
            }
        }
        return !all.isEmpty();
    }

    private static boolean isInBrackets(String text, int at) {
        return Math.max(text.lastIndexOf('(', at), text.lastIndexOf('（', at))
                > Math.max(text.lastIndexOf(')', at), text.lastIndexOf('）', at));
    }

    /** Whether the words behind a number, up to a separator, say that it is replaced in part. */
    private static boolean saysPartly(String behind) {
        int end = 0;
        while (end < behind.length() && ";；,，、\n".indexOf(behind.charAt(end)) < 0) {
            end++;
        }
        String text = behind.substring(0, end).toLowerCase(Locale.ROOT);
        int part = text.indexOf("部分");
        boolean verb = part >= 0 && (text.startsWith("代替", part + 2) || text.startsWith("替代", part + 2));
        // 部分代替 without brackets speaks of the number behind it, where there is one
        boolean next = verb
                && !isInBrackets(text, part)
                && end == behind.length()
                && part + 4 == text.strip().length();
        return text.contains("part") || part >= 0 && !next;
    }
}
