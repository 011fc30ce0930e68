package io.zhuji.declaration.publish;

import io.zhuji.core.standard.Adoption;
import io.zhuji.declaration.Channel;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredIndicator;
import io.zhuji.declaration.DeclaredMethod;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.Entrustment;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.JointStandard;
import io.zhuji.declaration.Party;
import io.zhuji.declaration.ProductFacts;
import io.zhuji.declaration.Remark;
import io.zhuji.declaration.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a declaration as canonical JSON, by hand: a generator takes twice as long, a mapper more. */
final class DeclarationWriter {

    /** Names of members, encoded once. */
    private enum Name {
        FORMAT("format"),
        ADDRESS("address"),
        ADOPTS("adopts"),
        AGAINST("against"),
        AMOUNTS("amounts"),
        BRAND("brand"),
        CATEGORY("category"),
        CCC("ccc"),
        CHANNEL("channel"),
        CODE("code"),
        CONDITION("condition"),
        DECLARED_ON("declaredOn"),
        DEGREE("degree"),
        DEREGISTERED("deregistered"),
        DOCUMENT("document"),
        ENTERPRISE("enterprise"),
        ENTRUSTED("entrusted"),
        ENTRUSTING("entrusting"),
        ENTRUSTMENT("entrustment"),
        FACTS("facts"),
        FIRST_OFFERED("firstOffered"),
        FOOD_LICENCE("foodLicence"),
        FROM_MONTHS("fromMonths"),
        GTIN("gtin"),
        ID("id"),
        INDICATOR("indicator"),
        INDICATORS("indicators"),
        ITEMS("items"),
        JOINT("joint"),
        KIND("kind"),
        LIMIT("limit"),
        MARKET("market"),
        METHODS("methods"),
        MODEL("model"),
        NAME("name"),
        NAME_EN("nameEn"),
        NAME_ZH("nameZh"),
        NUMBER("number"),
        OFFERING("offering"),
        OWN("own"),
        PACKAGING("packaging"),
        PART("part"),
        PARTNERS("partners"),
        PLACE("place"),
        POINTER("pointer"),
        PREVIOUS("previous"),
        PRODUCTS("products"),
        PRODUCT_CLASS("productClass"),
        PROOF("proof"),
        REFERENCE("reference"),
        REGION("region"),
        REMARKS("remarks"),
        REQUIRED("required"),
        SCOPE("scope"),
        SHORTFALL("shortfall"),
        SPECIFICATION("specification"),
        STANDARD("standard"),
        STANDARDS("standards"),
        STATUS("status"),
        STATUS_ON("statusOn"),
        TITLE("title"),
        TO_MONTHS("toMonths"),
        TRAITS("traits"),
        VERSION("version"),
        WRITTEN("written");

        private final byte[] bytes;

        Name(String text) {
            this.bytes = JsonBytes.name(text);
        }
    }

    private final JsonBytes json = new JsonBytes();

    private DeclarationWriter() {}

