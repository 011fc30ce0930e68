package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.Citation;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Mandate;
import io.zhuji.core.standard.Standard.Role;
import io.zhuji.core.standard.Standard.State;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Tier;
import io.zhuji.core.table.Cell;
import io.zhuji.core.table.ColumnMapping;
import io.zhuji.core.table.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one row of a list of standards; what cannot be read is told, cell by cell. */
final class ListRow {

    /** A title or word longer than this is none. */
    private static final int LONGEST = 2_000;

    private final Entry entry;
    private final String file;
    private final ListWords words;
    private final LocalDate asOf;
    private final Role role;
    private final Set<String> once;
    private final List<Finding> faults = new ArrayList<>();
    private final List<Finding> notices = new ArrayList<>();

    /**
     * Begins to read a row.
     *
     * @param once the fields of which it has been told how their days are written
     */
    ListRow(Entry entry, String file, ListWords words, LocalDate asOf, Role role, Set<String> once) {
        this.entry = entry;
        this.file = file;
        this.words = words;
        this.asOf = asOf;
        this.role = role;
        this.once = once;
    }

    /** What makes the row useless; empty for a good one. */
    List<Finding> faults() {
        return faults;
    }

    /** What is worth knowing. */
    List<Finding> notices() {
        return notices;
    }

    private void fault(String reason, String field, String value) {
        faults.add(told(PackRule.LISTED, reason, field, value));
    }

    private void notice(String reason, String field, String value) {
        notices.add(told(PackRule.LIST_NOTED, reason, field, value));
    }

    private Finding told(PackRule rule, String reason, String field, String value) {
        return rule.finding(
                reason, entry.at(field), "file", file, "cell", entry.address(field), "value", PackText.quoted(value));
    }

    /** The row, when nothing is wrong with it. */
    Optional<ListedStandard> read() {
        Optional<StandardNumber> number = number();
        String zh = text("zh");
        String en = text("en");
        if (zh.isEmpty() && en.isEmpty() && !entry.isMerged("number")) {
            fault("title", "zh", "");
        }
        Optional<LocalDate> issued = day("issued");
        Optional<LocalDate> implemented = day("implemented");
        Optional<LocalDate> withdrawn = day("withdrawn");
        Set<StandardNumber> partly = new LinkedHashSet<>();
        Set<StandardNumber> replaces = new LinkedHashSet<>();
        Set<StandardNumber> replacedBy = new LinkedHashSet<>();
        ListLinks links = new ListLinks(replaces, replacedBy, partly);
        links("replaces", number, links);
        links("replacedBy", number, links);
        Optional<State> state = state(replacedBy);
        Optional<Role> its = noted("role", words.roles(), Role.values());
        Optional<Mandate> mandate = noted("mandate", words.mandates(), Mandate.values());
        if (number.isEmpty() || !faults.isEmpty()) {
            return Optional.empty();
        }
        Mandate said = number.get().mandate();
        if (number.get().tier() == Tier.NATIONAL && mandate.isPresent() && mandate.get() != said) {
            // GB and GB/T say it themselves; a list that says otherwise is told and not followed
            notice("mandate", "mandate", entry.text("mandate"));
            mandate = Optional.empty();
        }
        return Optional.of(new ListedStandard(
                number.get(),
                zh.isEmpty() ? en : zh,
                en,
                its.orElse(role),
                mandate.filter(value -> value != said),
                issued,
                implemented,
                withdrawn,
                List.copyOf(replaces),
                List.copyOf(replacedBy),
                List.copyOf(partly),
                texts("ics"),
                texts("ccs"),
                texts("keywords"),
                state(state, implemented, withdrawn, !replacedBy.isEmpty()),
                state.isPresent() ? Confidence.B : Confidence.C));
    }

