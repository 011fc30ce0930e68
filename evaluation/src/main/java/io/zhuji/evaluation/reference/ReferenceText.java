package io.zhuji.evaluation.reference;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reference as Markdown: the rules by chapter, and behind them the law they stand on, each ground once. */
final class ReferenceText {

    private final Catalog catalog;
    private final ReferenceWords words;
    private final StringBuilder out = new StringBuilder(1 << 16);

    ReferenceText(Catalog catalog, ReferenceWords words) {
        this.catalog = catalog;
        this.words = words;
    }

    String text(List<Chapter> chapters) {
        line("# " + words.of("title"));
        line("");
        line(words.of("lead") + " " + words.of("generated"));
        SortedMap<String, Basis> law = new TreeMap<>();
        for (Chapter chapter : chapters) {
            line("");
            line("## " + words.of("chapter." + chapter.key()));
            for (RuleEntry rule : chapter.rules()) {
                head(rule.id().text());
                for (Verdict verdict : rule.verdicts()) {
                    List<String> grounds = new ArrayList<>();
                    for (Basis basis : ReferenceWords.grounds(rule, verdict)) {
                        law.put(basis.id(), basis);
                        grounds.add("[" + basis.id() + "](#" + anchor(basis.id()) + ")");
                    }
                    row(words.outcome(verdict), chapter, rule.id().text(), verdict.reason(), String.join(" ", grounds));
                }
            }
        }
        line("");
        line("## " + words.of("law"));
        for (Basis basis : catalog.law()) {
            if (law.containsKey(basis.id())) {
                line("");
                line("<a id=\"" + anchor(basis.id()) + "\"></a>");
                line("**" + cell(words.title(basis)) + "** — " + cell(words.standing(basis)));
                line("");
                line(cell(words.says(basis)));
            }
        }
        return out.toString();
    }

    private void head(String rule) {
        line("");
        line("### " + rule);
        line("");
        line("| " + words.of("outcome") + " | " + words.of("reason") + " | " + words.of("sentence") + " | "
                + words.of("law") + " |");
        line("| --- | --- | --- | --- |");
    }

    private void row(String outcome, Chapter chapter, String rule, String reason, String grounds) {
        line("| " + cell(outcome) + " | `" + reason + "` | " + cell(words.sentence(chapter, rule, reason)) + " | "
                + grounds + " |");
    }

    private static String anchor(String id) {
        StringBuilder anchor = new StringBuilder("law-");
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            anchor.append(plain ? Character.toLowerCase(c) : '-');
        }
        return anchor.toString();
    }

    /** A text that stays in its cell and shows as it is. */
    private static String cell(String text) {
        StringBuilder cell = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                cell.append(' ');
            } else {
                if ("\\|<>*_`".indexOf(c) >= 0) {
                    cell.append('\\');
                }
                cell.append(c);
            }
        }
        return cell.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
