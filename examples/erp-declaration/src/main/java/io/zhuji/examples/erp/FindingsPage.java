package io.zhuji.examples.erp;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.declaration.Drafting;
import io.zhuji.declaration.page.Badge;
import io.zhuji.declaration.page.Entries;
import io.zhuji.declaration.page.Entry;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Law;
import io.zhuji.declaration.page.Note;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Tiles;
import io.zhuji.declaration.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The page of what was found on the products, for those who have to put it right in the ERP system. */
final class FindingsPage {

    private FindingsPage() {}

    static Page of(Declarations declarations, Catalog catalog, Locale locale) {
        boolean zh = locale.getLanguage().equals("zh");
        Messages messages = Drafting.messages();
        List<Entry> entries = new ArrayList<>();
        for (Declarations.Product product : declarations.all()) {
            List<Note> notes = new ArrayList<>();
            for (Finding finding : product.drafted().report().findings()) {
                notes.add(note(finding, messages, catalog, locale));
            }
            entries.add(new Entry(
                    badge(product.decision(), zh),
                    product.id(),
                    List.of(Fact.of(zh ? "结论数" : "Findings", Integer.toString(notes.size()))),
                    Set.of(),
                    notes,
                    0,
                    List.of()));
        }
        return new Page(
                locale,
                zh ? "产品声明起草结果" : "What became of the products",
                zh
                        ? "每条结论都指向工作簿中的单元格；请在 ERP 中改正后重新起草。"
                        : "Each finding points to a cell of the workbook: put it right in the ERP system and draft again.",
                List.of(Fact.of(zh ? "产品数" : "Products", Integer.toString(entries.size()))),
                List.of(
                        new Tiles(
                                zh ? "总览" : "In all",
                                List.of(
                                        tile(Tone.GOOD, declarations, "ACCEPT", zh),
                                        tile(Tone.DOUBT, declarations, "HOLD", zh),
                                        tile(Tone.BAD, declarations, "REJECT", zh))),
                        new Entries(zh ? "产品" : "Products", List.of(), entries, "")));
    }

    private static Tiles.Tile tile(Tone tone, Declarations declarations, String decision, boolean zh) {
        return new Tiles.Tile(
                tone,
                Integer.toString(declarations.count(decision)),
                badge(decision, zh).text());
    }

    private static Badge badge(String decision, boolean zh) {
        return switch (decision) {
            case "ACCEPT" -> new Badge(Tone.GOOD, zh ? "可公开" : "may be published");
            case "HOLD" -> new Badge(Tone.DOUBT, zh ? "待人工查看" : "somebody should look");
            default -> new Badge(Tone.BAD, zh ? "退回" : "refused");
        };
    }

    static Note note(Finding finding, Messages messages, Catalog catalog, Locale locale) {
        boolean zh = locale.getLanguage().equals("zh");
        List<Law> law = new ArrayList<>();
        for (String id : finding.basis()) {
            catalog.basis(id).ifPresent(basis -> law.add(Law.of(basis, locale, caveat(basis, zh))));
        }
        return new Note(
                outcome(finding.outcome(), zh),
                "",
                messages.text(finding, locale),
                List.of(Fact.code(zh ? "位置" : "Place", finding.at().text())),
                law);
    }

    private static String caveat(Basis basis, boolean zh) {
        return basis.verification() == Basis.Verification.UNVERIFIED ? zh ? "条文未经核对" : "text not verified" : "";
    }

    private static Badge outcome(Outcome outcome, boolean zh) {
        return switch (outcome) {
            case VIOLATION -> new Badge(Tone.BAD, zh ? "违反" : "violation");
            case SUSPECT -> new Badge(Tone.DOUBT, zh ? "存疑" : "suspect");
            case UNKNOWN -> new Badge(Tone.OPEN, zh ? "无法判断" : "cannot be told");
            case NOTICE -> new Badge(Tone.HINT, zh ? "提示" : "notice");
            case ADVICE -> new Badge(Tone.HINT, zh ? "建议" : "advice");
            case CONFORMS -> new Badge(Tone.GOOD, zh ? "符合" : "conforms");
            case NOT_APPLICABLE -> new Badge(Tone.PLAIN, zh ? "不适用" : "does not apply");
        };
    }
}