    private Optional<StandardNumber> number() {
        String written = entry.text("number");
        List<Citation> all = Citation.allIn(written);
        Optional<StandardReference> read = StandardReference.tryParse(written);
        if (read.isEmpty() && (all.size() == 1 || all.size() > 1 && isNoteInBrackets(written, all.get(0)))) {
            read = Optional.of(all.get(0).reference());
        }
        if (read.isEmpty()) {
            fault(all.size() > 1 ? "numbers" : "number", "number", written);
            return Optional.empty();
        }
        if (!all.isEmpty() && all.get(0).reference().equals(read.get())) {
            rest(written, all.get(0));
        }
        for (String also : entry.also("number")) {
            Optional<StandardNumber> another = StandardNumber.tryParse(also);
            if (another.isPresent() && !another.get().equals(read.get())) {
                fault("number-also", "number", also);
            }
        }
        if (read.get() instanceof StandardNumber number) {
            return Optional.of(number);
        }
        fault("undated", "number", written);
        return Optional.empty();
    }

    /** Whether all that follows the first number stands in brackets, as the standard it adopts: GB/T 24001-2016（ISO 14001:2015，IDT）. */
    private static boolean isNoteInBrackets(String written, Citation first) {
        String behind = plain(written.substring(first.end()));
        int last = behind.length() - 1;
        if (last < 1 || "(（[【".indexOf(behind.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < last; i++) {
            if (")）]】".indexOf(behind.charAt(i)) >= 0) {
                return false;
            }
        }
        return ")）]】".indexOf(behind.charAt(last)) >= 0;
    }

    /** Tells of words beside a number, such as 及第1号修改单, which are not read. */
    private void rest(String written, Citation number) {
        String before = written.substring(0, number.start());
        String behind = written.substring(number.end());
        for (int i = 0; i < before.length() + behind.length(); i++) {
            char c = i < before.length() ? before.charAt(i) : behind.charAt(i - before.length());
            if (Character.isLetterOrDigit(c)) {
                notice("number-rest", "number", written);
                return;
            }
        }
    }

    /**
     * Whether the row is no standard but a note, a heading between rows, or the serial number of a row that was left empty: it begins with a
     * word of such notes, or is one cell that is neither title nor number, and no further cell names a standard.
     */
    boolean isNote() {
        if (entry.isMerged("number")
                || StandardReference.tryParse(entry.text("number")).isPresent()) {
            return false;
        }
        String first = "";
        int filled = 0;
        boolean cites = false;
        for (Cell cell : entry.row().cells()) {
            if (!cell.isBlank()) {
                first = filled == 0 ? plain(cell.text()) : first;
                filled++;
                cites |= !Citation.allIn(cell.text()).isEmpty();
            }
        }
        boolean loose = filled == 1
                && !cites
                && entry.text("zh").isEmpty()
                && entry.text("en").isEmpty()
                && (entry.text("number").isEmpty() || saysInChinese(first));
        if (!loose && (cites && filled > 1 || !words.beginsNote(first))) {
            return false;
        }
        int column = 0;
        while (entry.row().cell(column).isBlank()) {
            column++;
        }
        notices.add(PackRule.LIST_NOTED.finding(
                "note",
                entry.row().at(column),
                "file",
                file,
                "cell",
                entry.row().address(column),
                "value",
                PackText.quoted(first)));
        return true;
    }

    private static boolean saysInChinese(String text) {
        boolean chinese = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            chinese |= Character.isIdeographic(c);
            if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
                return false;
            }
        }
        return chinese;
    }

    private void links(String field, Optional<StandardNumber> own, ListLinks links) {
        String written = entry.text(field);
        if (isNothing(written)) {
            return;
        }
        if (!links.read(written, field.equals("replacedBy"), own)) {
            fault("link", field, written);
        }
        links.undated().forEach(text -> notice("link-undated", field, text));
        links.later().forEach(number -> notice("link-later", field, number.toString()));
    }

    /** The state of the row; 被 GB/T 1-2020 代替 says a link too. */
    private Optional<State> state(Set<StandardNumber> replacedBy) {
        String written = entry.text("state");
        if (isNothing(written)) {
            return Optional.empty();
        }
        List<Citation> all = Citation.allIn(written);
        if (!all.isEmpty()) {
            StringBuilder rest = new StringBuilder(written);
            for (int i = all.size() - 1; i >= 0; i--) {
                rest.delete(all.get(i).start(), all.get(i).end());
            }
            Optional<State> state = ListWords.constant(words.states(), rest.toString(), State.values());
            if (state.isPresent() && state.get() == State.SUPERSEDED) {
                for (Citation citation : all) {
                    if (citation.reference() instanceof StandardNumber number) {
                        replacedBy.add(number);
                    } else {
                        notice("link-undated", "state", citation.reference().toString());
                    }
                }
                return state;
            }
        }
        Optional<State> state = word("state", words.states(), State.values());
        if (state.isEmpty()) {
            fault("state", "state", written);
        } else if (hasDigit(written)) {
            notice("state-rest", "state", written);
        }
        return state;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell says that there is nothing. */
    private static boolean isNothing(String text) {
        return switch (text) {
            case "", "-", "--", "—", "——", "/", "无", "N/A", "n/a" -> true;
            default -> false;
        };
    }

    private Optional<LocalDate> day(String field) {
        String written = entry.text(field);
        if (isNothing(written)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = ListDay.read(written, field);
        if (day.isPresent()) {
            return day;
        }
        day = ListDay.counted(written);
        if (day.isEmpty()) {
            fault("day", field, written);
        } else if (once.add(field)) {
            notice("day-counted", field, written + " = " + day.get());
        }
        return day;
    }

    private <E extends Enum<E>> Optional<E> word(String field, ColumnMapping known, E[] constants) {
        String written = entry.text(field);
        return isNothing(written) ? Optional.empty() : ListWords.constant(known, written, constants);
    }

    /** A word that refines a row; one that is not known is told and passed over. */
    private <E extends Enum<E>> Optional<E> noted(String field, ColumnMapping known, E[] constants) {
        Optional<E> word = word(field, known, constants);
        if (word.isEmpty() && !isNothing(entry.text(field))) {
            notice(field + "-word", field, entry.text(field));
        }
        return word;
    }

    /** What a list does not say follows from its days; 废止 with a successor is 被代替. */
    private State state(
            Optional<State> said, Optional<LocalDate> implemented, Optional<LocalDate> withdrawn, boolean replaced) {
        if (said.isPresent()) {
            return said.get() == State.WITHDRAWN && replaced ? State.SUPERSEDED : said.get();
        }
        if (withdrawn.isPresent() && !withdrawn.get().isAfter(asOf)) {
            return replaced ? State.SUPERSEDED : State.WITHDRAWN;
        }
        return implemented.isPresent() && implemented.get().isAfter(asOf) ? State.UPCOMING : State.CURRENT;
    }

    private String text(String field) {
        String plain = plain(entry.text(field));
        if (plain.length() > LONGEST) {
            fault("long", field, plain);
            return "";
        }
        return plain;
    }

    /** In one line, without what a pack does not hold. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (c <= ' ' || c == 0x7F || c == '\u00A0') {
                blank = plain.length() > 0;
            } else if (pair || !Character.isSurrogate(c)) {
                if (blank) {
                    plain.append(' ');
                }
                blank = false;
                plain.append(c);
                if (pair) {
                    plain.append(text.charAt(++i));
                }
            }
        }
        return plain.toString();
    }

    private List<String> texts(String field) {
        String written = entry.text(field);
        if (isNothing(written)) {
            return List.of();
        }
        Set<String> texts = new LinkedHashSet<>();
        int from = 0;
        for (int i = 0; i <= written.length(); i++) {
            if (i == written.length() || ";；,，、\n|".indexOf(written.charAt(i)) >= 0) {
                String text = plain(written.substring(from, i));
                if (!text.isBlank() && text.length() <= LONGEST) {
                    texts.add(text);
                }
                from = i + 1;
            }
        }
        return List.copyOf(texts);
    }
}
