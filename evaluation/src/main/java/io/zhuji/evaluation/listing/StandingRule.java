package io.zhuji.evaluation.listing;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;
import static io.zhuji.core.finding.Outcome.VIOLATION;

import io.zhuji.core.catalog.ChangeOver;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.catalog.Transition;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import io.zhuji.core.standard.Mandate;
import io.zhuji.core.standard.Standard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A standard cited is in force on the day the goods are offered.
 *
 * <p>What follows from one that has ended is told by the day of making where the listing states it, by whether the
 * standard binds by itself, and by what the announcement of its successor lets be sold out ({@link ChangeOver}).
 */
record StandingRule() implements Rule<ListingSubject> {

    static final RuleId ID = new RuleId("listing.standard-in-force");
    static final Verdict IN_FORCE = Verdict.of(CONFORMS, "in-force", "standard");
    static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "none-known");
    static final Verdict NOT_YET = Verdict.of(NOTICE, "not-yet", "standard", "on");
    static final Verdict WITHDRAWN = Verdict.of(SUSPECT, "withdrawn", "standard", "on");
    static final Verdict SUPERSEDED = Verdict.of(SUSPECT, "superseded", "standard", "successor", "on");
    static final Verdict MANDATORY_ENDED = Verdict.of(SUSPECT, "mandatory-superseded", "standard", "successor", "on");
    static final Verdict SOLD_OUT = Verdict.of(NOTICE, "sold-out", "standard", "successor", "made");
    static final Verdict MADE_AFTER_END =
            Verdict.of(VIOLATION, "made-after-end", "standard", "successor", "made", "since");
    static final Verdict BREACH = Verdict.of(VIOLATION, "mandatory-breach", "standard", "successor", "made", "since");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public List<Verdict> verdicts() {
        return List.of(
                IN_FORCE, NONE, NOT_YET, WITHDRAWN, SUPERSEDED, MANDATORY_ENDED, SOLD_OUT, MADE_AFTER_END, BREACH);
    }

    @Override
    public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
        boolean any = false;
        for (CitedStandard standard : subject.cited()) {
            Cited cited = standard.cited();
            if (standard.repeated()) {
                continue;
            }
            switch (cited.standing()) {
                case IN_FORCE, UNDATED_IN_FORCE -> {
                    any = true;
                    if (out.wantsAll()) {
                        out.add(IN_FORCE, cited.at(), cited.number());
                    }
                }
                case NOT_YET_IN_FORCE -> {
                    any = true;
                    out.add(NOT_YET, cited.at(), cited.number(), on.toString());
                }
                case WITHDRAWN, SUPERSEDED -> {
                    any = true;
                    ended(subject, standard, on, out);
                }
                case NOT_IN_CATALOG, UNDATED_UNKNOWN, MALFORMED -> {
                    // other rules tell that; nothing is known about its standing
                }
            }
        }
        if (!any && out.wantsAll()) {
            out.add(NONE, Pointer.ROOT);
        }
    }

    private static void ended(ListingSubject subject, CitedStandard ended, LocalDate on, FindingSink out) {
        Cited cited = ended.cited();
        Resolution resolution = ended.resolution().orElseThrow();
        String successor = resolution.successorNumbers();
        Optional<LocalDate> end = ended.end();
        Optional<LocalDate> made = subject.trade().madeOn();
        if (end.isPresent() && end.get().isAfter(on)) {
            // the catalog calls it superseded for another reason than the change-over that is still to come
            end = Optional.empty();
        }
        ChangeOver.Kind kind = kind(subject, resolution);
        if (made.isPresent() && end.isPresent() && resolution.certain()) {
            ChangeOver.Answer answer = new ChangeOver(
                            kind,
                            end.get(),
                            ChangeOver.Followed.OLD,
                            made,
                            on,
                            Optional.empty(),
                            ended.transition().flatMap(Transition::saleOut))
                    .answer();
            String madeOn = made.get().toString();
            String since = end.get().toString();
            switch (answer) {
                case SOLD_OUT_BY_CLAUSE -> {
                    out.add(SOLD_OUT, cited.at(), cited.number(), successor, madeOn);
                    return;
                }
                case DECLARED_ENDED -> {
                    out.add(MADE_AFTER_END, cited.at(), cited.number(), successor, madeOn, since);
                    return;
                }
                case VIOLATION -> {
                    out.add(BREACH, cited.at(), cited.number(), successor, madeOn, since);
                    return;
                }
                case CONFORMS, CONFORMS_IF_DISCLOSED, REVIEW, SUSPECT -> {
                    // a person should look, as for goods whose day of making is not stated
                }
            }
        }
        if (successor.isEmpty()) {
            out.add(WITHDRAWN, cited.at(), cited.number(), on.toString());
        } else if (kind == ChangeOver.Kind.RECOMMENDED) {
            out.add(SUPERSEDED, cited.at(), cited.number(), successor, on.toString());
        } else {
            out.add(MANDATORY_ENDED, cited.at(), cited.number(), successor, on.toString());
        }
    }

    private static ChangeOver.Kind kind(ListingSubject subject, Resolution resolution) {
        Standard standard = resolution.standard().orElse(null);
        if (standard == null || standard.mandate() != Mandate.MANDATORY) {
            return ChangeOver.Kind.RECOMMENDED;
        }
        if (!subject.isFood()) {
            return ChangeOver.Kind.MANDATORY;
        }
        return standard.role() == Standard.Role.LABEL ? ChangeOver.Kind.FOOD_LABEL : ChangeOver.Kind.FOOD_SAFETY;
    }
}
