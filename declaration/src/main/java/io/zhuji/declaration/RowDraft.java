package io.zhuji.declaration;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.rule.Verdict;
import io.zhuji.core.standard.Citation;
import io.zhuji.core.table.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One draft out of the rows of a table, and the way back from its places to theirs. */
final class RowDraft {

    private static final String NUMBER = "standard.number";
    private static final String SPECIFICATION = "product.specification";

    private final TableBinding binding;
    private final List<Entry> rows;
    private final Draft draft;

    /** The row, and the field where it is one alone, that each part of the draft came from. */
    private final List<Source> products = new ArrayList<>(1);

    private final List<Source> standards = new ArrayList<>(2);
    private final List<Source> indicators = new ArrayList<>();

    private record Source(Entry row, String field) {}

    RowDraft(TableBinding binding, List<Entry> rows, Draft draft) {
        this.binding = binding;
        this.rows = rows;
        this.draft = draft;
    }

    Draft draft(String key, boolean again) {
        draft.origin(this::place);
        for (int i = draft.standards().size(); i > 0; i--) {
            standards.add(new Source(rows.get(0), NUMBER));
        }
        for (int i = draft.indicators().size(); i > 0; i--) {
            indicators.add(new Source(rows.get(0), "indicator.name"));
        }
        if (key.isEmpty()) {
            fault(ReadableRule.NO_KEY, rows.get(0), "product.name");
        } else if (again) {
            fault(ReadableRule.APART, rows.get(0), "id", Told.quote(key.substring(1)));
        }
        once();
        products();
        Set<String> cited = new HashSet<>();
        for (Entry row : rows) {
            standards(row, cited);
            indicator(row);
            wide(row);
        }
        if (standards.isEmpty()) {
            fromSpecification(cited);
        }
        return draft;
    }

    /** Marks a place in the table itself, which {@link #place} then leaves as it is. */
    private void fault(Verdict verdict, Entry row, String field, String... facts) {
        draft.faults()
                .add(new Fault(verdict, new Pointer("/\u0000" + at(row, field).text()), facts));
    }

    private void once() {
        for (TableBinding.Once field : binding.once()) {
            String first = "";
            for (Entry row : rows) {
                String text = text(row, field.field());
                if (first.isEmpty() && !text.isEmpty()) {
                    first = text;
                    field.setter().accept(draft, text);
                } else if (!text.isEmpty() && !text.equals(first)) {
                    fault(ReadableRule.CLASH, row, field.field(), Told.quote(text), Told.quote(first));
                }
            }
        }
    }

    /** A product for each model or, where rows name none, for each bar code or name. */
    private void products() {
        Map<String, Map<String, String>> known = new HashMap<>();
        Map<String, DraftProduct> made = new HashMap<>();
        String last = "";
        for (Entry row : rows) {
            String key = text(row, "product.model") + '\n' + text(row, "product.gtin");
            if (key.length() == 1) {
                key = text(row, "product.name");
            }
            if (key.isEmpty()) {
                key = last;
            }
            Map<String, String> before = known.get(key);
            if (before == null) {
                if (!known.isEmpty() && isBlank(row)) {
                    continue;
                }
                before = new HashMap<>();
                known.put(key, before);
                DraftProduct product = new DraftProduct();
                made.put(key, product);
                draft.product(product);
                products.add(new Source(row, ""));
            }
            last = key;
            product(row, made.get(key), before);
        }
    }

