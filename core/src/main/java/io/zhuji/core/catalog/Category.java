package io.zhuji.core.catalog;

import io.zhuji.core.product.SafetyClass;
import io.zhuji.core.standard.StandardReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One kind of goods (产品类别) and what applies to it.
 *
 * @param id          ours, such as {@code cloth.infant}; {@code food.*} stands for all food
 * @param nameZh      its Chinese name
 * @param nameEn      its English name
 * @param mandatory   the mandatory standards that apply, each under its condition
 * @param recommended recommended standards for the kind
 * @param safetyClass the lowest safety class of a textile allowed, where the kind settles it
 * @param ccc         whether compulsory certification (CCC) is due
 * @param cccClasses  the classes of the CCC catalogue the goods may fall under, four digits each
 * @param energyLabel whether an energy label is due
 */
public record Category(
        String id,
        String nameZh,
        String nameEn,
        List<Duty> mandatory,
        List<StandardReference> recommended,
        Optional<SafetyClass> safetyClass,
        Due ccc,
        List<String> cccClasses,
        Due energyLabel) {

    /** Whether something is due. */
    public enum Due {
        YES,
        NO,
        /** The catalog cannot settle it. */
        UNSETTLED
    }

    /**
     * A mandatory standard for a kind of goods.
     *
     * @param standard    the standard, undated where every edition in its time applies
     * @param conditionZh under which condition, in Chinese; empty for always
     * @param conditionEn the same in English
     */
    public record Duty(StandardReference standard, String conditionZh, String conditionEn) {

        public Duty {
            Objects.requireNonNull(standard, "standard");
            Objects.requireNonNull(conditionZh, "conditionZh");
            Objects.requireNonNull(conditionEn, "conditionEn");
        }
    }

    public Category {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(nameZh, "nameZh");
        Objects.requireNonNull(nameEn, "nameEn");
        mandatory = List.copyOf(mandatory);
        recommended = List.copyOf(recommended);
        Objects.requireNonNull(safetyClass, "safetyClass");
        Objects.requireNonNull(ccc, "ccc");
        cccClasses = List.copyOf(cccClasses);
        Objects.requireNonNull(energyLabel, "energyLabel");
    }
}
