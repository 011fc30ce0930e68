package io.zhuji.declaration;

import io.zhuji.core.catalog.Category;
import io.zhuji.core.catalog.Category.Duty;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.product.SafetyClass;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that the rules may see of a declaration or a draft: what could be read of it, resolved on the date of the act.
 *
 * @param faults            what could not be read
 * @param enterprise        who declares
 * @param entrustment       for whom and by whom the goods are made
 * @param products          what is declared about
 * @param standards         the standards executed
 * @param standardsWritten  how many were written, readable or not
 * @param indicators        the indicators
 * @param indicatorsWritten how many were written, readable or not
 * @param joint             the joint standards
 * @param channel           where it is public
 * @param channelWritten    whether that was written, readable or not
 * @param firstOffered      the first day the goods are offered
 * @param firstWritten      whether that was written, readable or not
 * @param declaredOn        the day of the declaration
 * @param packaging         the standard against excessive packaging
 * @param packagingWritten  whether that was written, readable or not
 * @param life              what only a draft tells
 * @param stated            what is stated to fall short; empty where that is left to the library
 * @param duties            the mandatory standards of the goods
 * @param mandatory         what of the mandatory standards is not met
 * @param recommended       what of the recommended standards is not met
 */
record Subject(
        List<Fault> faults,
        Optional<Party> enterprise,
        Optional<Entrustment> entrustment,
        List<Offered> products,
        List<Executed> standards,
        int standardsWritten,
        List<Own> indicators,
        int indicatorsWritten,
        List<Jointly> joint,
        Optional<Channel> channel,
        boolean channelWritten,
        Optional<LocalDate> firstOffered,
        boolean firstWritten,
        LocalDate declaredOn,
        Optional<Executed> packaging,
        boolean packagingWritten,
        Life life,
        Optional<List<Stated>> stated,
        List<Obliged> duties,
        List<Against> mandatory,
        List<Against> recommended) {

    /**
     * A product with its kind.
     *
     * @param category      its kind, where the catalog knows it
     * @param categoryTold  whether a kind was told at all
     */
    record Offered(Pointer at, DeclaredProduct product, Optional<Category> category, boolean categoryTold) {}

    /**
     * An executed standard, resolved.
     *
     * @param standard   the standard as it is declared
     * @param written    its number as it was read, with or without a year
     * @param resolution what the catalog knows of it
     * @param titleTold  the title as it was written, where one was
     * @param before     the place of an entry before it with the same number
     * @param successorFrom the first day of its direct successor, where that is known
     */
    record Executed(
            Pointer at,
            ExecutedStandard standard,
            StandardReference written,
            Resolution resolution,
            Optional<String> titleTold,
            Optional<Pointer> before,
            Optional<LocalDate> successorFrom) {

        boolean isOwn() {
            return standard.kind() == ExecutedStandard.Kind.ENTERPRISE;
        }

        Optional<Standard> known() {
            return resolution.standard();
        }
    }

    /** A joint standard at its place. */
    record Jointly(Pointer at, JointStandard standard) {}

    /**
     * An item stated to fall short.
     *
     * @param keys the indicator by its id and the keys of its names; empty for all that falls short
     * @param item as it was written
     */
    record Stated(Pointer at, StandardReference standard, Set<String> keys, String item) {}

    /**
     * What only a draft tells, or a host that watches.
     *
     * @param productChanged   the last day the product was changed
     * @param standardAssessed the last day its own standards were assessed
     * @param foodFiling       the filing number of an own standard for food, or that none is due
     */
    record Life(Optional<LocalDate> productChanged, Optional<LocalDate> standardAssessed, Optional<String> foodFiling) {

        static final Life NONE = new Life(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A mandatory standard of the goods.
     *
     * @param duty      what makes it binding, with its condition
     * @param applies   whether it does
     * @param standard  the edition in force; empty where the catalog holds none, or all parts of a number are meant
     * @param executed  whether it is among the executed standards, in whatever edition
     * @param due       the class of it that is due, where it has classes
     * @param at        the product it is for
     */
    record Obliged(
            Duty duty,
            Category.Due applies,
            Optional<Standard> standard,
            boolean executed,
            Optional<SafetyClass> due,
            Pointer at) {}

    /** The same, what falls short left to the library. */
    Subject leftToUs() {
        return new Subject(
                faults,
                enterprise,
                entrustment,
                products,
                standards,
                standardsWritten,
                indicators,
                indicatorsWritten,
                joint,
                channel,
                channelWritten,
                firstOffered,
                firstWritten,
                declaredOn,
                packaging,
                packagingWritten,
                life,
                Optional.empty(),
                duties,
                mandatory,
                recommended);
    }

    /** Whether an own standard, alone or joint, is executed. */
    boolean executesOwn() {
        for (Executed executed : standards) {
            if (executed.isOwn()) {
                return true;
            }
        }
        return false;
    }

    boolean isFood() {
        for (Offered offered : products) {
            if (offered.category().isPresent()
                    && Knowledge.isFood(offered.category().get())) {
                return true;
            }
        }
        return false;
    }

    /** Whether all is imported, or all goes abroad. */
    boolean isAll(DeclaredProduct.Market market) {
        for (Offered offered : products) {
            if (offered.product().market() != market) {
                return false;
            }
        }
        return !products.isEmpty();
    }
}
