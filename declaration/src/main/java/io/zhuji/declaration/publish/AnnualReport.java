package io.zhuji.declaration.publish;

import io.zhuji.core.party.CreditCode;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Status;
import io.zhuji.declaration.Version;
import io.zhuji.declaration.page.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The section of an enterprise's annual report on the standards it executes (年度报告中的执行标准, 多报合一), as of 31 December:
 * what is public on that day, and what changed within the year.
 *
 * <p>That declarations and annual reports are handed in together is an arrangement of the authorities. The regulation on
 * publishing enterprise information (2024, article 9) lists what an annual report holds, and executed standards are not in
 * the list: the section is an offer, not a duty.
 *
 * @param code     the enterprise
 * @param name     its name, by the latest of its versions; empty where it has none
 * @param year     the year reported on
 * @param standing the versions public on 31 December, in the order of their ids
 * @param changes  the versions of the year that the public saw come, in the order of their days, ids and numbers
 */
public record AnnualReport(
        CreditCode code, String name, int year, List<Declaration> standing, List<Declaration> changes) {

    /** Copies the lists. */
    public AnnualReport {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        standing = List.copyOf(standing);
        changes = List.copyOf(changes);
    }

    /**
     * The section of one enterprise.
     *
     * @param versions versions of declarations in any order; those of other enterprises are passed over. A version there
     *                 twice counts once
     * @throws IllegalArgumentException if one version is there with two contents
     */
    public static AnnualReport of(CreditCode code, int year, Collection<Declaration> versions) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Map<Version, Declaration> own = new TreeMap<>();
        for (Declaration each : versions) {
            if (each.enterprise().code().equals(code) && !each.statusOn().isAfter(last)) {
                Declaration other = own.putIfAbsent(each.version(), each);
                if (other != null && !other.equals(each)) {
                    throw new IllegalArgumentException("version " + each.version() + " is there with two contents");
                }
            }
        }
        Map<String, Declaration> latest = new TreeMap<>();
        List<Declaration> changes = new ArrayList<>();
        Optional<Declaration> newest = Optional.empty();
        for (Declaration each : own.values()) {
            latest.put(each.id(), each);
            if (told(each) && !each.statusOn().isBefore(first)) {
                changes.add(each);
            }
            if (newest.isEmpty() || !each.statusOn().isBefore(newest.get().statusOn())) {
                newest = Optional.of(each);
            }
        }
        changes.sort((a, b) -> {
            int order = a.statusOn().compareTo(b.statusOn());
            return order != 0 ? order : a.version().compareTo(b.version());
        });
        return new AnnualReport(
                code,
                newest.map(each -> each.enterprise().name()).orElse(""),
                year,
                latest.values().stream()
                        .filter(each -> each.status().isPublic())
                        .toList(),
                changes);
    }

    private static boolean told(Declaration each) {
        return each.status().isPublic() || each.status() == Status.WITHDRAWN;
    }

    /** The day it is as of: 31 December. */
    public LocalDate asOf() {
        return LocalDate.of(year, 12, 31);
    }

    /** How many versions of the year have that status. */
    public long changes(Status status) {
        return changes.stream().filter(each -> each.status() == status).count();
    }

    /** It as a page in Chinese or, for any other language, in English. */
    public Page page(Locale locale) {
        return AnnualReportPage.of(this, PublishWords.load(locale));
    }

    /** It as JSON in UTF-8, on one line without its end: the versions with number, name and kind of each standard. */
    public byte[] json() {
        return AnnualReportPage.json(this);
    }
}
