package io.zhuji.evaluation.supervision;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.party.CreditCode;
import io.zhuji.core.product.CccNumber;
import io.zhuji.core.product.EnergyFiling;
import io.zhuji.core.product.FoodLicence;
import io.zhuji.core.product.Gtin;
import io.zhuji.core.product.ProductionLicence;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Tightness;
import io.zhuji.core.standard.Citation;
import io.zhuji.core.standard.SeriesKey;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one dossier alone shows. */
final class DossierRules {

    private final Catalog catalog;
    private final Map<SeriesKey, Map<String, Limit>> unmeasurable = new HashMap<>();

    DossierRules(Catalog catalog, List<Measurable> measurable) {
        this.catalog = catalog;
        for (Measurable row : measurable) {
            unmeasurable.computeIfAbsent(row.method(), key -> new HashMap<>()).put(row.indicator(), row.below());
        }
    }

    void apply(Dossier dossier, Pointer at, List<Finding> out) {
        references(dossier, at, out);
        dates(dossier, at, out);
        numbers(dossier, at, out);
        channels(dossier, at, out);
        methods(dossier, at, out);
        claims(dossier, at, out);
    }

    private void references(Dossier dossier, Pointer at, List<Finding> out) {
        if (dossier.declaredOn().isEmpty()) {
            return;
        }
        LocalDate on = dossier.declaredOn().get();
        for (int i = 0; i < dossier.references().size(); i++) {
            Optional<StandardReference> reference =
                    StandardReference.tryParse(dossier.references().get(i));
            if (reference.isEmpty()) {
                continue;
            }
            Resolution known = catalog.resolve(reference.get(), on);
            if (known.standing() == Standing.SUPERSEDED || known.standing() == Standing.WITHDRAWN) {
                String ended = known.standard()
                        .flatMap(Standard::withdrawn)
                        .map(LocalDate::toString)
                        .orElse("");
                out.add(Conclusions.SUSPECT_VOID.at(
                        at.then("references").then(i), reference.get().toString(), on.toString(), ended));
            }
        }
    }

    private void dates(Dossier dossier, Pointer at, List<Finding> out) {
        if (dossier.declaredOn().isEmpty()) {
            return;
        }
        LocalDate on = dossier.declaredOn().get();
        if (dossier.established().isPresent()
                && on.isBefore(dossier.established().get())) {
            out.add(Conclusions.SUSPECT_BEFORE_FIRM.at(
                    at.then("declaredOn"),
                    on.toString(),
                    dossier.established().get().toString()));
        }
        Optional<StandardNumber> own = StandardNumber.tryParse(dossier.number());
        if (own.isPresent() && own.get().year() > on.getYear()) {
            out.add(Conclusions.SUSPECT_NUMBER_YEAR.at(
                    at.then("number"), own.get().toString(), on.toString()));
        }
        for (int i = 0; i < dossier.references().size(); i++) {
            Optional<StandardNumber> cited =
                    StandardNumber.tryParse(dossier.references().get(i));
            if (cited.isEmpty()) {
                continue;
            }
            Optional<LocalDate> issued = catalog.find(cited.get()).flatMap(Standard::issued);
            // an edition announced may be cited by its number the year before it is issued
            boolean early = issued.isPresent()
                    ? on.plusYears(1).isBefore(issued.get())
                    : cited.get().year() > on.getYear() + 1;
            if (early) {
                out.add(Conclusions.SUSPECT_CITES_LATER.at(
                        at.then("references").then(i), cited.get().toString(), on.toString()));
            }
        }
    }

    private static void numbers(Dossier dossier, Pointer at, List<Finding> out) {
        CreditCode.fault(dossier.enterprise())
                .ifPresent(fault -> out.add(
                        Conclusions.SUSPECT_CREDIT_CODE.at(at.then("enterprise"), dossier.enterprise(), fault)));
        if (!dossier.number().isBlank()
                && StandardReference.tryParse(dossier.number()).isEmpty()) {
            out.add(Conclusions.SUSPECT_NUMBER_FORM.at(at.then("number"), dossier.number()));
        }
        dossier.certificates()
                .forEach((kind, number) -> fault(kind, number)
                        .ifPresent(fault -> out.add(Conclusions.SUSPECT_CERTIFICATE_FORM.at(
                                at.then("certificates").then(kind), kind, number, fault))));
    }

