package io.zhuji.declaration;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.rule.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Drafts as JSON text.
 *
 * <p>A draft is an object whose members are the fields of {@link Draft} and of its parts, by their names: {@code enterprise},
 * {@code products}, {@code standards}, {@code indicators} and so on. A value is a text, a number, true or false; a standard may be its number
 * alone, and {@code product}, {@code standard} and {@code method} stand for a list of one. What has another shape, and members that are not
 * known, are told by {@link Drafting} among the findings, at their place.
 */
public final class DraftJson {

    private static final int DEEPEST = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser json;
    private final Draft draft = new Draft();

    private DraftJson(JsonParser json) {
        this.json = json;
    }

    /**
     * Reads one JSON value as a draft.
     *
     * @throws JsonProcessingException if the text is not one JSON value, has a member twice in one object, or is nested deeper
     *                                 than 100; it tells line and column
     */
    public static Draft read(String text) throws JsonProcessingException {
        try (JsonParser json = FACTORY.createParser(text)) {
            DraftJson reader = new DraftJson(json);
            json.nextToken();
            if (json.currentToken() == null) {
                throw new JsonParseException(json, "no JSON value");
            }
            reader.object(Pointer.ROOT, reader::member);
            if (json.nextToken() != null) {
                throw new JsonParseException(json, "more than one JSON value");
            }
            return reader.draft;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text does not fail to be read
        }
    }

    /** Reads the value of a member, the parser standing on it. */
    private interface Member {
        boolean read(String name, Pointer at) throws IOException;
    }

    private void fault(Verdict verdict, Pointer at, String... facts) {
        draft.faults().add(new Fault(verdict, at, facts));
    }

    private void object(Pointer at, Member member) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            awaited("{}", at);
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (json.currentToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            Pointer place = at.then(name);
            if (!member.read(name, place)) {
                fault(ReadableRule.UNKNOWN_MEMBER, place, Told.quote(name));
                json.skipChildren();
            }
        }
    }

    private void awaited(String shape, Pointer at) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NULL) {
            fault(ReadableRule.SHAPE, at, shape);
        }
        json.skipChildren();
    }

    private interface Element {
        void read(Pointer at) throws IOException;
    }

    private void array(Pointer at, Element element) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            awaited("[]", at);
            return;
        }
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            element.read(at.then(i));
        }
    }

    private void text(Pointer at, Consumer<String> into) throws IOException {
        if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
            into.accept(json.getText());
        } else {
            awaited("\"…\"", at);
        }
    }

    private <T> boolean field(Map<String, BiConsumer<T, String>> fields, T part, String name, Pointer at)
            throws IOException {
        BiConsumer<T, String> setter = fields.get(name);
        if (setter == null) {
            return false;
        }
        text(at, text -> setter.accept(part, text));
        return true;
    }

    private boolean member(String name, Pointer at) throws IOException {
        switch (name) {
            case "enterprise" -> draft.enterprise(party(at));
            case "entrusting" -> draft.entrusting(party(at));
            case "entrusted" -> draft.entrusted(party(at));
            case "product" -> draft.product(product(at));
            case "products" -> array(at, place -> draft.product(product(place)));
            case "standard" -> draft.standard(standard(at));
            case "standards" -> array(at, place -> draft.standard(standard(place)));
            case "indicators" -> array(at, place -> draft.indicator(indicator(place)));
            case "joint" -> array(at, place -> draft.joint(joint(place)));
            case "channel" -> draft.channel(channel(at));
            case "packaging" -> draft.packaging(standard(at));
            case "remarks" -> {
                draft.noRemarks();
                array(at, place -> draft.remark(remark(place)));
            }
            default -> {
                return field(Draft.FIELDS, draft, name, at);
            }
        }
        return true;
    }

    private DraftParty party(Pointer at) throws IOException {
        DraftParty party = new DraftParty();
        object(at, (name, place) -> field(DraftParty.FIELDS, party, name, place));
        return party;
    }

    private DraftProduct product(Pointer at) throws IOException {
        DraftProduct product = new DraftProduct();
        object(at, (name, place) -> {
            switch (name) {
                case "amounts" ->
                    object(place, (key, value) -> {
                        text(value, text -> product.amount(key, text));
                        return true;
                    });
                case "traits" ->
                    object(place, (key, value) -> {
                        text(value, text -> product.trait(key, text));
                        return true;
                    });
                default -> {
                    return field(DraftProduct.FIELDS, product, name, place);
                }
            }
            return true;
        });
        return product;
    }

    private DraftStandard standard(Pointer at) throws IOException {
        DraftStandard standard = new DraftStandard();
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return standard.number(json.getText());
        }
        object(at, (name, place) -> field(DraftStandard.FIELDS, standard, name, place));
        return standard;
    }

    private DraftIndicator indicator(Pointer at) throws IOException {
        DraftIndicator indicator = new DraftIndicator();
        object(at, (name, place) -> {
            switch (name) {
                case "method" -> text(place, indicator::method);
                case "methods" -> array(place, each -> text(each, indicator::method));
                default -> {
                    return field(DraftIndicator.FIELDS, indicator, name, place);
                }
            }
            return true;
        });
        return indicator;
    }

    private DraftJoint joint(Pointer at) throws IOException {
        DraftJoint joint = new DraftJoint();
        object(at, (name, place) -> {
            if (!name.equals("partners")) {
                return field(DraftJoint.FIELDS, joint, name, place);
            }
            array(place, each -> {
                DraftPartner partner = new DraftPartner();
                object(each, (own, value) -> field(DraftPartner.FIELDS, partner, own, value));
                joint.partner(partner);
            });
            return true;
        });
        return joint;
    }

    private DraftChannel channel(Pointer at) throws IOException {
        DraftChannel channel = new DraftChannel();
        object(at, (name, place) -> field(DraftChannel.FIELDS, channel, name, place));
        return channel;
    }

    private DraftRemark remark(Pointer at) throws IOException {
        DraftRemark remark = new DraftRemark();
        object(at, (name, place) -> field(DraftRemark.FIELDS, remark, name, place));
        return remark;
    }
}
