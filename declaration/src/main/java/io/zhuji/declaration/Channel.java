package io.zhuji.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a declaration is made public (公开渠道).
 *
 * @param place   the national platform or another place
 * @param address where it can be read: an address of the web beginning with {@code https://} or {@code http://}
 * @param pointer for another place, the entry on the national platform that says where the declaration is (order 83 of 2023,
 *                article 16): its number or address
 * @param proof   for another place, whether the information there can be obtained, traced and not be tampered with
 *                (可获取、可追溯、防篡改), as far as it is told
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"place", "address", "pointer", "proof"})
public record Channel(Place place, Optional<String> address, Optional<String> pointer, Optional<Boolean> proof) {

    /** Kinds of places. */
    public enum Place {
        /** 企业标准信息公共服务平台. */
        NATIONAL_PLATFORM,
        /** Any other: one's own site, a trade platform, a local platform. */
        OTHER
    }

    public Channel {
        Objects.requireNonNull(place, "place");
        address = Told.orAbsent("address", address);
        pointer = Told.orAbsent("pointer", pointer);
        Objects.requireNonNull(proof, "proof");
        if (address.isPresent() && !isAddress(address.get())) {
            throw new IllegalArgumentException("address must begin with https:// or http:// and hold no blank, was '"
                    + Told.quote(address.get()) + "'");
        }
    }

    /** The national platform. */
    public static Channel nationalPlatform() {
        return new Channel(Place.NATIONAL_PLATFORM, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether a text is an address of the web that a page may lead to. */
    public static boolean isAddress(String text) {
        String start = text.substring(0, Math.min(text.length(), 8)).toLowerCase(Locale.ROOT);
        int from = start.startsWith("https://") ? 8 : start.startsWith("http://") ? 7 : -1;
        if (from < 0 || text.length() <= from || text.length() > Told.LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\\' || c == '"' || c == '<' || c == '>' || c == '`' || Character.isWhitespace(c)) {
                return false;
            }
        }
        char first = text.charAt(from);
        return first != '/' && first != '?' && first != '#' && Told.fault(text).isEmpty();
    }
}
