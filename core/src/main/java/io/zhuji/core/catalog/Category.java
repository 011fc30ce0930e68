package io.zhuji.core.catalog;

import io.zhuji.core.product.SafetyClass;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.StandardReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One kind of goods (产品类别) and what applies to it.
 *
 * @param id             ours, such as {@code cloth.infant}; {@code food.*} stands for all food
 * @param nameZh         its Chinese name
 * @param nameEn         its English name
 * @param use            whether goods are classed under it
 * @param mandatory      the mandatory standards that apply, each under its condition; those of a wider kind it builds on
 *                       first
 * @param recommended    recommended standards for the kind
 * @param safetyClass    the lowest safety class of a textile allowed, where the kind settles it
 * @param ages           the ages the kind is for, where it is defined by age
 * @param heights        the body heights that stand for those ages, where sizes tell them
 * @param ccc            whether compulsory certification (CCC) is due
 * @param cccClasses     the classes of the CCC catalogue the goods may fall under, four digits each
 * @param energyLabel    whether an energy label (能效标识) is due
 * @param waterLabel     whether a water efficiency label (水效标识) is due
 * @param permits        other permits due
 * @param undatedAllowed whether the label may leave out the year of the executed standard
 * @param confidence     how sure the row is
 */
public record Category(
        String id,
        String nameZh,
        String nameEn,
        Use use,
        List<Duty> mandatory,
        List<StandardReference> recommended,
        Optional<SafetyClass> safetyClass,
        Optional<AgeScope> ages,
        Optional<HeightScope> heights,
        Due ccc,
        List<String> cccClasses,
        Due energyLabel,
        Due waterLabel,
        List<Permit> permits,
        boolean undatedAllowed,
        Confidence confidence) {

    /** Whether something is due. */
    public enum Due {
        YES,
        NO,
        /** It cannot be settled for want of a fact. */
        UNSETTLED
    }

    /** What a category is for. */
    public enum Use {
        /** Goods are classed under it. */
        KIND,
        /** Holds kinds together; no goods are classed under it. */
        AREA,
        /** Adds duties to goods of another kind; no goods are classed under it. */
        EXTRA
    }

    /** A permit the goods or their maker need. */
    public enum Permit {
        /** 食品生产许可: SC and 14 digits. */
        FOOD_PRODUCTION_LICENCE,
        /** 医疗器械注册或备案. */
        MEDICAL_DEVICE_REGISTRATION
    }

    /** What makes a standard binding for the goods. */
    public enum Binding {
        /** The standard is mandatory. */
        ITSELF,
        /** The rules of compulsory certification name it, mandatory or not. */
        CERTIFICATION
    }

    /**
     * A mandatory standard for a kind of goods.
     *
     * @param standard    the standard, undated where every edition in its time applies
     * @param allParts    whether it stands for all parts of that number
     * @param binding     what makes it binding
     * @param safetyClass the lowest safety class it asks for under this condition
     * @param within      the other standard of the goods that asks for all of this one, so that who executes that one
     *                    executes this one too
     * @param conditionZh under which condition, in Chinese; empty for always
     * @param conditionEn the same in English
     * @param when        the conditions that can be decided; all must hold
     */
    public record Duty(
            StandardReference standard,
            boolean allParts,
            Binding binding,
            Optional<SafetyClass> safetyClass,
            Optional<StandardReference> within,
            String conditionZh,
            String conditionEn,
            List<Condition> when) {

        public Duty {
            Objects.requireNonNull(standard, "standard");
            Objects.requireNonNull(binding, "binding");
            Objects.requireNonNull(safetyClass, "safetyClass");
            Objects.requireNonNull(within, "within");
            Objects.requireNonNull(conditionZh, "conditionZh");
            Objects.requireNonNull(conditionEn, "conditionEn");
            when = List.copyOf(when);
        }

        /** Whether the standard applies to those goods. */
        public Due applies(Goods goods) {
            Due due = Due.YES;
            for (Condition condition : when) {
                Due holds = condition.holds(goods);
                if (holds == Due.NO) {
                    return Due.NO;
                }
                if (holds == Due.UNSETTLED) {
                    due = Due.UNSETTLED;
                }
            }
            return due;
        }

        /** The conditions that keep it from applying, or from being settled; empty when it applies. */
        public List<Condition> against(Goods goods) {
            Due due = applies(goods);
            return due == Due.YES
                    ? List.of()
                    : when.stream()
                            .filter(condition -> condition.holds(goods) == due)
                            .toList();
        }
    }

    public Category {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(nameZh, "nameZh");
        Objects.requireNonNull(nameEn, "nameEn");
        Objects.requireNonNull(use, "use");
        mandatory = List.copyOf(mandatory);
        recommended = List.copyOf(recommended);
        Objects.requireNonNull(safetyClass, "safetyClass");
        Objects.requireNonNull(ages, "ages");
        Objects.requireNonNull(heights, "heights");
        Objects.requireNonNull(ccc, "ccc");
        cccClasses = List.copyOf(cccClasses);
        Objects.requireNonNull(energyLabel, "energyLabel");
        Objects.requireNonNull(waterLabel, "waterLabel");
        permits = List.copyOf(permits);
        Objects.requireNonNull(confidence, "confidence");
    }

    /** The id of the area it belongs to: what stands before its last dot; empty for one without. */
    public Optional<String> parent() {
        int dot = id.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(id.substring(0, dot));
    }
}
