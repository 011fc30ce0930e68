package io.zhuji.core.catalog;

import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Standard.State;
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
}
