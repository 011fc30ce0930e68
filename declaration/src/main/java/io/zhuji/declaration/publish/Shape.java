package io.zhuji.declaration.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The members an object of a declaration's JSON may have, in the order they are written.
 *
 * @param name     what the object is called in schema and description
 * @param members  their names; one that is required ends in {@code !} here
 */
record Shape(String name, List<String> members) {

    static final Shape DECLARATION = of(
            "declaration",
            "format!",
            "version!",
            "previous",
            "status!",
            "statusOn!",
            "enterprise!",
            "entrustment",
            "products!",
            "standards",
            "indicators",
            "joint",
            "channel",
            "firstOffered",
            "declaredOn!",
            "packaging",
            "remarks");
    static final Shape VERSION = of("version", "id!", "number!");
    static final Shape PARTY = of("party", "code!", "name!", "region", "deregistered");
    static final Shape ENTRUSTMENT = of("entrustment", "entrusting!", "entrusted!");
    static final Shape PRODUCT = of(
            "product",
            "name!",
            "model",
            "gtin",
            "brand",
            "specification",
            "category",
            "offering!",
            "market!",
            "ccc",
            "foodLicence",
            "facts");
    static final Shape FACTS = of("facts", "fromMonths", "toMonths", "amounts", "traits");
    static final Shape STANDARD = of("standard", "reference!", "title!", "kind!", "productClass", "adopts");
    static final Shape ADOPTION = of("adoption", "document!", "degree!");
    static final Shape INDICATOR = of(
            "indicator",
            "name!",
            "indicator",
            "kind!",
            "limit!",
            "written!",
            "methods",
            "standard",
            "productClass",
            "part",
            "condition");
    static final Shape METHOD = of("method", "reference!", "own!");
    static final Shape JOINT = of("joint", "reference!", "partners!");
    static final Shape PARTNER = of("partner", "name!", "code", "reference");
    static final Shape CHANNEL = of("channel", "place!", "address", "pointer", "proof");
    static final Shape REMARK = of("remark", "against!", "title", "items!");
    static final Shape ITEM = of("item", "shortfall!", "indicator", "nameZh!", "nameEn!", "own", "required", "scope");

    /** All of them. */
    static final List<Shape> ALL = List.of(
            DECLARATION,
            VERSION,
            PARTY,
            ENTRUSTMENT,
            PRODUCT,
            FACTS,
            STANDARD,
            ADOPTION,
            INDICATOR,
            METHOD,
            JOINT,
            PARTNER,
            CHANNEL,
            REMARK,
            ITEM);

    Shape {
        members = List.copyOf(members);
    }

    private static Shape of(String name, String... members) {
        return new Shape(name, List.of(members));
    }

    /** The names alone. */
    List<String> names() {
        List<String> names = new ArrayList<>(members.size());
        for (String member : members) {
            names.add(member.endsWith("!") ? member.substring(0, member.length() - 1) : member);
        }
        return names;
    }

    /** Those that must be there. */
    Set<String> required() {
        Set<String> required = new TreeSet<>();
        for (String member : members) {
            if (member.endsWith("!")) {
                required.add(member.substring(0, member.length() - 1));
            }
        }
        return required;
    }
}
