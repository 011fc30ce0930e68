package io.zhuji.declaration.publish;

import java.util.Map;
import java.util.Optional;

/**
 * What the QR code of a declaration says: an address, and nothing but an address, so that it fits a small code and what it
 * leads to can be kept up to date (二维码内容; GB/T 33993-2017).
 */
public sealed interface Payload permits PlatformLink, OwnLink, DigitalLink {

    /** The address: the text of the code. */
    String text();

    /** Which version of which declaration it leads to, where it says so. */
    Optional<VersionMark> mark();

    /**
     * Reads what was scanned.
     *
     * @throws IllegalArgumentException if it is no such address; the message quotes it
     */
    static Payload parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not an address of a declaration: '" + text.substring(0, Math.min(text.length(), 80)) + "'"));
    }

    /** As {@link #parse}, for text that comes from outside and may well be wrong. */
    static Optional<Payload> tryParse(String text) {
        Optional<WebAddress> address = WebAddress.tryParse(text);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (PlatformLink.isPlatform(address.get())) {
            return Optional.of(new PlatformLink(text));
        }
        Optional<Map<String, String>> pairs = address.get().pairs();
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> query = pairs.get();
        boolean marked = query.containsKey(VersionMark.ID)
                || query.containsKey(VersionMark.NUMBER)
                || query.containsKey(VersionMark.HASH);
        Optional<VersionMark> mark = VersionMark.tryParse(
                query.getOrDefault(VersionMark.ID, ""),
                query.getOrDefault(VersionMark.NUMBER, ""),
                query.getOrDefault(VersionMark.HASH, ""));
        if (marked && mark.isEmpty()) {
            return Optional.empty();
        }
        if (DigitalLink.isOne(address.get())) {
            return DigitalLink.read(address.get(), mark).map(link -> link);
        }
        return mark.map(
                known -> new OwnLink(address.get().origin() + address.get().path(), known));
    }
}
