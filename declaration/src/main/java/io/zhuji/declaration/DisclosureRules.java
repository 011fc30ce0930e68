package io.zhuji.declaration;

import static io.zhuji.core.finding.Outcome.ADVICE;
import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;
import static io.zhuji.core.finding.Outcome.VIOLATION;

import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.party.CreditCode;
import io.zhuji.core.product.FoodLicence;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who declares, when, where, and what else has to be said. */
final class DisclosureRules {

    static final Pointer FIRST = Pointer.ROOT.then("firstOffered");
    static final Pointer ENTERPRISE = Pointer.ROOT.then("enterprise");
    static final Pointer CHANNEL = Pointer.ROOT.then("channel");
    static final Pointer DECLARED = Pointer.ROOT.then("declaredOn");

    private DisclosureRules() {}

    static List<Rule<Subject>> all() {
        return List.of(
                new InTime(),
                new ByEntrusting(),
                new OnRegister(),
                new InPublic(),
                new Packaged(),
                new Assessed(),
                new Food(),
                new Earlier());
    }

    /** The declaration is complete before the goods are offered. */
    private record InTime() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.before-offer");
        static final Verdict BEFORE = Verdict.of(CONFORMS, "before", "declared", "offered");
        static final Verdict LATE = Verdict.of(VIOLATION, "late", "declared", "offered");
        static final Verdict MISSING = Verdict.unknown(Gap.SUBJECT, "first-offer-missing");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(BEFORE, LATE, MISSING);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            if (subject.firstOffered().isEmpty()) {
                if (!subject.firstWritten()) {
                    out.add(MISSING, FIRST);
                }
                return;
            }
            LocalDate offered = subject.firstOffered().get();
            boolean late = subject.declaredOn().isAfter(offered);
            if (late || out.wantsAll()) {
                out.add(late ? LATE : BEFORE, FIRST, subject.declaredOn().toString(), offered.toString());
            }
        }
    }

    /** Where goods are made for another, the other declares, whoever's standard it is. */
    private record ByEntrusting() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.entrusted");
        static final Verdict ENTRUSTING = Verdict.of(CONFORMS, "by-entrusting", "code");
        static final Verdict ENTRUSTED = Verdict.of(VIOLATION, "by-entrusted", "code", "entrusting");
        static final Verdict OTHER = Verdict.of(SUSPECT, "by-other", "code", "entrusting");
        static final Verdict SAME = Verdict.of(SUSPECT, "one-party", "code");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "not-entrusted");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(ENTRUSTING, ENTRUSTED, OTHER, SAME, NONE);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            if (subject.entrustment().isEmpty() || subject.enterprise().isEmpty()) {
                if (out.wantsAll()) {
                    out.add(NONE, ENTERPRISE);
                }
                return;
            }
            CreditCode declaring = subject.enterprise().get().code();
            CreditCode entrusting = subject.entrustment().get().entrusting().code();
            CreditCode entrusted = subject.entrustment().get().entrusted().code();
            Pointer at = ENTERPRISE.then("code");
            if (entrusting.equals(entrusted)) {
                out.add(SAME, at, entrusted.toString());
            } else if (declaring.equals(entrusted)) {
                out.add(ENTRUSTED, at, declaring.toString(), entrusting.toString());
            } else if (!declaring.equals(entrusting)) {
                out.add(OTHER, at, declaring.toString(), entrusting.toString());
            } else if (out.wantsAll()) {
                out.add(ENTRUSTING, at, declaring.toString());
            }
        }
    }

    /** An enterprise that was struck off the register has no declaration in force. */
    private record OnRegister() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.deregistered");
        static final Verdict ON_REGISTER = Verdict.of(CONFORMS, "not-yet", "since");
        static final Verdict OFF = Verdict.of(SUSPECT, "deregistered", "code", "since");
        static final Verdict NOT_TOLD = Verdict.of(NOT_APPLICABLE, "not-told");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(ON_REGISTER, OFF, NOT_TOLD);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            Optional<LocalDate> since = subject.enterprise().flatMap(Party::deregistered);
            Pointer at = ENTERPRISE.then("deregistered");
            if (since.isEmpty()) {
                if (out.wantsAll()) {
                    out.add(NOT_TOLD, at);
                }
            } else if (!since.get().isAfter(on)) {
                out.add(
                        OFF,
                        at,
                        subject.enterprise().get().code().toString(),
                        since.get().toString());
            } else if (out.wantsAll()) {
                out.add(ON_REGISTER, at, since.get().toString());
            }
        }
    }

    /** The declaration is public on the national platform, or elsewhere as that platform tells. */
    private record InPublic() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.channel");
        static final Verdict NATIONAL = Verdict.of(CONFORMS, "national");
        static final Verdict OTHER = Verdict.of(NOTICE, "other", "pointer");
        static final Verdict NONE = Verdict.of(ADVICE, "none");
        static final Verdict NO_POINTER = Verdict.of(SUSPECT, "pointer-missing");
        static final Verdict NO_ADDRESS = Verdict.unknown(Gap.SUBJECT, "address-missing");
        static final Verdict NO_PROOF = Verdict.of(SUSPECT, "not-provable");
        static final Verdict PROOF_OPEN = Verdict.unknown(Gap.SUBJECT, "proof-missing");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(NATIONAL, OTHER, NONE, NO_POINTER, NO_ADDRESS, NO_PROOF, PROOF_OPEN);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            if (subject.channel().isEmpty()) {
                if (!subject.channelWritten()) {
                    out.add(NONE, CHANNEL);
                }
                return;
            }
            Channel channel = subject.channel().get();
            if (channel.place() == Channel.Place.NATIONAL_PLATFORM) {
                if (out.wantsAll()) {
                    out.add(NATIONAL, CHANNEL);
                }
                return;
            }
            if (channel.pointer().isEmpty()) {
                out.add(NO_POINTER, CHANNEL.then("pointer"));
            } else {
                out.add(OTHER, CHANNEL, channel.pointer().get());
            }
            if (channel.address().isEmpty()) {
                out.add(NO_ADDRESS, CHANNEL.then("address"));
            }
            if (channel.proof().isEmpty()) {
                out.add(PROOF_OPEN, CHANNEL.then("proof"));
            } else if (!channel.proof().get()) {
                out.add(NO_PROOF, CHANNEL.then("proof"));
            }
        }
    }

    /** Where excessive packaging is limited, the packaging standard is disclosed. */
    private record Packaged() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.packaging");
        static final Verdict DISCLOSED = Verdict.of(CONFORMS, "disclosed", "standard");
        static final Verdict MISSING = Verdict.of(SUSPECT, "missing", "category");
        static final Verdict ENDED = Verdict.of(SUSPECT, "ended", "standard", "on");
        static final Verdict NOT_DUE = Verdict.of(NOT_APPLICABLE, "not-limited");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(DISCLOSED, MISSING, ENDED, NOT_DUE);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            if (subject.packaging().isPresent()) {
                Subject.Executed packaging = subject.packaging().get();
                String number = packaging.standard().reference().toString();
                switch (packaging.resolution().standing()) {
                    case SUPERSEDED, WITHDRAWN -> out.add(ENDED, packaging.at(), number, on.toString());
                    default -> {
                        if (out.wantsAll()) {
                            out.add(DISCLOSED, packaging.at(), number);
                        }
                    }
                }
                return;
            }
            Optional<Subject.Offered> limited = subject.products().stream()
                    .filter(offered -> offered.product().category().isPresent()
                            && PackagingLimits.apply(
                                    offered.product().category().get()))
                    .findFirst();
            if (limited.isPresent() && !subject.packagingWritten()) {
                out.add(
                        MISSING,
                        SubjectReader.PACKAGING,
                        limited.get().product().category().orElse(""));
            } else if (limited.isEmpty() && out.wantsAll()) {
                out.add(NOT_DUE, SubjectReader.PACKAGING);
            }
        }
    }

    /** When the product was changed, its own standards were assessed after it. */
    private record Assessed() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.product-change");
        static final Verdict ASSESSED = Verdict.of(CONFORMS, "assessed", "changed", "assessed");
        static final Verdict BEFORE = Verdict.of(SUSPECT, "assessed-before-change", "changed", "assessed");
        static final Verdict MISSING = Verdict.unknown(Gap.SUBJECT, "assessment-missing", "changed");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "no-change");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(ASSESSED, BEFORE, MISSING, NONE);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            Optional<LocalDate> changed =
                    subject.life().productChanged().filter(day -> !day.isAfter(on) && subject.executesOwn());
            Optional<LocalDate> assessed = subject.life().standardAssessed();
            Pointer at = Pointer.ROOT.then("standardAssessed");
            if (changed.isEmpty()) {
                if (out.wantsAll()) {
                    out.add(NONE, Pointer.ROOT.then("productChanged"));
                }
            } else if (assessed.isEmpty()) {
                out.add(MISSING, at, changed.get().toString());
            } else if (assessed.get().isBefore(changed.get())) {
                out.add(BEFORE, at, changed.get().toString(), assessed.get().toString());
            } else if (out.wantsAll()) {
                out.add(ASSESSED, at, changed.get().toString(), assessed.get().toString());
            }
        }
    }

    /** What food has to say besides: the filing of an own standard, and a licence in use. */
    private record Food() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.food");
        static final Verdict TOLD = Verdict.of(CONFORMS, "filing-told", "filing");
        static final Verdict FILING = Verdict.unknown(Gap.SUBJECT, "filing-missing");
        static final Verdict LICENCE = Verdict.unknown(Gap.SUBJECT, "licence-missing");
        static final Verdict ENDED = Verdict.of(SUSPECT, "licence-ended", "licence", "on");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "no-food");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(TOLD, FILING, LICENCE, ENDED, NONE);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            if (!subject.isFood()) {
                if (out.wantsAll()) {
                    out.add(NONE, SubjectReader.PRODUCTS);
                }
                return;
            }
            if (subject.executesOwn()) {
                Optional<String> filing = subject.life().foodFiling();
                if (filing.isEmpty()) {
                    out.add(FILING, Pointer.ROOT.then("foodFiling"));
                } else if (out.wantsAll()) {
                    out.add(TOLD, Pointer.ROOT.then("foodFiling"), filing.get());
                }
            }
            for (Subject.Offered offered : subject.products()) {
                boolean food = offered.category().filter(Knowledge::isFood).isPresent();
                if (food && offered.product().market() == DeclaredProduct.Market.DOMESTIC) {
                    Optional<FoodLicence> licence = offered.product().foodLicence();
                    Pointer at = offered.at().then("foodLicence");
                    if (licence.isEmpty()) {
                        out.add(LICENCE, at);
                    } else if (!licence.get().allowedOn(on)) {
                        out.add(ENDED, at, licence.get().toString(), on.toString());
                    }
                }
            }
        }
    }

    /** A declaration from before order 83 has to meet it all the same once it is in force. */
    private record Earlier() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.before-order-83");
        static final Verdict AFTER = Verdict.of(CONFORMS, "after", "declared");
        static final Verdict EARLIER = Verdict.of(NOTICE, "earlier", "declared", "on");

        // the day order 83 of 2023 came into force
        private static final LocalDate ORDER_83 = LocalDate.of(2024, 1, 1);

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(AFTER, EARLIER);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            boolean earlier = subject.declaredOn().isBefore(ORDER_83);
            if (earlier || out.wantsAll()) {
                if (earlier) {
                    out.add(EARLIER, DECLARED, subject.declaredOn().toString(), on.toString());
                } else {
                    out.add(AFTER, DECLARED, subject.declaredOn().toString());
                }
            }
        }
    }
}
