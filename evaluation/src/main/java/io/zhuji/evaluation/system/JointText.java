package io.zhuji.evaluation.system;

import io.zhuji.core.digest.Sha256;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The text one party of a joint standard (联合制定的企业标准) holds under its own number. The parties' texts are to be the same but for
 * the number.
 *
 * @param party  the USCC of the party
 * @param number the number it gave the standard
 * @param text   the text
 */
public record JointText(String party, String number, String text) {

    public JointText {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(text, "text");
    }

    /** The SHA-256 of the letters, digits and signs of the text, its own number and all blanks left out; lower-case hexadecimal. */
    public String digest() {
        String plain = Normalizer.normalize(text.replace(number, ""), Normalizer.Form.NFKC);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(letters::appendCodePoint);
        return Sha256.hex(letters.toString());
    }

    /**
     * The parties whose text is no longer that of the first.
     *
     * @param texts of one joint standard; findings point at {@code /texts/i}
     */
    public static List<Finding> drifted(List<JointText> texts) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            JointText first = texts.get(0);
            JointText now = texts.get(i);
            if (!now.digest().equals(first.digest())) {
                findings.add(Conclusions.DRIFT.at(
                        Pointer.ROOT.then("texts").then(i), now.number(), now.party(), first.party(), first.number()));
            }
        }
        return findings;
    }
}
