package io.zhuji.core.catalog;

import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.core.indicator.Requirement.Wording;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Reading;
import io.zhuji.core.standard.Confidence;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The section {@code requirements} of a pack: one row is one limit of one document. */
final class RequirementSection extends Section<RequirementRow> {

    static final Shape SHAPE = Shape.of(
            5,
            "of",
            "indicator",
            "limit",
            "force",
            "confidence",
            "class",
            "scope",
            "part",
            "partEn",
            "when",
            "whenEn",
            "methods",
            "clause");

    static final Words<Force> FORCES = Words.of(Force.values());

    @Override
    Object key(RequirementRow row) {
        return row.key();
    }

    @Override
    Optional<RequirementRow> read(PackInput in) throws IOException {
        String document = "";
        String indicator = "";
        Optional<WrittenLimit> limit = Optional.empty();
        Force force = Force.RECOMMENDED;
        Confidence confidence = Confidence.C;
        String productClass = "";
        String scope = "";
        String part = "";
        String partEn = "";
        String when = "";
        String whenEn = "";
        List<String> methods = List.of();
        String clause = "";
        PackInput.Members row = in.object(SHAPE);
        while (row.next()) {
            switch (row.name()) {
                case "of" -> document = in.text();
                case "indicator" -> indicator = in.text();
                case "limit" -> limit = limit(in);
                case "force" -> force = in.word(FORCES);
                case "confidence" -> confidence = in.word(StandardSection.CONFIDENCES);
                case "class" -> productClass = in.text();
                case "scope" -> scope = in.text();
                case "part" -> part = in.text();
                case "partEn" -> partEn = in.text();
                case "when" -> when = in.text();
                case "whenEn" -> whenEn = in.text();
                case "methods" -> methods = in.texts();
                case "clause" -> clause = in.text();
                default -> throw new AssertionError(row.name());
            }
        }
        if (part.isEmpty() != partEn.isEmpty() || when.isEmpty() != whenEn.isEmpty()) {
            in.problem("one-language", part + when);
        }
        if (!row.sound() || limit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RequirementRow(
                document,
                indicator,
                limit.get(),
                productClass,
                scope,
                new Wording(part, partEn),
                new Wording(when, whenEn),
                methods,
                clause,
                force,
                confidence));
    }

    @Override
    String told(RequirementRow row) {
        return row.told();
    }

    private static Optional<WrittenLimit> limit(PackInput in) throws IOException {
        String text = in.text();
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (!in.isOnRecord()) {
            Reading<Limit> reading = Limit.read(text);
            if (!reading.succeeded()) {
                in.problem("limit", text, "error", reading.problem() + " @" + reading.at());
                return Optional.empty();
            }
        }
        return Optional.of(new WrittenLimit(text));
    }
}
