package io.zhuji.declaration;

import io.zhuji.core.quantity.Limit;
import java.util.Locale;

/** The words of a remark. */
final class RemarkText {

    private RemarkText() {}

    static String of(Remark remark, Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese(remark) : english(remark);
    }

    private static String chinese(Remark remark) {
        StringBuilder out = new StringBuilder(160);
        out.append("本声明公开的指标与推荐性标准 ").append(remark.against());
        if (!remark.title().isEmpty()) {
            out.append("《").append(remark.title()).append("》");
        }
        out.append(remark.title().isEmpty() ? " 相比，" : "相比，");
        list(remark, Remark.Shortfall.FEWER, "以下项目少于该标准（未作规定）：", "；", true, out);
        if (has(remark, Remark.Shortfall.FEWER) && has(remark, Remark.Shortfall.LOWER)) {
            out.append("。");
        }
        list(remark, Remark.Shortfall.LOWER, "以下指标低于该标准：", "；", true, out);
        return out.append("。").toString();
    }

    private static String english(Remark remark) {
        StringBuilder out = new StringBuilder(160);
        out.append("Held against the recommended standard ").append(remark.against());
        if (!remark.title().isEmpty()) {
            out.append(" (").append(remark.title()).append(')');
        }
        out.append(", this declaration ");
        list(remark, Remark.Shortfall.FEWER, "sets no limit on: ", "; ", false, out);
        if (has(remark, Remark.Shortfall.FEWER) && has(remark, Remark.Shortfall.LOWER)) {
            out.append(". It ");
        }
        list(remark, Remark.Shortfall.LOWER, "sets lower levels for: ", "; ", false, out);
        return out.append('.').toString();
    }

    private static boolean has(Remark remark, Remark.Shortfall shortfall) {
        return remark.items().stream().anyMatch(item -> item.shortfall() == shortfall);
    }

    private static void list(
            Remark remark, Remark.Shortfall shortfall, String start, String joint, boolean zh, StringBuilder out) {
        boolean first = true;
        for (Remark.Item item : remark.items()) {
            if (item.shortfall() == shortfall) {
                item(item, zh, out.append(first ? start : joint));
                first = false;
            }
        }
    }

    private static void item(Remark.Item item, boolean zh, StringBuilder out) {
        out.append(zh ? item.nameZh() : item.nameEn());
        if (!item.scope().isEmpty()) {
            out.append(zh ? "〔" : " [").append(item.scope()).append(zh ? "〕" : "]");
        }
        String required = limit(item.required(), zh);
        String own = item.own().map(text -> limit(text, zh)).orElse("");
        if (!own.isEmpty()) {
            out.append(zh ? "（本声明：" : " (declared: ").append(own);
            if (!required.isEmpty()) {
                out.append(zh ? "，该标准：" : ", standard: ").append(required);
            }
            out.append(zh ? "）" : ")");
        } else if (!required.isEmpty()) {
            out.append(zh ? "（该标准：" : " (standard: ").append(required).append(zh ? "）" : ")");
        }
    }

    /** A limit in the reader's language; a text that is no limit as it stands. */
    private static String limit(String text, boolean zh) {
        return zh
                ? text
                : Limit.tryParse(text).map(limit -> limit.text(Locale.ENGLISH)).orElse(text);
    }
}
