package io.zhuji.declaration.publish;

import io.zhuji.declaration.Declaration;
import java.util.Objects;
import java.util.Optional;

/**
 * An address of the enterprise's own (厂商自定义网址) with the version it leads to:
 * {@code https://example.com/declaration?zd=kettle-17&zv=3&zh=…}.
 *
 * @param page    the address up to the query
 * @param version which version
 */
public record OwnLink(String page, VersionMark version) implements Payload {

    /** Checks that the address has neither query nor fragment. */
    public OwnLink {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(version, "version");
        if (WebAddress.tryParse(page)
                .filter(address -> address.query().isEmpty())
                .isEmpty()) {
            throw new IllegalArgumentException(
                    "page must be an http or https address of ASCII without user, query and fragment, was '" + page
                            + "'");
        }
    }

    /** The address of a declaration, on a page of one's own. */
    public static OwnLink of(String page, Declaration declaration) {
        return new OwnLink(page, VersionMark.of(declaration));
    }

    @Override
    public Optional<VersionMark> mark() {
        return Optional.of(version);
    }

    @Override
    public String text() {
        return page + '?' + version;
    }

    @Override
    public String toString() {
        return text();
    }
}
