package io.zhuji.declaration.publish;

import io.zhuji.core.product.Gtin;
import io.zhuji.declaration.Channel;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A scanned text held against the declarations on record (扫码核验).
 *
 * @param verdict what was found
 * @param payload what was read; absent for {@link ScanVerdict#UNREADABLE}
 * @param meant   the version it leads to, where that is on record
 * @param latest  the last version of the declaration it leads to, on that day
 */
public record Scan(
        ScanVerdict verdict, Optional<Payload> payload, Optional<Declaration> meant, Optional<Declaration> latest) {

    public Scan {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(meant, "meant");
        Objects.requireNonNull(latest, "latest");
    }

    /**
     * Holds a text against what is on record. Any text gives a verdict.
     *
     * @param scanned what the code said
     * @param record  versions of any number of declarations, in any order
     * @param on      the day that is asked about; later versions do not count
     */
    public static Scan of(String scanned, List<Declaration> record, LocalDate on) {
        Optional<Payload> read = Payload.tryParse(scanned);
        if (read.isEmpty()) {
            return new Scan(ScanVerdict.UNREADABLE, read, Optional.empty(), Optional.empty());
        }
        Optional<VersionMark> mark = read.get().mark();
        return mark.isPresent() ? marked(read.get(), mark.get(), record, on) : unmarked(read.get(), record, on);
    }

    private static Scan marked(Payload payload, VersionMark mark, List<Declaration> record, LocalDate on) {
        Optional<Declaration> latest = latest(mark.version().id(), record, on);
        Optional<Declaration> meant = record.stream()
                .filter(each -> each.version().equals(mark.version())
                        && !each.statusOn().isAfter(on))
                .findFirst();
        return new Scan(verdict(payload, mark, meant, latest), Optional.of(payload), meant, latest);
    }

    private static ScanVerdict verdict(
            Payload payload, VersionMark mark, Optional<Declaration> meant, Optional<Declaration> latest) {
        if (latest.isEmpty()) {
            return ScanVerdict.UNKNOWN_DECLARATION;
        }
        if (meant.isEmpty()) {
            return ScanVerdict.UNKNOWN_VERSION;
        }
        if (!mark.fits(meant.get())) {
            return ScanVerdict.ALTERED;
        }
        if (payload instanceof DigitalLink link && !declares(meant.get(), link.gtin())) {
            return ScanVerdict.OTHER_PRODUCT;
        }
        if (latest.get().status() == Status.WITHDRAWN) {
            return ScanVerdict.WITHDRAWN;
        }
        if (!meant.get().status().isPublic()) {
            return ScanVerdict.NOT_PUBLIC;
        }
        return latest.get().version().equals(mark.version()) ? ScanVerdict.CURRENT : ScanVerdict.SUPERSEDED;
    }

    private static Scan unmarked(Payload payload, List<Declaration> record, LocalDate on) {
        Map<String, Declaration> latest = new TreeMap<>();
        for (Declaration each : record) {
            if (!each.statusOn().isAfter(on)) {
                latest.merge(each.id(), each, Scan::later);
            }
        }
        for (Declaration each : latest.values()) {
            boolean fits = payload instanceof DigitalLink link
                    ? declares(each, link.gtin())
                    : each.channel()
                            .flatMap(Channel::address)
                            .filter(payload.text()::equals)
                            .isPresent();
            if (fits) {
                return new Scan(ScanVerdict.NO_VERSION, Optional.of(payload), Optional.empty(), Optional.of(each));
            }
        }
        return new Scan(ScanVerdict.UNKNOWN_DECLARATION, Optional.of(payload), Optional.empty(), Optional.empty());
    }

    private static Declaration later(Declaration a, Declaration b) {
        return a.version().number() < b.version().number() ? b : a;
    }

    private static boolean declares(Declaration declaration, Gtin gtin) {
        return declaration.products().stream()
                .anyMatch(product -> product.gtin()
                        .map(Gtin::gtin14)
                        .filter(gtin.gtin14()::equals)
                        .isPresent());
    }

    private static Optional<Declaration> latest(String id, List<Declaration> record, LocalDate on) {
        return record.stream()
                .filter(each -> each.id().equals(id) && !each.statusOn().isAfter(on))
                .reduce(Scan::later);
    }
}
