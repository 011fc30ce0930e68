package io.zhuji.core.catalog;

import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.StandardNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That one mandatory standard takes over from another on a day (新旧标准过渡), and what may be sold out after it.
 *
 * @param id         ours, such as {@code childrens-furniture}
 * @param areaZh     the goods, in Chinese
 * @param areaEn     the goods, in English
 * @param old        the editions that end; empty where nothing mandatory was there before
 * @param replacing  the editions that begin
 * @param on         the first day of the new ones
 * @param saleOut    what may still be sold, where the announcement grants it
 * @param confidence how sure the row is
 */
public record Transition(
        String id,
        String areaZh,
        String areaEn,
        List<StandardNumber> old,
        List<StandardNumber> replacing,
        LocalDate on,
        Optional<SaleOut> saleOut,
        Confidence confidence) {

    public Transition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(areaZh, "areaZh");
        Objects.requireNonNull(areaEn, "areaEn");
        old = List.copyOf(old);
        replacing = List.copyOf(replacing);
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(saleOut, "saleOut");
        Objects.requireNonNull(confidence, "confidence");
    }
}
