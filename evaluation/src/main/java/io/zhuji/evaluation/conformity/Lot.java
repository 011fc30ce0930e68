package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Goods that stand before a gate (一批产品): what is known of them. What is not known is absent, and never counts against them.
 *
 * @param goods          what they are
 * @param route          where they come from and go to
 * @param madeOn         the day they were made
 * @param followed       the standards they are made to, mandatory and declared ones
 * @param certificate    their compulsory certificate, where anything is known of it
 * @param earlyDisclosed whether it is disclosed that a food safety standard is implemented before its day
 * @param shelfLifeEnd   the last day of their shelf life
 */
public record Lot(
        Sample goods,
        Route route,
        Optional<LocalDate> madeOn,
        List<Followed> followed,
        Optional<Certificate> certificate,
        Optional<Boolean> earlyDisclosed,
        Optional<LocalDate> shelfLifeEnd) {

    /** Where goods come from and go to. */
    public enum Route {
        /** Made here for sale here. */
        DOMESTIC,
        /** Made abroad for sale here. */
        IMPORTED,
        /** Made here for sale abroad only: the contract decides (Standardization Law 2017, article 26). */
        EXPORT_ONLY,
        /** Made for export and sold at home (出口转内销): mandatory standards hold again (Implementing Regulations 1990, article 25). */
        EXPORT_TO_DOMESTIC
    }

    /**
     * A standard the goods are made to.
     *
     * @param standard its number as written
     * @param meets    whether it is shown that they meet it; empty where that is not known
     */
    public record Followed(String standard, Optional<Boolean> meets) {

        public Followed {
            Objects.requireNonNull(standard, "standard");
            Objects.requireNonNull(meets, "meets");
        }
    }

    /**
     * A compulsory certificate (强制性产品认证证书).
     *
     * @param state its state on the day asked about
     * @param from  the first day it was valid, where known
     * @param to    the last day it is valid, or was before it ended, where known
     */
    public record Certificate(State state, Optional<LocalDate> from, Optional<LocalDate> to) {

        /** The state of a certificate. */
        public enum State {
            /** 有效. */
            VALID,
            /** 暂停. */
            SUSPENDED,
            /** 撤销, 注销 or 过期: it has ended. */
            ENDED,
            /** 无: there is none. */
            NONE,
            /** 免予办理: an exemption was granted. */
            EXEMPT
        }

        public Certificate {
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    public Lot {
        Objects.requireNonNull(goods, "goods");
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(madeOn, "madeOn");
        followed = List.copyOf(followed);
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(earlyDisclosed, "earlyDisclosed");
        Objects.requireNonNull(shelfLifeEnd, "shelfLifeEnd");
    }

    /** Goods of which nothing else is known. */
    public static Lot of(Sample goods, Route route) {
        return new Lot(goods, route, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, made on that day. */
    public Lot madeOn(LocalDate day) {
        return new Lot(goods, route, Optional.of(day), followed, certificate, earlyDisclosed, shelfLifeEnd);
    }

    /** The same, made to one standard more. */
    public Lot following(String standard, Optional<Boolean> meets) {
        List<Followed> more = new ArrayList<>(followed);
        more.add(new Followed(standard, meets));
        return new Lot(goods, route, madeOn, more, certificate, earlyDisclosed, shelfLifeEnd);
    }

    /** The same, with a certificate. */
    public Lot certified(Certificate own) {
        return new Lot(goods, route, madeOn, followed, Optional.of(own), earlyDisclosed, shelfLifeEnd);
    }

    /** The same, where the early implementation of a food safety standard is disclosed, or is not. */
    public Lot earlyDisclosed(boolean disclosed) {
        return new Lot(goods, route, madeOn, followed, certificate, Optional.of(disclosed), shelfLifeEnd);
    }

    /** The same, with the last day of its shelf life. */
    public Lot shelfLifeEnd(LocalDate day) {
        return new Lot(goods, route, madeOn, followed, certificate, earlyDisclosed, Optional.of(day));
    }

    /**
     * The same, with what a judged test report shows of its standards: one with a result that surely fails is not met; one all
     * of which was tested and conforms is met; of any other nothing is known.
     */
    public Lot shownBy(ConformityReport judged) {
        Map<String, Optional<Boolean>> shown = new LinkedHashMap<>();
        for (Followed own : followed) {
            shown.put(own.standard(), own.meets());
        }
        for (Side side : List.of(judged.mandatory(), judged.declared())) {
            for (Side.Source source : side.sources()) {
                Optional<Boolean> meets = meets(side, source);
                Optional<Boolean> before = shown.getOrDefault(source.document(), Optional.empty());
                boolean fails = before.filter(met -> !met).isPresent();
                shown.put(source.document(), fails || meets.isEmpty() ? before : meets);
            }
        }
        List<Followed> all = new ArrayList<>();
        shown.forEach((standard, meets) -> all.add(new Followed(standard, meets)));
        return new Lot(goods, route, madeOn, all, certificate, earlyDisclosed, shelfLifeEnd);
    }

    private static Optional<Boolean> meets(Side side, Side.Source source) {
        boolean all = source.extent() == Coverage.Extent.COMPLETE;
        boolean any = false;
        for (Line line : side.lines()) {
            if (line.standard().equals(source.document())) {
                if (line.fails()) {
                    return Optional.of(false);
                }
                any = true;
                all &= line.conforms();
            }
        }
        for (Side.Untested untested : side.untested()) {
            all &= !untested.standard().equals(source.document());
        }
        // days that cannot be leave a side undecided though each result conforms
        return any && all && side.verdict() != Side.Verdict.UNDECIDED ? Optional.of(true) : Optional.empty();
    }
}