    static byte[] write(Declaration declaration) {
        DeclarationWriter writer = new DeclarationWriter();
        try {
            writer.declaration(declaration);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    declaration.version() + " holds a text that is not Unicode: " + e.getMessage(), e);
        }
        return writer.json.toBytes();
    }

    private void declaration(Declaration declaration) {
        json.open('{');
        text(Name.FORMAT, DeclarationJson.FORMAT);
        version(Name.VERSION, declaration.version());
        if (declaration.previous().isPresent()) {
            version(Name.PREVIOUS, declaration.previous().get());
        }
        text(Name.STATUS, declaration.status().name());
        text(Name.STATUS_ON, declaration.statusOn().toString());
        party(Name.ENTERPRISE, declaration.enterprise());
        if (declaration.entrustment().isPresent()) {
            entrustment(declaration.entrustment().get());
        }
        each(Name.PRODUCTS, declaration.products(), this::product);
        each(Name.STANDARDS, declaration.standards(), this::standard);
        each(Name.INDICATORS, declaration.indicators(), this::indicator);
        each(Name.JOINT, declaration.joint(), this::joint);
        if (declaration.channel().isPresent()) {
            channel(declaration.channel().get());
        }
        text(Name.FIRST_OFFERED, declaration.firstOffered());
        text(Name.DECLARED_ON, declaration.declaredOn().toString());
        if (declaration.packaging().isPresent()) {
            name(Name.PACKAGING);
            standard(declaration.packaging().get());
        }
        each(Name.REMARKS, declaration.remarks(), this::remark);
        json.close('}');
    }

    private void version(Name name, Version version) {
        name(name);
        json.open('{');
        text(Name.ID, version.id());
        name(Name.NUMBER);
        json.literal(Integer.toString(version.number()));
        json.close('}');
    }

    private void party(Name name, Party party) {
        name(name);
        json.open('{');
        text(Name.CODE, party.code().text());
        text(Name.NAME, party.name());
        text(Name.REGION, party.region());
        text(Name.DEREGISTERED, party.deregistered());
        json.close('}');
    }

    private void entrustment(Entrustment entrustment) {
        name(Name.ENTRUSTMENT);
        json.open('{');
        party(Name.ENTRUSTING, entrustment.entrusting());
        party(Name.ENTRUSTED, entrustment.entrusted());
        json.close('}');
    }

    private void product(DeclaredProduct product) {
        json.open('{');
        text(Name.NAME, product.name());
        text(Name.MODEL, product.model());
        text(Name.GTIN, product.gtin());
        text(Name.BRAND, product.brand());
        text(Name.SPECIFICATION, product.specification());
        text(Name.CATEGORY, product.category());
        text(Name.OFFERING, product.offering().name());
        text(Name.MARKET, product.market().name());
        text(Name.CCC, product.ccc());
        text(Name.FOOD_LICENCE, product.foodLicence());
        facts(product.facts());
        json.close('}');
    }

    private void facts(ProductFacts facts) {
        if (facts.equals(ProductFacts.NONE)) {
            return;
        }
        name(Name.FACTS);
        json.open('{');
        if (facts.fromMonths().isPresent() && facts.toMonths().isPresent()) {
            name(Name.FROM_MONTHS);
            json.literal(Integer.toString(facts.fromMonths().get()));
            name(Name.TO_MONTHS);
            json.literal(Integer.toString(facts.toMonths().get()));
        }
        if (!facts.amounts().isEmpty()) {
            name(Name.AMOUNTS);
            json.open('{');
            for (Map.Entry<String, BigDecimal> amount : facts.amounts().entrySet()) {
                json.anyName(amount.getKey());
                json.text(amount.getValue().toString());
            }
            json.close('}');
        }
        if (!facts.traits().isEmpty()) {
            name(Name.TRAITS);
            json.open('{');
            for (Map.Entry<String, Boolean> trait : facts.traits().entrySet()) {
                json.anyName(trait.getKey());
                json.literal(trait.getValue().toString());
            }
            json.close('}');
        }
        json.close('}');
    }

    private void standard(ExecutedStandard standard) {
        json.open('{');
        text(Name.REFERENCE, standard.reference().toString());
        text(Name.TITLE, standard.title());
        text(Name.KIND, standard.kind().name());
        text(Name.PRODUCT_CLASS, standard.productClass());
        each(Name.ADOPTS, standard.adopts(), this::adoption);
        json.close('}');
    }

    private void adoption(Adoption adoption) {
        json.open('{');
        text(Name.DOCUMENT, adoption.document());
        text(Name.DEGREE, adoption.degree().name());
        json.close('}');
    }

    private void indicator(DeclaredIndicator indicator) {
        json.open('{');
        text(Name.NAME, indicator.name());
        text(Name.INDICATOR, indicator.indicator());
        text(Name.KIND, indicator.kind().name());
        text(Name.LIMIT, indicator.limit().canonical());
        text(Name.WRITTEN, indicator.written());
        each(Name.METHODS, indicator.methods(), this::method);
        text(Name.STANDARD, indicator.standard());
        unlessEmpty(Name.PRODUCT_CLASS, indicator.productClass());
        unlessEmpty(Name.PART, indicator.part());
        unlessEmpty(Name.CONDITION, indicator.condition());
        json.close('}');
    }

    private void method(DeclaredMethod method) {
        json.open('{');
        text(Name.REFERENCE, method.reference());
        truth(Name.OWN, method.own());
        json.close('}');
    }

    private void joint(JointStandard joint) {
        json.open('{');
        text(Name.REFERENCE, joint.reference().toString());
        each(Name.PARTNERS, joint.partners(), this::partner);
        json.close('}');
    }

    private void partner(JointStandard.Partner partner) {
        json.open('{');
        text(Name.NAME, partner.name());
        text(Name.CODE, partner.code());
        text(Name.REFERENCE, partner.reference());
        json.close('}');
    }

    private void channel(Channel channel) {
        name(Name.CHANNEL);
        json.open('{');
        text(Name.PLACE, channel.place().name());
        text(Name.ADDRESS, channel.address());
        text(Name.POINTER, channel.pointer());
        if (channel.proof().isPresent()) {
            truth(Name.PROOF, channel.proof().get());
        }
        json.close('}');
    }

    private void remark(Remark remark) {
        json.open('{');
        text(Name.AGAINST, remark.against().toString());
        unlessEmpty(Name.TITLE, remark.title());
        each(Name.ITEMS, remark.items(), this::item);
        json.close('}');
    }

    private void item(Remark.Item item) {
        json.open('{');
        text(Name.SHORTFALL, item.shortfall().name());
        text(Name.INDICATOR, item.indicator());
        text(Name.NAME_ZH, item.nameZh());
        text(Name.NAME_EN, item.nameEn());
        text(Name.OWN, item.own());
        unlessEmpty(Name.REQUIRED, item.required());
        unlessEmpty(Name.SCOPE, item.scope());
        json.close('}');
    }

    /** Writes one element of a list. */
    private interface Each<T> {
        void write(T element);
    }

    private <T> void each(Name name, List<T> list, Each<T> each) {
        if (!list.isEmpty()) {
            name(name);
            json.open('[');
            for (T element : list) {
                each.write(element);
            }
            json.close(']');
        }
    }

    private void name(Name name) {
        json.name(name.bytes);
    }

    private void text(Name name, String text) {
        json.name(name.bytes);
        json.text(text);
    }

    private void text(Name name, Optional<?> value) {
        if (value.isPresent()) {
            text(name, value.get().toString());
        }
    }

    private void unlessEmpty(Name name, String text) {
        if (!text.isEmpty()) {
            text(name, text);
        }
    }

    private void truth(Name name, boolean value) {
        json.name(name.bytes);
        json.literal(Boolean.toString(value));
    }
}
