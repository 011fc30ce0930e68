package io.zhuji.core.catalog;

import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Standard.State;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A regulation or scheme that goods are said to meet and that has a name but no standard number, such as
 * {@code STANDARD 100 by OEKO-TEX} (以名称引用的文件).
 *
 * @param name            how it is cited
 * @param titleZh         its Chinese title
 * @param titleEn         its English title
 * @param issued          day of issue, where known
 * @param keywords        words to find it by
 * @param state           its state on the day the record was made
 * @param stateConfidence how sure the state is
 * @param confidence      how sure the rest is
 */
public record NamedDocument(
        String name,
        String titleZh,
        String titleEn,
        Optional<LocalDate> issued,
        List<String> keywords,
        State state,
        Confidence stateConfidence,
        Confidence confidence) {

    static final Shape SHAPE =
            Shape.of(6, "name", "zh", "en", "state", "stateConfidence", "confidence", "issued", "keywords");

    public NamedDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(titleZh, "titleZh");
        Objects.requireNonNull(titleEn, "titleEn");
        Objects.requireNonNull(issued, "issued");
        keywords = List.copyOf(keywords);
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(stateConfidence, "stateConfidence");
        Objects.requireNonNull(confidence, "confidence");
    }

    static NamedDocument read(PackInput in) throws IOException {
        String name = "";
        String zh = "";
        String en = "";
        Optional<LocalDate> issued = Optional.empty();
        List<String> keywords = List.of();
        State state = State.CURRENT;
        Confidence stateConfidence = Confidence.C;
        Confidence confidence = Confidence.C;
        PackInput.Members row = in.object(SHAPE);
        while (row.next()) {
            switch (row.name()) {
                case "name" -> name = in.text();
                case "zh" -> zh = in.text();
                case "en" -> en = in.text();
                case "issued" -> issued = in.day();
                case "keywords" -> keywords = in.texts();
                case "state" -> state = in.word(StandardSection.STATES);
                case "stateConfidence" -> stateConfidence = in.word(StandardSection.CONFIDENCES);
                case "confidence" -> confidence = in.word(StandardSection.CONFIDENCES);
                default -> throw new AssertionError(row.name());
            }
        }
        return new NamedDocument(name, zh, en, issued, keywords, state, stateConfidence, confidence);
    }
}
