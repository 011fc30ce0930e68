package io.zhuji.declaration.publish;

import java.util.Locale;

/** What a scanned address says of a declaration (扫码核验结果). */
public enum ScanVerdict {
    /** It leads to the version that is public on that day, and that version says what the code was made from. */
    CURRENT,
    /** It leads to a public version that a later one has replaced. */
    SUPERSEDED,
    /** The declaration was taken back. */
    WITHDRAWN,
    /** It leads to a version that was not, or not yet, public. */
    NOT_PUBLIC,
    /** The version on record is not the one the code was made from: one of the two was changed. */
    ALTERED,
    /** The declaration is on record, that version is not. */
    UNKNOWN_VERSION,
    /** No such declaration is on record. */
    UNKNOWN_DECLARATION,
    /** The version does not declare the trade item of the code. */
    OTHER_PRODUCT,
    /** A declaration on record fits the product or the platform's entry, but the code does not say which version. */
    NO_VERSION,
    /** Not an address of a declaration. */
    UNREADABLE;

    /** A sentence for people, in Chinese or, for any other language, in English. */
    public String text(Locale locale) {
        return PublishWords.load(locale).word("scan." + PublishWords.key(this));
    }
}
