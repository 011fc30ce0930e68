package io.zhuji.evaluation.conformity;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a lot of goods from JSON in one pass. */
final class LotReader {

    /** The rule about the shape of the input. */
    static final RuleId SHAPE = new RuleId("gate.shape");

    private static final Map<String, Lot.Route> ROUTES = Map.of(
            "domestic", Lot.Route.DOMESTIC,
            "imported", Lot.Route.IMPORTED,
            "export-only", Lot.Route.EXPORT_ONLY,
            "export-to-domestic", Lot.Route.EXPORT_TO_DOMESTIC);

    private static final Map<String, Optional<Lot.Certificate.State>> STATES = Map.of(
            "valid", Optional.of(Lot.Certificate.State.VALID),
            "suspended", Optional.of(Lot.Certificate.State.SUSPENDED),
            "ended", Optional.of(Lot.Certificate.State.ENDED),
            "none", Optional.of(Lot.Certificate.State.NONE),
            "exempt", Optional.of(Lot.Certificate.State.EXEMPT));

    private final JsonInput json;
    private String id = "";
    private Optional<LocalDate> on = Optional.empty();
    private Sample goods = Sample.NONE;
    private Lot.Route route = Lot.Route.DOMESTIC;
    private Optional<LocalDate> madeOn = Optional.empty();
    private final List<Lot.Followed> followed = new ArrayList<>();
    private Optional<Lot.Certificate> certificate = Optional.empty();
    private Optional<Boolean> earlyDisclosed = Optional.empty();
    private Optional<LocalDate> shelfLifeEnd = Optional.empty();

    private LotReader(JsonInput json) {
        this.json = json;
    }

    static GateJson.Reading read(String text) throws IOException {
        try (JsonInput json = new JsonInput(SHAPE, text)) {
            LotReader reader = new LotReader(json);
            json.object(Pointer.ROOT, reader::member);
            Lot lot = new Lot(
                    reader.goods,
                    reader.route,
                    reader.madeOn,
                    reader.followed,
                    reader.certificate,
                    reader.earlyDisclosed,
                    reader.shelfLifeEnd);
            return new GateJson.Reading(reader.id, lot, reader.on, json.end());
        }
    }

    private void member(String name, Pointer at) throws IOException {
        switch (name) {
            case "id" -> id = json.text(at);
            case "on" -> on = json.day(at);
            case "goods" -> goods = SampleReader.read(json, at);
            case "route" -> route = json.word(at, ROUTES, Lot.Route.DOMESTIC);
            case "madeOn" -> madeOn = json.day(at);
            case "followed" -> json.list(at, (index, place) -> followed(place));
            case "certificate" -> certificate(at);
            case "earlyDisclosed" -> earlyDisclosed = json.flag(at);
            case "shelfLifeEnd" -> shelfLifeEnd = json.day(at);
            default -> json.skip();
        }
    }

    private void followed(Pointer at) throws IOException {
        String[] standard = {""};
        Map<String, Boolean> meets = new TreeMap<>();
        if (json.atObject()) {
            json.object(at, (name, place) -> {
                switch (name) {
                    case "standard" -> standard[0] = json.text(place);
                    case "meets" -> json.flag(place).ifPresent(met -> meets.put(name, met));
                    default -> json.skip();
                }
            });
        } else {
            standard[0] = json.text(at);
        }
        if (!standard[0].isBlank()) {
            followed.add(new Lot.Followed(standard[0], Optional.ofNullable(meets.get("meets"))));
        }
    }

    private void certificate(Pointer at) throws IOException {
        Map<String, Optional<LocalDate>> days = new TreeMap<>();
        List<Lot.Certificate.State> state = new ArrayList<>();
        if (!json.atObject()) {
            json.word(at, STATES, Optional.<Lot.Certificate.State>empty()).ifPresent(state::add);
        } else {
            json.object(at, (name, place) -> {
                switch (name) {
                    case "state" ->
                        json.word(place, STATES, Optional.<Lot.Certificate.State>empty())
                                .ifPresent(state::add);
                    case "from", "to" -> days.put(name, json.day(place));
                    default -> json.skip();
                }
            });
        }
        if (!state.isEmpty()) {
            certificate = Optional.of(new Lot.Certificate(
                    state.get(0),
                    days.getOrDefault("from", Optional.empty()),
                    days.getOrDefault("to", Optional.empty())));
        }
    }
}
