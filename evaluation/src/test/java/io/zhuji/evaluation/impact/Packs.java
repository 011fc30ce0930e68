package io.zhuji.evaluation.impact;

import io.zhuji.core.catalog.Pack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Packs for tests of changes. */
final class Packs {

    private Packs() {}

    static Pack of(String sections) {
        String json = "{\"format\":\"zhuji-pack/1\",\"id\":\"own\",\"edition\":\"1\",\"zh\":\"自有\",\"en\":\"own\","
                + "\"licence\":\"Apache-2.0\",\"asOf\":\"2026-11-25\"," + sections + "}";
        try {
            return Pack.read("own.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
