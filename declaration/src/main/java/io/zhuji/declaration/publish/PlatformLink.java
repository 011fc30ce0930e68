package io.zhuji.declaration.publish;

import java.util.Objects;
import java.util.Optional;

/**
 * An address on the national platform for enterprise standards (企业标准信息公共服务平台), as the platform gave it out for the
 * declaration, such as {@code https://www.qybz.org.cn/user/detail/…}. It cannot be made here: the platform numbers its pages.
 *
 * @param text the address, on {@code qybz.org.cn} or a host below it
 */
public record PlatformLink(String text) implements Payload {

    private static final String HOST = "qybz.org.cn";

    /** Checks that the address is on the platform. */
    public PlatformLink {
        Objects.requireNonNull(text, "text");
        if (!WebAddress.tryParse(text).map(PlatformLink::isPlatform).orElse(false)) {
            throw new IllegalArgumentException("not an address on " + HOST + ": '" + text + "'");
        }
    }

    static boolean isPlatform(WebAddress address) {
        return address.host().equals(HOST) || address.host().endsWith("." + HOST);
    }

    /** None: the platform's addresses name a record of its own. */
    @Override
    public Optional<VersionMark> mark() {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
