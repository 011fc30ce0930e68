package io.zhuji.core.table;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.Quoted;
import java.util.ArrayList;
import java.util.List;

/** What has been told of one table; of a flood the first hundred are kept and the rest are counted. */
final class Told {

    private static final int KEPT = 100;

    /** Longer values are cut; the place tells where the rest is. */
    private static final int SHOWN = 80;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private long more;

    Told(String file) {
        this.file = file;
    }

    /** Something about a row or cell; of these only the first hundred are kept. */
    void cell(TableRule rule, String reason, Pointer at, String address, String value) {
        if (findings.size() >= KEPT) {
            more++;
            return;
        }
        findings.add(rule.finding(reason, at, "file", file, "cell", address, "value", shown(value)));
    }

    /** Something about the table as a whole; always kept. */
    void whole(TableRule rule, String reason, Pointer at, String... facts) {
        String[] all = new String[facts.length + 2];
        all[0] = "file";
        all[1] = file;
        for (int i = 0; i < facts.length; i++) {
            all[i + 2] = i % 2 == 0 ? facts[i] : shown(facts[i]);
        }
        findings.add(rule.finding(reason, at, all));
    }

    List<Finding> findings() {
        if (more > 0) {
            findings.add(TableRule.CELLS.finding("more", Pointer.ROOT, "file", file, "value", Long.toString(more)));
            more = 0;
        }
        return findings;
    }

    /** A value that fits a message: cut, and without marks that would break it. */
    static String shown(String value) {
        return Quoted.text(value, SHOWN);
    }
}
