package io.zhuji.declaration.registry;

import io.zhuji.core.party.CreditCode;
import io.zhuji.declaration.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry as it is stored, or written in an export: any text in any place, since somebody may have changed it. */
record Row(
        long number,
        String previous,
        String declaration,
        long version,
        long follows,
        String enterprise,
        String status,
        String published,
        List<String> products,
        List<String> standards,
        byte[] content,
        String sha256,
        String hash) {

    /** The first line of what is hashed: changes with the layout. */
    static final String LAYOUT = "zhuji-registry-1";

    static Row of(long number, Hash previous, Entry entry) {
        Row unhashed = new Row(
                number,
                previous.text(),
                entry.declaration(),
                entry.version(),
                entry.follows(),
                entry.enterprise().text(),
                entry.status().name(),
                Written.instant(entry.published()),
                entry.products(),
                entry.standards(),
                entry.content().bytes(),
                entry.content().hash().text(),
                "");
        return unhashed.withHash(unhashed.computed().text());
    }

    private Row withHash(String other) {
        return new Row(
                number,
                previous,
                declaration,
                version,
                follows,
                enterprise,
                status,
                published,
                products,
                standards,
                content,
                sha256,
                other);
    }

    /** The hash that the other columns ask for: SHA-256 over one line for each, as {@code package-info} lays out. */
    Hash computed() {
        StringBuilder lines = new StringBuilder(512);
        lines.append(LAYOUT).append('\n');
        lines.append(number).append('\n');
        lines.append(previous).append('\n');
        lines.append(declaration).append('\n');
        lines.append(version).append('\n');
        lines.append(follows).append('\n');
        lines.append(enterprise).append('\n');
        lines.append(status).append('\n');
        lines.append(published).append('\n');
        append(lines, products);
        append(lines, standards);
        lines.append(sha256).append('\n');
        return Hash.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(StringBuilder lines, List<String> keys) {
        lines.append(keys.size()).append('\n');
        for (String key : keys) {
            lines.append(key).append('\n');
        }
    }

    /** The column that cannot be of an entry of ours; empty when each can. */
    Optional<String> unreadable() {
        try {
            registered();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The entry.
     *
     * @throws IllegalArgumentException naming the column that cannot be of an entry of ours
     */
    Registered registered() {
        Optional<CreditCode> code = CreditCode.tryParse(enterprise);
        if (code.isEmpty() || !code.get().text().equals(enterprise)) {
            throw new IllegalArgumentException("enterprise is no credit code: '" + enterprise + "'");
        }
        Entry entry = new Entry(
                declaration,
                count("version", version),
                count("follows", follows),
                code.get(),
                products,
                standards,
                stage(status),
                Written.instant(published),
                Content.of(content));
        if (entry.products().size() != products.size() || entry.standards().size() != standards.size()) {
            throw new IllegalArgumentException("a product or a standard stands twice");
        }
        if (!Hash.isHash(sha256)) {
            throw new IllegalArgumentException("sha256 is no hash: '" + sha256 + "'");
        }
        return new Registered(number, new Hash(previous), entry, new Hash(hash));
    }

    private static Status stage(String name) {
        for (Status status : Status.values()) {
            if (status.name().equals(name)) {
                return status;
            }
        }
        throw new IllegalArgumentException("status is none of ours: '" + name + "'");
    }

    private static int count(String name, long number) {
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(name + " is out of range: " + number);
        }
        return Math.toIntExact(number);
    }

    /** A row without its lists, to be given them. */
    Row with(List<String> itsProducts, List<String> itsStandards) {
        return new Row(
                number,
                previous,
                declaration,
                version,
                follows,
                enterprise,
                status,
                published,
                itsProducts,
                itsStandards,
                content,
                sha256,
                hash);
    }

    static List<Registered> registered(List<Row> rows) {
        List<Registered> all = new ArrayList<>(rows.size());
        for (Row row : rows) {
            all.add(row.registered());
        }
        return List.copyOf(all);
    }
}
