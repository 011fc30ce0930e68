package io.zhuji.core.catalog;

import io.zhuji.core.standard.Adoption;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Mandate;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.Standard.Role;
import io.zhuji.core.standard.Standard.State;
import io.zhuji.core.standard.StandardNumber;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The section {@code standards} of a pack: one row is one edition. */
final class StandardSection extends Section<StandardRow> {

    static final Shape SHAPE = Shape.of(
            6,
            "number",
            "zh",
            "role",
            "state",
            "stateConfidence",
            "confidence",
            "en",
            "mandate",
            "ages",
            "issued",
            "implemented",
            "withdrawn",
            "replaces",
            "replacedBy",
            "partly",
            "aliases",
            "adopts",
            "ics",
            "ccs",
            "keywords");
    static final Shape ADOPTION = Shape.of(1, "document", "degree");

    static final Words<Role> ROLES = Words.of(Role.values());
    static final Words<State> STATES = Words.of(State.values());
    static final Words<Mandate> MANDATES = Words.of(Mandate.values());
    static final Words<Confidence> CONFIDENCES = Words.asNamed(Confidence.values());
    static final Words<Adoption.Degree> DEGREES = Words.of(Adoption.Degree.values());

    private final RowStore kept = new RowStore();

    @Override
    boolean keep(StandardRow row, int index) {
        return kept.add(row, index);
    }

    @Override
    void settle(PackInput in) {
        kept.tellTwice(in);
    }

    /** The standards read, in the order of the file. */
    Rows standards() {
        return kept.rows();
    }

    /** The ages of those standards that tell them. */
    Map<StandardNumber, AgeScope> ages() {
        return kept.ages();
    }

    @Override
    Object key(StandardRow row) {
        return row.standard().number();
    }

    @Override
    Optional<StandardRow> read(PackInput in) throws IOException {
        Optional<StandardNumber> number = Optional.empty();
        String zh = "";
        String en = "";
        Role role = Role.BASIC;
        Optional<Mandate> mandate = Optional.empty();
        Optional<AgeScope> ages = Optional.empty();
        Optional<LocalDate> issued = Optional.empty();
        Optional<LocalDate> implemented = Optional.empty();
        Optional<LocalDate> withdrawn = Optional.empty();
        List<StandardNumber> replaces = List.of();
        List<StandardNumber> replacedBy = List.of();
        List<StandardNumber> partly = List.of();
        List<StandardNumber> aliases = List.of();
        List<Adoption> adopts = List.of();
        List<String> ics = List.of();
        List<String> ccs = List.of();
        List<String> keywords = List.of();
        State state = State.CURRENT;
        Confidence stateConfidence = Confidence.C;
        Confidence confidence = Confidence.C;
        PackInput.Members row = in.object(SHAPE);
        while (row.next()) {
            switch (row.name()) {
                case "number" -> number = in.number();
                case "zh" -> zh = in.text();
                case "en" -> en = in.text();
                case "role" -> role = in.word(ROLES);
                case "mandate" -> mandate = Optional.of(in.word(MANDATES));
                case "ages" -> ages = AgeScope.read(in);
                case "issued" -> issued = in.day();
                case "implemented" -> implemented = in.day();
                case "withdrawn" -> withdrawn = in.day();
                case "replaces" -> replaces = in.numbers();
                case "replacedBy" -> replacedBy = in.numbers();
                case "partly" -> partly = in.numbers();
                case "aliases" -> aliases = in.numbers();
                case "adopts" -> adopts = adoptions(in);
                case "ics" -> ics = in.texts();
                case "ccs" -> ccs = in.texts();
                case "keywords" -> keywords = in.texts();
                case "state" -> state = in.word(STATES);
                case "stateConfidence" -> stateConfidence = in.word(CONFIDENCES);
                case "confidence" -> confidence = in.word(CONFIDENCES);
                default -> throw new AssertionError(row.name());
            }
        }
        if (!row.sound() || number.isEmpty()) {
            return Optional.empty();
        }
        Standard standard = new Standard(
                number.get(),
                zh,
                en,
                role,
                mandate.isPresent() ? mandate.get() : number.get().mandate(),
                issued,
                implemented,
                withdrawn,
                replaces,
                replacedBy,
                partly,
                aliases,
                adopts,
                ics,
                ccs,
                keywords,
                state,
                stateConfidence,
                confidence);
        return Optional.of(new StandardRow(standard, ages));
    }

    private static List<Adoption> adoptions(PackInput in) throws IOException {
        List<Adoption> adoptions = new ArrayList<>(1);
        if (in.list()) {
            while (in.element()) {
                String document = "";
                Adoption.Degree degree = Adoption.Degree.UNSTATED;
                PackInput.Members row = in.object(ADOPTION);
                while (row.next()) {
                    switch (row.name()) {
                        case "document" -> document = in.text();
                        case "degree" -> degree = in.word(DEGREES);
                        default -> throw new AssertionError(row.name());
                    }
                }
                adoptions.add(new Adoption(document, degree));
            }
        }
        return adoptions;
    }
}
