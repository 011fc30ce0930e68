package io.zhuji.declaration.publish;

import java.util.Locale;

/** What became of checking a signature (验签结果). */
public enum SignatureVerdict {
    /** The holder of the key signed these very bytes. */
    VALID,
    /** Not three parts joined by dots, or longer than any signature of ours. */
    MALFORMED_PARTS,
    /** A part is not base64url in its one proper writing, or the signature not as long as the algorithm's are. */
    MALFORMED_ENCODING,
    /** The header is not one JSON object with each member once and {@code alg} as text. */
    MALFORMED_HEADER,
    /** The signature holds bytes of its own; ours never do, and which were meant would be open. */
    NOT_DETACHED,
    /** {@code alg} is {@code none}: nothing was signed. */
    ALGORITHM_NONE,
    /** {@code alg} is an algorithm that is not known here. */
    ALGORITHM_UNKNOWN,
    /** {@code alg} is an algorithm known here, but not the one of the key: the key is not used for it. */
    ALGORITHM_NOT_OF_KEY,
    /** The header wants something understood ({@code crit}) that is not. */
    CRITICAL_UNKNOWN,
    /** Signed with another key: the header names one that is not this. */
    OTHER_KEY,
    /** The bytes are not those that were signed: their digest is not that in the header. */
    ALTERED,
    /** The signature does not fit bytes and key, and the header does not tell which of the three was changed. */
    MISMATCH;

    /** Whether the signature holds. */
    public boolean valid() {
        return this == VALID;
    }

    /** A sentence for people, in Chinese or, for any other language, in English. */
    public String text(Locale locale) {
        return PublishWords.load(locale).word("signature." + PublishWords.key(this));
    }
}
