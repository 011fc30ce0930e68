package io.zhuji.declaration.publish;

import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredIndicator;
import io.zhuji.declaration.DeclaredMethod;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.Remark;
import io.zhuji.declaration.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The words a declaration gives for the label, package or manual of one product (标签、说明书文字).
 *
 * <p>The executed standard stands with its number and name, as article 24 of the implementing regulations of the
 * Standardization Law wants it on the product, its manual or its package; of food, the product standard code (Food Safety
 * Law, article 67). Imported goods bear no executed standard (reply of the regulator, 2024-06-20), and goods for export alone
 * follow the contract. What a label needs by article 27 of the Product Quality Law and a declaration does not know is named,
 * not made up. A label in China is in Chinese; the English words serve those who cannot read it.
 *
 * @param lines   what stands on it, in order
 * @param missing what else the law wants there, in the reader's words
 */
public record LabelText(List<Line> lines, List<String> missing) {

    /**
     * One line.
     *
     * @param name what it tells, such as 执行标准
     * @param text what it is
     */
    public record Line(String name, String text) {

        public Line {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(text, "text");
        }
    }

    /** Copies both. */
    public LabelText {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    /**
     * The words for label or package.
     *
     * @param product which of the declaration's products, from 0
     * @throws IndexOutOfBoundsException if there is no such product
     */
    public static LabelText label(Declaration declaration, int product, Locale locale) {
        return new Writing(declaration, declaration.products().get(product), PublishWords.load(locale)).label();
    }

    /**
     * The words for the manual: those of the label, then indicators with their methods and what falls short of recommended
     * standards (明示).
     *
     * @param product which of the declaration's products, from 0
     * @throws IndexOutOfBoundsException if there is no such product
     */
    public static LabelText manual(Declaration declaration, int product, Locale locale) {
        return new Writing(declaration, declaration.products().get(product), PublishWords.load(locale)).manual();
    }

    /** The lines as text, each {@code name: text} with a line end, with the colon of the language. */
    public String text(Locale locale) {
        String colon = locale.getLanguage().equals("zh") ? "：" : ": ";
        StringBuilder out = new StringBuilder(64 * lines.size());
        for (Line line : lines) {
            out.append(line.name()).append(colon).append(line.text()).append('\n');
        }
        return out.toString();
    }

    /** The words for labels and manuals of all products of a declaration as a page, with a QR code where there is one. */
    public static Page page(Declaration declaration, Optional<QrCode> code, Locale locale) {
        return LabelPage.of(declaration, code, locale);
    }

    /** One label being written. */
    private static final class Writing {

        private final Declaration declaration;
        private final DeclaredProduct product;
        private final PublishWords words;
        private final List<Line> lines = new ArrayList<>();

        Writing(Declaration declaration, DeclaredProduct product, PublishWords words) {
            this.declaration = declaration;
            this.product = product;
            this.words = words;
        }

        LabelText label() {
            add("product", product.name());
            product.model().ifPresent(model -> add("model", model));
            product.brand().ifPresent(brand -> add("brand", brand));
            product.specification().ifPresent(specification -> add("specification", specification));
            standards();
            product.ccc().ifPresent(number -> add("ccc", number.toString()));
            product.foodLicence().ifPresent(number -> add("licence", number.toString()));
            if (declaration.entrustment().isPresent()) {
                add("entrusting", declaration.entrustment().get().entrusting().name());
                add("entrusted", declaration.entrustment().get().entrusted().name());
            } else {
                add("maker", declaration.enterprise().name());
            }
            product.gtin().ifPresent(gtin -> add("gtin", gtin.toString()));
            return new LabelText(lines, missing());
        }

        LabelText manual() {
            label();
            for (DeclaredIndicator indicator : declaration.indicators()) {
                lines.add(new Line(name(indicator), limit(indicator)));
            }
            for (Remark remark : declaration.remarks()) {
                add("remark", remark.text(words.locale()));
            }
            return new LabelText(lines, missing());
        }

        private void add(String key, String text) {
            lines.add(new Line(words.word("label." + key), text));
        }

        private boolean food() {
            return product.foodLicence().isPresent();
        }

        private void standards() {
            if (product.market() != DeclaredProduct.Market.DOMESTIC) {
                return;
            }
            for (ExecutedStandard standard : declaration.standards()) {
                add(
                        food() ? "food-standard" : "standard",
                        words.word("label.titled", standard.reference().toString(), standard.title()));
            }
            for (ExecutedStandard standard : declaration.standards()) {
                standard.productClass()
                        .ifPresent(name -> add(
                                "class",
                                words.word(
                                        "label.class-of",
                                        name,
                                        standard.reference().toString())));
            }
        }

        private String name(DeclaredIndicator indicator) {
            List<String> scope = new ArrayList<>();
            for (String each : List.of(indicator.productClass(), indicator.part(), indicator.condition())) {
                if (!each.isEmpty()) {
                    scope.add(each);
                }
            }
            return scope.isEmpty()
                    ? indicator.name()
                    : indicator.name() + words.word("page.in-brackets", String.join(words.word("page.comma"), scope));
        }

        private String limit(DeclaredIndicator indicator) {
            String limit =
                    words.chinese() ? indicator.written() : indicator.limit().text(words.locale());
            List<String> methods =
                    indicator.methods().stream().map(DeclaredMethod::reference).toList();
            return methods.isEmpty()
                    ? limit
                    : words.word("label.by-method", limit, String.join(words.word("page.comma"), methods));
        }

        /** Article 27 of the Product Quality Law and, of food, article 67 of the Food Safety Law. */
        private List<String> missing() {
            List<String> missing = new ArrayList<>();
            boolean imported = product.market() == DeclaredProduct.Market.IMPORTED;
            for (String key : food()
                    ? List.of("address", "ingredients", "net-content", "date", "storage")
                    : List.of("inspected", "address", "date", "warning")) {
                missing.add(words.word("missing." + key));
            }
            if (imported) {
                missing.add(words.word("missing.origin"));
            }
            return missing;
        }
    }
}
