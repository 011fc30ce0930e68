package io.zhuji.core.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The legal ground (法律依据) a rule stands on: one article of one document, with the dates it is in force.
 *
 * @param id           our id of the article, such as {@code SL-25}
 * @param documentZh   the document's Chinese title
 * @param documentEn   the document's English title
 * @param article      the article as cited, such as {@code 25} or {@code 27(1)}; empty when not known
 * @param force        how it binds
 * @param from         first day in force
 * @param to           last day in force; empty while in force
 * @param verification how far the text behind this row has been checked
 * @param jurisdiction {@code CN}, or a division code of GB/T 2260 such as {@code 33} for Zhejiang
 * @param saysZh       what it says, in our words, in Chinese
 * @param saysEn       what it says, in our words, in English
 */
@JsonPropertyOrder({
    "id",
    "documentZh",
    "documentEn",
    "article",
    "force",
    "from",
    "to",
    "verification",
    "jurisdiction",
    "saysZh",
    "saysEn"
})
public record Basis(
        String id,
        String documentZh,
        String documentEn,
        String article,
        Force force,
        LocalDate from,
        Optional<LocalDate> to,
        Verification verification,
        String jurisdiction,
        String saysZh,
        String saysEn) {

    /** How an article binds. */
    public enum Force {
        /** 应当, 必须, 不得: a duty. */
        MUST,
        /** 可以: a right. */
        MAY,
        /** 鼓励: encouraged, so never a violation. */
        ENCOURAGED,
        /** Binds the authorities. */
        AUTHORITY
    }

    /** How far the text behind a basis has been checked. */
    public enum Verification {
        /** The article was read in a copy of the statute. */
        TEXT,
        /** A published reply of the regulator was read. */
        REPLY,
        /** An official notice, news item or translation was read. */
        SECONDARY,
        /** From general knowledge: a rule on it alone yields at most {@link Outcome#SUSPECT}. */
        UNVERIFIED
    }

    public Basis {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(documentZh, "documentZh");
        Objects.requireNonNull(documentEn, "documentEn");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(verification, "verification");
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        Objects.requireNonNull(saysZh, "saysZh");
        Objects.requireNonNull(saysEn, "saysEn");
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException(
                    "basis " + id + " ends on " + to.get() + ", before it begins on " + from);
        }
    }

    /** Whether it is in force on that day, both ends included. */
    public boolean inForce(LocalDate on) {
        return !on.isBefore(from) && (to.isEmpty() || !on.isAfter(to.get()));
    }
}
