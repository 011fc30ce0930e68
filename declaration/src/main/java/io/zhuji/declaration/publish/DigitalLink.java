package io.zhuji.declaration.publish;

import io.zhuji.core.product.Gtin;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A product's address by its GTIN (GS1 数字链接): {@code https://id.gs1.org/01/06901234567892/10/LOT7/21/12345}.
 *
 * <p>Written as GS1 Digital Link Standard: URI Syntax, release 1.4 and later, has it: the GTIN as 14 digits, then variant
 * (AI 22), batch (10) and serial (21) in that order, each percent-encoded but for the unreserved characters of RFC 3986; the
 * version of the declaration follows in the query under names that are not numbers, which the standard leaves to others. Read
 * more widely: GTINs of 8, 12 and 13 digits, and the names {@code gtin}, {@code cpv}, {@code lot} and {@code ser} of releases
 * 1.0 and 1.1; attributes in the query are passed over.
 *
 * @param resolver  what comes before the GTIN, without a slash at the end: {@code https://id.gs1.org}
 * @param gtin      the trade item, in the form of 14 digits
 * @param variant   consumer product variant, 1 to 20 characters
 * @param batch     batch or lot, 1 to 20 characters
 * @param serial    serial number, 1 to 20 characters; all three of the 82 of GS1 (General Specifications, figure 7.11-1)
 * @param mark      the version of the declaration it leads to
 */
public record DigitalLink(
        String resolver,
        Gtin gtin,
        Optional<String> variant,
        Optional<String> batch,
        Optional<String> serial,
        Optional<VersionMark> mark)
        implements Payload {

    private static final int LONGEST = 20;
    private static final String SIGNS = "!\"%&'()*+,-./:;<=>?_";

    /** Checks resolver, variant, batch and serial. */
    public DigitalLink {
        Objects.requireNonNull(resolver, "resolver");
        gtin = new Gtin(gtin.gtin14()); // all forms of one number make one link
        requireElement("variant", variant);
        requireElement("batch", batch);
        requireElement("serial", serial);
        Objects.requireNonNull(mark, "mark");
        Optional<WebAddress> address = WebAddress.tryParse(resolver);
        if (resolver.endsWith("/") || address.isEmpty() || address.get().query().isPresent() || isOne(address.get())) {
            throw new IllegalArgumentException("resolver must be an http or https address of ASCII without user, query,"
                    + " fragment, GTIN and a slash at its end, was '" + resolver + "'");
        }
    }

    /** The address of a trade item and of the version that declares it. */
    public static DigitalLink of(String resolver, Gtin gtin, VersionMark mark) {
        return new DigitalLink(resolver, gtin, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(mark));
    }

    /** The same with a batch. */
    public DigitalLink withBatch(String lot) {
        return new DigitalLink(resolver, gtin, variant, Optional.of(lot), serial, mark);
    }

    /** The same with a serial number. */
    public DigitalLink withSerial(String number) {
        return new DigitalLink(resolver, gtin, variant, batch, Optional.of(number), mark);
    }

    /** Whether a text may be a variant, batch or serial. */
    public static boolean isElement(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || SIGNS.indexOf(c) >= 0);
    }

    private static void requireElement(String name, Optional<String> text) {
        Objects.requireNonNull(text, name);
        if (text.isPresent() && !isElement(text.get())) {
            throw new IllegalArgumentException(
                    name + " must be 1 to 20 of the 82 characters of GS1, was '" + text.get() + "'");
        }
    }

    /** Whether an address is meant as one: it has the segment 01 or gtin with digits behind it. */
    static boolean isOne(WebAddress address) {
        return address.segments().map(segments -> key(segments) >= 0).orElse(false);
    }

    // a resolver's own path may hold such a segment too: the last one counts
    private static int key(List<String> segments) {
        for (int i = segments.size() - 2; i >= 0; i--) {
            String digits = segments.get(i + 1);
            boolean named = segments.get(i).equals("01") || segments.get(i).equals("gtin");
            if (named && digits.length() >= 8 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return i;
            }
        }
        return -1;
    }

    /** Empty where the check digit is wrong, or what follows the GTIN is not as it should be. */
    static Optional<DigitalLink> read(WebAddress address, Optional<VersionMark> mark) {
        List<String> segments = address.segments().orElse(List.of());
        int at = key(segments);
        if (at < 0) {
            return Optional.empty();
        }
        Optional<Gtin> gtin = Gtin.tryParse(segments.get(at + 1));
        if (gtin.isEmpty()) {
            return Optional.empty();
        }
        String[] found = new String[3];
        int next = 0;
        for (int i = at + 2; i < segments.size(); i += 2) {
            int which = qualifier(segments.get(i));
            if (which < next || i + 1 == segments.size() || !isElement(segments.get(i + 1))) {
                return Optional.empty();
            }
            found[which] = segments.get(i + 1);
            next = which + 1;
        }
        Optional<String> resolver = before(address, at);
        return resolver.map(start -> new DigitalLink(
                start,
                gtin.get(),
                Optional.ofNullable(found[0]),
                Optional.ofNullable(found[1]),
                Optional.ofNullable(found[2]),
                mark));
    }

    private static int qualifier(String name) {
        return switch (name) {
            case "22", "cpv" -> 0;
            case "10", "lot" -> 1;
            case "21", "ser" -> 2;
            default -> -1;
        };
    }

    /** Origin and path as written, before that segment; empty where they are no resolver. */
    private static Optional<String> before(WebAddress address, int segment) {
        int end = 0;
        for (int i = 0; i < segment; i++) {
            end = address.path().indexOf('/', end + 1);
        }
        String start = address.origin() + address.path().substring(0, end);
        boolean sound = !start.endsWith("/")
                && WebAddress.tryParse(start).filter(rest -> !isOne(rest)).isPresent();
        return sound ? Optional.of(start) : Optional.empty();
    }

    @Override
    public String text() {
        StringBuilder out = new StringBuilder(resolver).append("/01/").append(gtin.gtin14());
        append("/22/", variant, out);
        append("/10/", batch, out);
        append("/21/", serial, out);
        if (mark.isPresent()) {
            out.append('?').append(mark.get());
        }
        return out.toString();
    }

    private static void append(String start, Optional<String> value, StringBuilder out) {
        if (value.isPresent()) {
            out.append(start).append(WebAddress.encode(value.get()));
        }
    }

    @Override
    public String toString() {
        return text();
    }
}
