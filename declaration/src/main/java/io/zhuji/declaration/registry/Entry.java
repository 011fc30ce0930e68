package io.zhuji.declaration.registry;

import io.zhuji.core.party.CreditCode;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * One version of one declaration as it is put on record (登记). What the content says is not looked into: the other parts are
 * what it can be found by.
 *
 * <p>Texts have no control characters; lists keep their order, each member once.
 *
 * @param declaration the id of the declaration, up to 120 characters
 * @param version     counts from 1
 * @param follows     the version before it in this registry; 0 when it is the first there
 * @param enterprise  the credit code of who declares
 * @param products    keys of the products, such as GTINs or article numbers of the ERP; each up to 200 characters
 * @param standards   the numbers of the executed standards in normal form; each up to 200 characters
 * @param status      the stage of life it has reached
 * @param published   when it was made public, or taken back; from year 1 to 9999, kept to the nanosecond
 * @param content     the bytes themselves
 */
public record Entry(
        String declaration,
        int version,
        int follows,
        CreditCode enterprise,
        List<String> products,
        List<String> standards,
        Status status,
        Instant published,
        Content content) {

    /** The most characters of a declaration's id. */
    public static final int LONGEST_ID = 120;

    /** The most characters of a product key and of a standard number. */
    public static final int LONGEST_KEY = 200;

    /** The most product keys, and the most standards. */
    public static final int MOST_KEYS = 10_000;

    /** Copies the lists and checks each part. */
    public Entry {
        Written.require("declaration", declaration, LONGEST_ID);
        if (version < 1) {
            throw new IllegalArgumentException("version counts from 1, was " + version);
        }
        if (follows < 0 || follows >= version) {
            throw new IllegalArgumentException(
                    "follows is 0 or a version before " + version + ", was " + follows + " (" + declaration + ")");
        }
        Objects.requireNonNull(enterprise, "enterprise");
        products = keys("products", products);
        standards = keys("standards", standards);
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(published, "published");
        Written.requireInstant("published", published);
        Objects.requireNonNull(content, "content");
    }

    /**
     * The first version of a declaration that is put on record; versions before it, such as drafts, stay with the host.
     * Products are keyed by GTIN and model, or by name where they have neither; standards by their numbers.
     *
     * @param content the bytes that are made public, such as its canonical JSON
     */
    public static Entry first(Declaration declaration, Instant published, Content content) {
        return of(declaration, 0, published, content);
    }

    /**
     * The version of a declaration after one that is on record; that version itself, made again, repeats it.
     *
     * @param before the latest version on record
     * @throws IllegalArgumentException if it is of another declaration, or of a later version
     */
    public static Entry next(Declaration declaration, Registered before, Instant published, Content content) {
        Entry entry = before.entry();
        if (!entry.declaration().equals(declaration.id())) {
            throw new IllegalArgumentException(
                    "before is of declaration '" + entry.declaration() + "', not of '" + declaration.id() + "'");
        }
        boolean again = entry.version() == declaration.version().number();
        return of(declaration, again ? entry.follows() : entry.version(), published, content);
    }

    private static Entry of(Declaration declaration, int follows, Instant published, Content content) {
        List<String> products = new ArrayList<>();
        for (DeclaredProduct product : declaration.products()) {
            product.gtin().ifPresent(gtin -> products.add(gtin.toString()));
            product.model().ifPresent(model -> products.add(key(model)));
            if (product.gtin().isEmpty() && product.model().isEmpty()) {
                products.add(key(product.name()));
            }
        }
        List<String> standards = new ArrayList<>();
        for (ExecutedStandard standard : declaration.standards()) {
            standards.add(key(standard.reference().toString()));
        }
        return new Entry(
                declaration.id(),
                declaration.version().number(),
                follows,
                declaration.enterprise().code(),
                products,
                standards,
                declaration.status(),
                published,
                content);
    }

    // a name may be longer than what one searches by
    private static String key(String text) {
        int end = Math.min(text.length(), LONGEST_KEY);
        return text.substring(
                0, end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static List<String> keys(String name, List<String> keys) {
        if (keys.size() > MOST_KEYS) {
            throw new IllegalArgumentException(name + " are at most " + MOST_KEYS + ", were " + keys.size());
        }
        for (int i = 0; i < keys.size(); i++) {
            Written.require(name + "[" + i + "]", keys.get(i), LONGEST_KEY);
        }
        return List.copyOf(new LinkedHashSet<>(keys));
    }

    // the instant may differ: a host that starts again after a failure takes a new one
    boolean repeats(Entry registered) {
        return declaration.equals(registered.declaration)
                && version == registered.version
                && follows == registered.follows
                && enterprise.equals(registered.enterprise)
                && products.equals(registered.products)
                && standards.equals(registered.standards)
                && status == registered.status
                && content.equals(registered.content);
    }
}
