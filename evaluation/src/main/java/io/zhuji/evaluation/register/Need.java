package io.zhuji.evaluation.register;

import java.util.Objects;

/**
 * What an enterprise asks help for (服务需求).
 *
 * @param id       its number
 * @param category in the words or codes of {@link Expert#categories}
 * @param region   where: a code of GB/T 2260
 */
public record Need(String id, String category, String region) {

    public Need {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(region, "region");
    }
}
