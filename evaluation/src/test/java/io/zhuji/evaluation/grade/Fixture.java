package io.zhuji.evaluation.grade;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Schemes and gradings for tests. */
final class Fixture {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private Fixture() {}

    static SchemeReading reading(String json) {
        try {
            return Scheme.read("test.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A scheme with that body, in JSON with apostrophes for quotes. */
    static String json(String body) {
        return ("{'format':'zhuji-scheme/1','id':'test','edition':'1','zh':'试','en':'test','status':'example',"
                        + "'verification':'secondary','licence':'Apache-2.0','sources':{}," + body + "}")
                .replace('\'', '"');
    }

    static Scheme scheme(String body) {
        return reading(json(body)).orThrow();
    }

    static Grading grade(Scheme scheme, String facts) {
        return grade(scheme, facts, DAY);
    }

    static Grading grade(Scheme scheme, String facts, LocalDate on) {
        return scheme.grade(read(scheme, facts).facts(), on);
    }

    static FactsReading read(Scheme scheme, String facts) {
        try {
            return GradeJson.read(scheme, facts.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String id(java.util.Optional<Label> label) {
        return label.map(Label::id).orElse("none");
    }
}
