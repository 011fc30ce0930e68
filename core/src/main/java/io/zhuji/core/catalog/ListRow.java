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
import io.zhuji.core.table.ColumnMapping;
import io.zhuji.core.table.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    private final List<Finding> faults = new ArrayList<>();
    private final List<Finding> notices = new ArrayList<>();

    ListRow(Entry entry, String file, ListWords words, LocalDate asOf, Role role) {
        this.entry = entry;
        this.file = file;
        this.words = words;
        this.asOf = asOf;
        this.role = role;
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

    private Finding told(PackRule rule, String reason, String field, String value) {
        return rule.finding(
                reason, entry.at(field), "file", file, "cell", entry.address(field), "value", PackText.quoted(value));
    }

    /** The row, when nothing is wrong with it. */
    Optional<ListedStandard> read() {
        Optional<StandardNumber> number = number();
        String zh = text("zh");
        String en = text("en");
        if (zh.isEmpty() && en.isEmpty()) {
            fault("title", "zh", "");
        }
        Optional<LocalDate> issued = day("issued");
        Optional<LocalDate> implemented = day("implemented");
        Optional<LocalDate> withdrawn = day("withdrawn");
        Set<StandardNumber> partly = new LinkedHashSet<>();
        Set<StandardNumber> replaces = new LinkedHashSet<>();
        Set<StandardNumber> replacedBy = new LinkedHashSet<>();
        links("replaces", replaces, replacedBy, partly);
        links("replacedBy", replacedBy, new LinkedHashSet<>(), partly);
        Optional<State> state = word("state", words.states(), State.values());
        if (state.isEmpty() && !isNothing(entry.text("state"))) {
            fault("state", "state", entry.text("state"));
        }
        Optional<Role> its = noted("role", words.roles(), Role.values());
        Optional<Mandate> mandate = noted("mandate", words.mandates(), Mandate.values());
        if (number.isEmpty() || !faults.isEmpty()) {
            return Optional.empty();
        }
        Mandate said = number.get().mandate();
        if (number.get().tier() == Tier.NATIONAL && mandate.isPresent() && mandate.get() != said) {
            // GB and GB/T say it themselves; a list that says otherwise is told and not followed
            notices.add(told(PackRule.LIST_NOTED, "mandate", "mandate", entry.text("mandate")));
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
        Optional<StandardReference> read = StandardReference.tryParse(written);
        if (read.isEmpty()) {
            List<Citation> all = Citation.allIn(written);
            read = all.size() == 1 ? Optional.of(all.get(0).reference()) : Optional.empty();
        }
        if (read.isEmpty()) {
            fault("number", "number", written);
            return Optional.empty();
        }
        if (read.get() instanceof StandardNumber number) {
            return Optional.of(number);
        }
        fault("undated", "number", written);
        return Optional.empty();
    }

    /**
     * The dated numbers of a cell. One behind 被 (被 GB/T 1-2020 代替) goes the other way; one marked as partial is noted; one without
     * year is told and left out.
     */
    private void links(
            String field, Set<StandardNumber> these, Set<StandardNumber> reversed, Set<StandardNumber> partly) {
        String written = entry.text(field);
        if (isNothing(written)) {
            return;
        }
        List<Citation> all = Citation.allIn(written);
        if (all.isEmpty()) {
            fault("link", field, written);
        }
        int end = 0;
        for (int i = 0; i < all.size(); i++) {
            Citation citation = all.get(i);
            if (citation.reference() instanceof StandardNumber number) {
                boolean passive = written.substring(end, citation.start()).indexOf('被') >= 0;
                (passive ? reversed : these).add(number);
                int next = i + 1 < all.size() ? all.get(i + 1).start() : written.length();
                if (saysPartly(written.substring(citation.end(), next))) {
                    partly.add(number);
                }
            } else {
                notices.add(told(
                        PackRule.LIST_NOTED,
                        "link-undated",
                        field,
                        citation.reference().toString()));
            }
            end = citation.end();
        }
    }

    private static boolean saysPartly(String behind) {
        String text = behind.toLowerCase(Locale.ROOT);
        return text.contains("部分") || text.contains("part");
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
        Optional<LocalDate> day = ListDay.read(written);
        if (day.isEmpty()) {
            fault("day", field, written);
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
            notices.add(told(PackRule.LIST_NOTED, field + "-word", field, entry.text(field)));
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
