package io.zhuji.core.finding;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A finding and its message as JSON text, the same in every report of the library: an object with {@code rule}, {@code outcome},
 * {@code reason}, {@code gap} (null where no fact is missing), {@code at}, {@code facts} (an object of texts), {@code basis} (a
 * list of ids) and {@code message}.
 */
public final class FindingJson {

    private FindingJson() {}

    /**
     * One finding, without a line break.
     *
     * @param locale the language of the message
     */
    public static String write(Finding finding, Messages messages, Locale locale) {
        StringBuilder out = new StringBuilder(256);
        member(out.append('{'), "rule", finding.rule().text());
        member(out.append(','), "outcome", finding.outcome().name());
        member(out.append(','), "reason", finding.reason());
        Optional<Gap> gap = finding.gap();
        if (gap.isPresent()) {
            member(out.append(','), "gap", gap.get().name());
        } else {
            out.append(",\"gap\":null");
        }
        member(out.append(','), "at", finding.at().text());
        out.append(",\"facts\":{");
        String separator = "";
        for (Map.Entry<String, String> fact : finding.facts().entrySet()) {
            member(out.append(separator), fact.getKey(), fact.getValue());
            separator = ",";
        }
        out.append("},\"basis\":[");
        separator = "";
        for (String id : finding.basis()) {
            text(out.append(separator), id);
            separator = ",";
        }
        member(out.append("],"), "message", messages.text(finding, locale));
        return out.append('}').toString();
    }

    private static void member(StringBuilder out, String name, String value) {
        text(out, name);
        text(out.append(':'), value);
    }

    private static void text(StringBuilder out, String value) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, out);
        out.append('"');
    }
}
