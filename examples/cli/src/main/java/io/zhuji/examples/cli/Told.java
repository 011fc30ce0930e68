package io.zhuji.examples.cli;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Findings for a person at a screen: the first few of each kind in their order, then how many more there are. */
final class Told {

    private static final int OF_EACH = 5;

    private final Locale locale;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Long> reasons = new TreeMap<>();

    Told(Locale locale) {
        this.locale = locale;
    }

    void add(Finding finding, Messages messages) {
        add("", finding, messages);
    }

    /** As {@link #add(Finding, Messages)}, of a row of that file. */
    void add(String file, Finding finding, Messages messages) {
        if (reasons.merge(finding.reason(), 1L, Long::sum) <= OF_EACH) {
            lines.add("zhuji: " + (file.isEmpty() ? "" : file + ": ") + messages.text(finding, locale));
        }
    }

    void add(Iterable<Finding> findings, Messages messages) {
        findings.forEach(finding -> add(finding, messages));
    }

    /** How many findings there were of each reason. */
    Map<String, Long> reasons() {
        return reasons;
    }

    /** Says them. */
    void say(Terminal terminal) {
        say(reasons, terminal);
    }

    /** Says them where there were more than were handed in. */
    void say(Map<String, Long> all, Terminal terminal) {
        lines.forEach(terminal::say);
        lines.clear();
        boolean zh = locale.equals(Locale.CHINESE);
        all.forEach((reason, number) -> {
            if (number > OF_EACH) {
                terminal.say(
                        "zhuji: " + (zh ? "另有 " + (number - OF_EACH) + " 条同类：" : (number - OF_EACH) + " more like it: ")
                                + reason);
            }
        });
    }
}
