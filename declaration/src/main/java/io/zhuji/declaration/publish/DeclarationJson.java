package io.zhuji.declaration.publish;

import io.zhuji.core.digest.Sha256;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.declaration.Declaration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Declarations as canonical JSON (规范化 JSON): one declaration, one sequence of bytes, so that its digest and signature mean
 * something.
 *
 * <p>The form is described member by member in {@code DECLARATION.md} and {@code declaration.schema.json} beside this class:
 * UTF-8 without mark, no blank between tokens, members in a fixed order, absent and empty ones left out, numbers of the
 * declaration as text with the digits as written. It is not that of RFC 8785, which passes numbers through a binary double
 * and makes 1.10 into 1.1.
 */
public final class DeclarationJson {

    /** The value of the member {@code format}. */
    public static final String FORMAT = "zhuji.declaration/1";

    private DeclarationJson() {}

    /**
     * What was read.
     *
     * @param declaration the declaration; absent where it could not be read whole
     * @param findings    what is wrong with it, each with its place; a notice where it is sound and not canonical
     */
    public record Reading(Optional<Declaration> declaration, List<Finding> findings) {

        public Reading {
            Objects.requireNonNull(declaration, "declaration");
            findings = List.copyOf(findings);
        }
    }

    /** The declaration as canonical JSON, in UTF-8, on one line without its end. Equal declarations give equal bytes. */
    public static byte[] write(Declaration declaration) {
        return DeclarationWriter.write(declaration);
    }

    /** The digest of bytes such as {@link #write} gives: SHA-256, 64 hexadecimal digits in lower case. */
    public static String digest(byte[] bytes) {
        return Sha256.hex(bytes);
    }

    /** The digest of a declaration's canonical JSON. */
    public static String digest(Declaration declaration) {
        return Sha256.hex(write(declaration));
    }

    /**
     * Reads JSON in UTF-8; members may stand in any order and with blanks between. Any bytes give a reading: what is wrong is
     * told by findings of the rule {@code declaration.json}.
     */
    public static Reading read(byte[] bytes) {
        return DeclarationReader.read(bytes);
    }

    /** The rule of reading with all its conclusions; it is ours and stands on no law. */
    public static List<RuleEntry> rules() {
        return List.of(new RuleEntry(JsonFindings.RULE, JsonFindings.VERDICTS, Law.NONE));
    }

    /** The sentences for the findings of this package. */
    public static Messages messages() {
        return PublishWords.messages();
    }
}
