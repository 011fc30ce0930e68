package io.zhuji.core.catalog;

import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Standard.State;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The section {@code documents} of a pack: one row is one document cited by name. */
final class DocumentSection extends Section<NamedDocument> {

    static final Shape SHAPE =
            Shape.of(6, "name", "zh", "en", "state", "stateConfidence", "confidence", "issued", "keywords");

    @Override
    Object key(NamedDocument row) {
        return row.name();
    }

    @Override
    Optional<NamedDocument> read(PackInput in) throws IOException {
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
        return row.sound()
                ? Optional.of(new NamedDocument(name, zh, en, issued, keywords, state, stateConfidence, confidence))
                : Optional.empty();
    }
}
