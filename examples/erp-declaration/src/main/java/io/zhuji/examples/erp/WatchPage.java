package io.zhuji.examples.erp;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.declaration.page.Badge;
import io.zhuji.declaration.page.Entries;
import io.zhuji.declaration.page.Entry;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Note;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Tone;
import io.zhuji.declaration.watch.Notice;
import io.zhuji.declaration.watch.Watch;
import io.zhuji.declaration.watch.WatchReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The page of what has become of the declarations, and what will. */
final class WatchPage {

    private final Catalog catalog;
    private final Locale locale;
    private final boolean zh;
    private final Messages messages = Watch.messages();

    WatchPage(Catalog catalog, Locale locale) {
        this.catalog = catalog;
        this.locale = locale;
        this.zh = locale.getLanguage().equals("zh");
    }

    Page of(WatchReport now, WatchReport ahead, WatchReport work) {
        List<Part> parts = new ArrayList<>();
        parts.add(entries(zh ? "声明以来的变化" : "What has changed since they were declared", now));
        parts.add(entries(zh ? "今后的变化" : "What is to come", ahead));
        parts.add(entries(zh ? "产品变更" : "Changed products", work));
        return new Page(
                locale,
                zh ? "声明跟踪报告" : "What becomes of the declarations",
                zh
                        ? "执行标准发生变化的，应当及时更新声明；“及时”是几天，法律没有规定。"
                        : "When an executed standard changes the declaration is updated in time; how many days that is, the law does not say.",
                List.of(
                        Fact.of(zh ? "声明数" : "Declarations", Integer.toString(now.declarations())),
                        Fact.of(zh ? "查看日期" : "Looked at on", now.until().toString()),
                        Fact.of(zh ? "展望至" : "Ahead until", ahead.until().toString())),
                parts);
    }

    private Entries entries(String title, WatchReport report) {
        List<Entry> entries = new ArrayList<>();
        for (Notice notice : report.notices()) {
            List<Note> notes = new ArrayList<>();
            for (Finding finding : notice.come()) {
                notes.add(FindingsPage.note(finding, messages, catalog, locale));
            }
            entries.add(new Entry(
                    badge(notice),
                    notice.declaration() + " · " + notice.from(),
                    List.of(Fact.of(
                            zh ? "不再成立的结论" : "No longer so",
                            Integer.toString(notice.gone().size()))),
                    Set.of(),
                    notes,
                    0,
                    List.of()));
        }
        return new Entries(title, List.of(), entries, entries.isEmpty() ? (zh ? "没有。" : "Nothing.") : "");
    }

    private Badge badge(Notice notice) {
        return switch (notice.kinds().iterator().next()) {
            case STALE -> new Badge(Tone.BAD, zh ? "执行标准已失效" : "standard has ended");
            case BELOW_FLOOR -> new Badge(Tone.BAD, zh ? "低于强制性标准" : "below the mandatory");
            case DUE -> new Badge(Tone.DOUBT, zh ? "新的强制性标准" : "mandatory standard due");
            case REMARK -> new Badge(Tone.DOUBT, zh ? "明示不再相符" : "remark no longer fits");
            case PRODUCT -> new Badge(Tone.DOUBT, zh ? "产品变更" : "product changed");
            case AMENDED -> new Badge(Tone.HINT, zh ? "修改单" : "amended");
            case COMING -> new Badge(Tone.HINT, zh ? "即将变化" : "will change");
            case OTHER -> new Badge(Tone.PLAIN, zh ? "其他" : "other");
        };
    }
}
