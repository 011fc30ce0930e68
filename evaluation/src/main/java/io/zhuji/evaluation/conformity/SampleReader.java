package io.zhuji.evaluation.conformity;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.quantity.Quantity;
import io.zhuji.core.quantity.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what is stated of goods from JSON. */
final class SampleReader {

    private SampleReader() {}

    static Sample read(JsonInput json, Pointer at) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Map<String, Optional<Integer>> ages = new TreeMap<>();
        List<String> specimens = new ArrayList<>();
        Map<String, Boolean> traits = new TreeMap<>();
        Map<String, BigDecimal> amounts = new TreeMap<>();
        Map<String, Quantity> values = new TreeMap<>();
        json.object(at, (name, place) -> {
            switch (name) {
                case "name", "category", "class", "part", "batch" -> texts.put(name, json.text(place));
                case "specimens" -> specimens.addAll(json.texts(place));
                case "fromMonths", "toMonths" -> ages.put(name, json.count(place));
                case "traits" ->
                    json.object(place, (trait, where) -> json.flag(where).ifPresent(has -> traits.put(trait, has)));
                case "amounts" ->
                    json.object(
                            place,
                            (amount, where) ->
                                    quantity(json, where).ifPresent(read -> amounts.put(amount, read.number())));
                case "values" ->
                    json.object(
                            place, (value, where) -> quantity(json, where).ifPresent(read -> values.put(value, read)));
                default -> json.skip();
            }
        });
        Optional<Integer> from = ages.getOrDefault("fromMonths", Optional.empty());
        Optional<Integer> to = ages.getOrDefault("toMonths", Optional.empty());
        if (from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0) {
            json.tell(at.then("toMonths"), "fromMonths <= toMonths", from.get() + " > " + to.get());
            from = Optional.empty();
            to = Optional.empty();
        }
        return new Sample(
                texts.getOrDefault("name", ""),
                texts.getOrDefault("category", "").strip(),
                texts.getOrDefault("class", ""),
                texts.getOrDefault("part", ""),
                texts.getOrDefault("batch", ""),
                specimens,
                from,
                to,
                traits,
                amounts,
                values);
    }

    private static Optional<Quantity> quantity(JsonInput json, Pointer at) throws IOException {
        String text = json.text(at).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Quantity> read = Value.tryParse(text)
                .filter(value -> value instanceof Value.Measured)
                .map(value -> (Value.Measured) value)
                .map(value -> new Quantity(value.number(), value.unit()));
        if (read.isEmpty()) {
            json.tell(at, "quantity", text);
        }
        return read;
    }
}
