package io.zhuji.declaration.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The members an object of a declaration's JSON may have, in the order they are written.
 *
 * @param name     what the object is called in schema and description
 * @param names    their names
 * @param required the names of those that must be there, in alphabetical order
 */
record Shape(String name, List<String> names, SortedSet<String> required) {

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
        names = List.copyOf(names);
        required = Collections.unmodifiableSortedSet(new TreeSet<>(required));
    }

    /** Of members by their names; one that is required ends in an exclamation mark. */
    private static Shape of(String name, String... members) {
        List<String> names = new ArrayList<>(members.length);
        SortedSet<String> required = new TreeSet<>();
        for (String member : members) {
            boolean due = member.endsWith("!");
            String plain = due ? member.substring(0, member.length() - 1) : member;
            names.add(plain);
            if (due) {
                required.add(plain);
            }
        }
        return new Shape(name, names, required);
    }
}