    private boolean isBlank(Entry row) {
        for (TableBinding.OfProduct field : binding.product()) {
            if (!text(row, field.field()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void product(Entry row, @Nullable DraftProduct product, Map<String, String> before) {
        for (TableBinding.OfProduct field : binding.product()) {
            String text = text(row, field.field());
            if (text.isEmpty() || product == null) {
                continue;
            }
            String first = before.putIfAbsent(field.field(), text);
            if (first == null) {
                field.setter().accept(product, text);
            } else if (!first.equals(text)) {
                fault(ReadableRule.CLASH, row, field.field(), Told.quote(text), Told.quote(first));
            }
        }
    }

    private void standards(Entry row, Set<String> cited) {
        String text = text(row, NUMBER);
        if (text.isEmpty()) {
            return;
        }
        List<Citation> citations = text.length() > Told.LONGEST ? List.of() : Citation.allIn(text);
        String title = text(row, "standard.title");
        String productClass = text(row, "standard.productClass");
        if (citations.size() <= 1) {
            // rows of one product repeat its standards
            if (cited.add(
                    citations.isEmpty() ? text : citations.get(0).reference().toString())) {
                DraftStandard standard = new DraftStandard()
                        .number(citations.isEmpty() ? text : citations.get(0).written(text));
                draft.standard(title.isEmpty() ? standard : standard.title(title));
                if (!productClass.isEmpty()) {
                    standard.productClass(productClass);
                }
                standards.add(new Source(row, ""));
            }
            return;
        }
        for (Citation citation : citations) {
            if (cited.add(citation.reference().toString())) {
                draft.standard(citation.written(text));
                standards.add(new Source(row, NUMBER));
            }
        }
    }

    /** Where no column holds the standards, they stand in the specification now and then. */
    private void fromSpecification(Set<String> cited) {
        for (Entry row : rows) {
            String text = text(row, SPECIFICATION);
            List<Citation> citations =
                    text.isEmpty() || text.length() > Told.LONGEST ? List.of() : Citation.allIn(text);
            for (Citation citation : citations) {
                if (cited.add(citation.reference().toString())) {
                    draft.standard(citation.written(text));
                    standards.add(new Source(row, SPECIFICATION));
                    fault(ReadableRule.IN_SPECIFICATION, row, SPECIFICATION, Told.quote(text));
                }
            }
        }
    }

    private void indicator(Entry row) {
        boolean any = false;
        for (TableBinding.OfIndicator field : binding.indicator()) {
            any |= !text(row, field.field()).isEmpty();
        }
        String lower = text(row, "indicator.lower");
        String upper = text(row, "indicator.upper");
        if (!any && lower.isEmpty() && upper.isEmpty()) {
            return;
        }
        DraftIndicator indicator = new DraftIndicator();
        for (TableBinding.OfIndicator field : binding.indicator()) {
            String text = text(row, field.field());
            if (!text.isEmpty()) {
                field.setter().accept(indicator, text);
            }
        }
        if (indicator.limit() == null && !(lower.isEmpty() && upper.isEmpty())) {
            indicator.limit(limit(lower, upper));
        }
        draft.indicator(indicator);
        indicators.add(new Source(row, ""));
    }

    private static String limit(String lower, String upper) {
        return lower.isEmpty() ? '≤' + upper : upper.isEmpty() ? '≥' + lower : lower + '~' + upper;
    }

    private void wide(Entry row) {
        for (TableBinding.Wide wide : binding.wide()) {
            String text = text(row, wide.field());
            if (!text.isEmpty()) {
                DraftIndicator indicator =
                        new DraftIndicator().name(wide.name()).kind(wide.kind()).limit(text);
                if (wide.method() != null) {
                    indicator.method(wide.method());
                }
                draft.indicator(indicator);
                indicators.add(new Source(row, wide.field()));
            }
        }
    }

    /** The place in the table of a place in the draft. */
    private Pointer place(Pointer at) {
        String text = at.text();
        if (text.startsWith("/\u0000")) {
            return new Pointer(text.substring(2));
        }
        String[] parts = text.split("/", -1);
        String first = parts.length > 1 ? parts[1] : "";
        int index = parts.length > 2 ? index(parts[2]) : -1;
        String field = parts.length > 3 ? parts[3] : "";
        return switch (first) {
            case "products" -> part(products, index, "product", productField(parts));
            case "standards" -> part(standards, index, "standard", field);
            case "indicators" -> part(indicators, index, "indicator", field.equals("methods") ? "method" : field);
            case "enterprise", "entrusting", "entrusted", "channel", "packaging" ->
                once(first + '.' + (parts.length > 2 ? parts[2] : first.equals("packaging") ? "number" : "code"));
            default -> once(first);
        };
    }

    private static String productField(String[] parts) {
        if (parts.length > 4 && parts[3].equals("amounts")) {
            return "amount." + parts[4];
        }
        if (parts.length > 4 && parts[3].equals("traits")) {
            return "trait." + parts[4];
        }
        return parts.length > 3 ? parts[3] : "";
    }

    private Pointer part(List<Source> sources, int index, String part, String field) {
        if (index < 0 || index >= sources.size()) {
            return rows.get(0).row().at();
        }
        Source source = sources.get(index);
        if (!source.field().isEmpty()) {
            return at(source.row(), source.field());
        }
        if (field.isEmpty() || !isBound(part + '.' + field)) {
            return source.row().row().at();
        }
        String bound = part + '.' + field;
        boolean twoColumns =
                bound.equals("indicator.limit") && text(source.row(), bound).isEmpty();
        return at(source.row(), twoColumns && isBound("indicator.upper") ? "indicator.upper" : bound);
    }

    /** The first row on which a field stands, or the first of all. */
    private Pointer once(String field) {
        if (isBound(field)) {
            for (Entry row : rows) {
                if (!text(row, field).isEmpty()) {
                    return at(row, field);
                }
            }
            return at(rows.get(0), field);
        }
        return rows.get(0).row().at();
    }

    private String text(Entry row, String field) {
        return binding.text(row, field);
    }

    private Pointer at(Entry row, String field) {
        return isBound(field) ? row.at(field) : row.row().at();
    }

    private boolean isBound(String field) {
        return binding.isBound(field);
    }

    private static int index(String text) {
        if (text.isEmpty() || text.length() > 7) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return index;
    }
}
