package io.zhuji.declaration;

import io.zhuji.core.table.Column;
import io.zhuji.core.table.ColumnMapping;
import io.zhuji.core.table.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the columns of a mapping set in a draft. Immutable. */
final class TableBinding {

    /** A field of the draft itself or of a part there is once. */
    record Once(String field, BiConsumer<Draft, String> setter) {}

    /** A field of a product. */
    record OfProduct(String field, BiConsumer<DraftProduct, String> setter) {}

    /** A field of an indicator. */
    record OfIndicator(String field, BiConsumer<DraftIndicator, String> setter) {}

    /** A column that holds the limit of one indicator. */
    record Wide(
            String field,
            String name,
            @Nullable String kind,
            @Nullable String method) {}

    private final List<Once> once = new ArrayList<>();
    private final List<OfProduct> product = new ArrayList<>();
    private final List<OfIndicator> indicator = new ArrayList<>();
    private final List<Wide> wide = new ArrayList<>();
    private final Set<String> bound = new HashSet<>();

    TableBinding(ColumnMapping mapping) {
        for (Column column : mapping.columns()) {
            bound.add(column.field());
            bind(column.field());
        }
    }

    /** Whether the mapping has a column of that field. */
    boolean isBound(String field) {
        return bound.contains(field);
    }

    /** The text of a field; empty where the mapping has no such column. */
    String text(Entry row, String field) {
        return bound.contains(field) ? row.text(field) : "";
    }

    List<Once> once() {
        return once;
    }

    List<OfProduct> product() {
        return product;
    }

    List<OfIndicator> indicator() {
        return indicator;
    }

    List<Wide> wide() {
        return wide;
    }

    private void bind(String field) {
        if (field.startsWith(DraftColumns.WIDE)) {
            String[] parts = field.split(":", 4);
            String kind = parts.length > 2 && !parts[2].isBlank() ? parts[2].strip() : null;
            String method = parts.length > 3 && !parts[3].isBlank() ? parts[3].strip() : null;
            wide.add(new Wide(field, parts[1].strip(), kind, method));
            return;
        }
        int dot = field.indexOf('.');
        String part = dot < 0 ? "" : field.substring(0, dot);
        String own = field.substring(dot + 1);
        switch (part) {
            case "" -> once.add(new Once(field, setter(Draft.FIELDS, own, field)));
            case "enterprise" -> party(field, own, Draft::enterprise, Draft::enterprise);
            case "entrusting" -> party(field, own, Draft::entrusting, Draft::entrusting);
            case "entrusted" -> party(field, own, Draft::entrusted, Draft::entrusted);
            case "channel" -> {
                BiConsumer<DraftChannel, String> setter = setter(DraftChannel.FIELDS, own, field);
                once.add(new Once(field, (draft, text) -> {
                    DraftChannel channel = draft.channel() == null ? new DraftChannel() : draft.channel();
                    setter.accept(channel, text);
                    draft.channel(channel);
                }));
            }
            case "packaging" -> {
                BiConsumer<DraftStandard, String> setter = setter(DraftStandard.FIELDS, own, field);
                once.add(new Once(field, (draft, text) -> {
                    DraftStandard standard = draft.packaging() == null ? new DraftStandard() : draft.packaging();
                    setter.accept(standard, text);
                    draft.packaging(standard);
                }));
            }
            case "product" -> product.add(new OfProduct(field, productSetter(own, field)));
            case "indicator" -> indicator(field, own);
            case "standard" -> setter(DraftStandard.FIELDS, own, field); // read by the table itself
            default -> throw unknown(field);
        }
    }

    private interface Get<T> {
        @Nullable
        T of(Draft draft);
    }

    private void party(String field, String own, Get<DraftParty> get, BiConsumer<Draft, DraftParty> set) {
        BiConsumer<DraftParty, String> setter = setter(DraftParty.FIELDS, own, field);
        once.add(new Once(field, (draft, text) -> {
            DraftParty known = get.of(draft);
            DraftParty party = known == null ? new DraftParty() : known;
            setter.accept(party, text);
            set.accept(draft, party);
        }));
    }

    private static BiConsumer<DraftProduct, String> productSetter(String own, String field) {
        if (own.startsWith("amount.")) {
            String name = own.substring("amount.".length());
            return (product, text) -> product.amount(name, text);
        }
        if (own.startsWith("trait.")) {
            String name = own.substring("trait.".length());
            return (product, text) -> product.trait(name, text);
        }
        return setter(DraftProduct.FIELDS, own, field);
    }

    private void indicator(String field, String own) {
        switch (own) {
            case "lower", "upper" -> {
                // the two make one limit
            }
            case "method" -> indicator.add(new OfIndicator(field, DraftIndicator::method));
            default -> indicator.add(new OfIndicator(field, setter(DraftIndicator.FIELDS, own, field)));
        }
    }

    private static <T> BiConsumer<T, String> setter(
            Map<String, BiConsumer<T, String>> fields, String own, String field) {
        BiConsumer<T, String> setter = fields.get(own);
        if (setter == null) {
            throw unknown(field);
        }
        return setter;
    }

    private static IllegalArgumentException unknown(String field) {
        return new IllegalArgumentException("a draft has no field '" + field + "'");
    }
}
