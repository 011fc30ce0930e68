package io.zhuji.declaration.publish;

import io.zhuji.core.digest.Sha256;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Version;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * Which version of which declaration an address leads to, and what that version said (版本标记); in the query of an address:
 * {@code zd=kettle-17&zv=3&zh=AAECAwQFBgcICQoLDA0ODw}.
 *
 * @param version the declaration and the number of the version
 * @param hash    the first 16 bytes of the digest (SHA-256) of its canonical JSON, in base64url: 22 characters; enough that
 *                nobody finds another declaration with the same
 */
public record VersionMark(Version version, String hash) {

    static final String ID = "zd";
    static final String NUMBER = "zv";
    static final String HASH = "zh";

    private static final int BYTES = 16;
    private static final int LONGEST_NUMBER = 10;

    /** Checks the form of the hash. */
    public VersionMark {
        Objects.requireNonNull(version, "version");
        if (!isHash(hash)) {
            throw new IllegalArgumentException("hash must be 16 bytes in base64url, was '" + hash + "'");
        }
    }

    /** The mark of this version. */
    public static VersionMark of(Declaration declaration) {
        return new VersionMark(declaration.version(), hash(DeclarationJson.write(declaration)));
    }

    private static String hash(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Sha256.of(bytes), BYTES));
    }

    private static boolean isHash(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == BYTES
                    && Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(bytes)
                            .equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static Optional<VersionMark> tryParse(String id, String number, String hash) {
        boolean sound = Version.isId(id)
                && isHash(hash)
                && !number.isEmpty()
                && number.length() <= LONGEST_NUMBER
                && number.charAt(0) != '0'
                && number.chars().allMatch(c -> c >= '0' && c <= '9')
                && Long.parseLong(number) <= Integer.MAX_VALUE;
        return sound ? Optional.of(new VersionMark(new Version(id, Integer.parseInt(number)), hash)) : Optional.empty();
    }

    /** Whether a declaration is the very version meant. */
    public boolean fits(Declaration declaration) {
        return version.equals(declaration.version()) && hash.equals(hash(DeclarationJson.write(declaration)));
    }

    /** As it stands in a query. */
    @Override
    public String toString() {
        return ID + '=' + version.id() + '&' + NUMBER + '=' + version.number() + '&' + HASH + '=' + hash;
    }
}