    private static Optional<String> fault(String kind, String number) {
        return switch (kind) {
            case "ccc" -> CccNumber.fault(number);
            case "food-licence" -> FoodLicence.fault(number);
            case "production-licence" -> ProductionLicence.fault(number);
            case "energy-filing" -> EnergyFiling.fault(number);
            case "gtin" -> Gtin.fault(number);
            default -> Optional.empty();
        };
    }

    private static void channels(Dossier dossier, Pointer at, List<Finding> out) {
        dossier.channels()
                .forEach((channel, said) -> said.forEach((name, written) -> {
                    Pointer place = at.then("channels").then(channel).then(name);
                    if (name.equals(Dossier.NUMBER)) {
                        Optional<StandardReference> own = StandardReference.tryParse(dossier.number());
                        Optional<StandardReference> there = StandardReference.tryParse(written);
                        if (own.isPresent() && there.isPresent() && !agree(own.get(), there.get())) {
                            out.add(Conclusions.SUSPECT_CHANNEL_NUMBER.at(
                                    place,
                                    channel,
                                    there.get().toString(),
                                    own.get().toString()));
                        }
                        return;
                    }
                    for (InspectedStandard.Indicator indicator : dossier.indicators()) {
                        if (indicator.name().equals(name) && contradict(indicator.limit(), written)) {
                            out.add(Conclusions.SUSPECT_CHANNEL.at(place, channel, name, written, indicator.limit()));
                        }
                    }
                }));
    }

    /** Whether two references may mean one standard: the same number, or one of them without its year. */
    private static boolean agree(StandardReference one, StandardReference other) {
        boolean bothDated = one instanceof StandardNumber && other instanceof StandardNumber;
        return one.equals(other) || !bothDated && one.series().equals(other.series());
    }

    private static boolean contradict(String one, String other) {
        Optional<Limit> a = Limit.tryParse(one);
        Optional<Limit> b = Limit.tryParse(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        Tightness relation = a.get().against(b.get());
        return relation != Tightness.EQUAL && relation != Tightness.NOT_COMPARABLE;
    }

    private void methods(Dossier dossier, Pointer at, List<Finding> out) {
        for (int i = 0; i < dossier.indicators().size(); i++) {
            InspectedStandard.Indicator indicator = dossier.indicators().get(i);
            Pointer place = at.then("indicators").then(i);
            if (indicator.method().isBlank()) {
                out.add(Conclusions.SUSPECT_NO_METHOD.at(place, indicator.name(), indicator.limit()));
                continue;
            }
            Optional<Limit> limit = Limit.tryParse(indicator.limit());
            for (Citation citation : Citation.allIn(indicator.method())) {
                Limit below = unmeasurable
                        .getOrDefault(citation.reference().series(), Map.of())
                        .get(indicator.name());
                if (below != null && limit.isPresent()) {
                    Tightness relation = limit.get().against(below);
                    if (relation == Tightness.STRICTER || relation == Tightness.EQUAL) {
                        out.add(Conclusions.SUSPECT_UNMEASURABLE.at(
                                place,
                                indicator.name(),
                                indicator.limit(),
                                citation.reference().toString(),
                                below.canonical()));
                    }
                }
            }
        }
    }

    private static void claims(Dossier dossier, Pointer at, List<Finding> out) {
        Map<String, String> own = new HashMap<>();
        dossier.indicators().forEach(indicator -> own.putIfAbsent(indicator.name(), indicator.limit()));
        for (int i = 0; i < dossier.claims().size(); i++) {
            Dossier.Claim claim = dossier.claims().get(i);
            Pointer place = at.then("claims").then(i);
            claim.limits().forEach((name, theirs) -> {
                String ours = own.get(name);
                if (ours == null) {
                    // an indicator may be named in another way, so silence about one proves nothing
                    return;
                }
                Optional<Limit> a = Limit.tryParse(ours);
                Optional<Limit> b = Limit.tryParse(theirs);
                if (a.isPresent() && b.isPresent() && a.get().against(b.get()) == Tightness.LOOSER) {
                    out.add(Conclusions.SUSPECT_CLAIM.at(place, claim.standard(), name, ours, theirs));
                }
            });
        }
    }
}
