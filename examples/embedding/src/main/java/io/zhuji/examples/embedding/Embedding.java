package io.zhuji.examples.embedding;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Policy;
import io.zhuji.evaluation.listing.Listing;
import io.zhuji.evaluation.listing.ListingCheck;
import io.zhuji.evaluation.listing.ListingReport;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A program that checks one listing and says in two languages what was found. */
public final class Embedding {

    private Embedding() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

        // once, when the host starts; both may be shared by all threads
        ListingCheck check = ListingCheck.of(Catalog.builtIn());
        Messages messages = ListingCheck.messages();

        // for each offer
        ListingReport report = check.check(offer(), LocalDate.of(2026, 11, 22));
        out.println("decision: " + Policy.standard().decide(report.report()));
        report.cited().forEach(cited -> out.println("cited: " + cited.number() + " " + cited.standing()));
        for (Finding finding : report.report().findings()) {
            out.println("finding: " + finding.rule() + " " + finding.outcome() + " at " + finding.at());
            out.println("  zh: " + messages.text(finding, Locale.SIMPLIFIED_CHINESE));
            out.println("  en: " + messages.text(finding, Locale.ENGLISH));
        }
    }

    /** Baby clothes of class C under a standard that was replaced long ago. */
    private static Listing offer() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("执行标准", "GB 18401-2003");
        attributes.put("安全等级", "C类");
        attributes.put("适用年龄", "0-12个月");
        attributes.put("条形码", "6901234567893");
        return Listing.of("offer-1", "母婴>婴儿服装>连体衣", "婴儿连体衣 新生儿哈衣", attributes);
    }
}
