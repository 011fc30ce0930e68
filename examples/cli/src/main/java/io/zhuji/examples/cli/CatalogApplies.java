package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Applicability;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Category;
import io.zhuji.core.catalog.Goods;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardReference;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code zhuji catalog applies}: why a mandatory standard applies to goods, and why it does not. */
final class CatalogApplies {

    /** More digits than any amount of goods has. */
    private static final int DIGITS = 20;

    private CatalogApplies() {}

    static void run(List<String> operands, Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Catalog catalog = PackFiles.over("--packs", arguments, terminal);
        Locale locale = Pages.language(arguments);
        String kind = operands.get(0);
        if (catalog.category(kind).isEmpty()) {
            throw new UsageException("no kind of goods of the catalog: '" + kind + "'; it knows "
                    + catalog.categories().stream()
                            .filter(category -> category.use() != Category.Use.AREA)
                            .map(Category::id)
                            .toList());
        }
        Goods goods = goods(arguments, terminal);
        List<Applicability> answers;
        if (operands.size() == 1) {
            answers = Applicability.of(catalog, kind, goods);
        } else {
            String written = operands.get(1);
            StandardReference standard = StandardReference.tryParse(written)
                    .orElseThrow(() -> new UsageException("not a standard number: '" + written + "'"));
            answers = Applicability.of(catalog, kind, standard, goods);
        }
        if (answers.isEmpty()) {
            terminal.say("zhuji: the catalog knows no mandatory standard for '" + kind + "'");
        }
        for (Applicability answer : answers) {
            JsonLines.write(line(answer, catalog, goods, locale), terminal.out());
        }
    }

    private static String line(Applicability answer, Catalog catalog, Goods goods, Locale locale) throws IOException {
        Optional<Standard> edition =
                catalog.resolve(answer.standard(), goods.on()).standard();
        return JsonLines.object(json -> {
            json.writeStringField("kind", answer.kind().id());
            json.writeStringField("standard", answer.standard().toString());
            CatalogJson.optional("edition", edition.map(Standard::number), json);
            json.writeStringField("on", goods.on().toString());
            json.writeStringField("applies", CatalogJson.word(answer.due()));
            json.writeStringField(
                    "binding",
                    answer.duty().map(duty -> CatalogJson.word(duty.binding())).orElse(""));
            json.writeStringField(
                    "safety_class",
                    answer.duty()
                            .flatMap(Category.Duty::safetyClass)
                            .map(Enum::name)
                            .orElse(""));
            json.writeArrayFieldStart("reasons");
            for (Applicability.Reason reason : answer.reasons()) {
                json.writeStartObject();
                json.writeStringField("name", reason.name());
                json.writeStringField("text", reason.text(locale));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("message", answer.text(locale));
        });
    }

    private static Goods goods(Arguments arguments, Terminal terminal) throws UsageException {
        Goods goods = Goods.on(Dates.on(arguments, terminal));
        if (arguments.has("--months")) {
            goods = ages(goods, arguments.value("--months").orElse(""));
        }
        for (String amount : words("--amounts", arguments)) {
            int equals = amount.indexOf('=');
            Optional<BigDecimal> value = equals < 1 ? Optional.empty() : decimal(amount.substring(equals + 1));
            if (value.isEmpty()) {
                throw new UsageException(
                        "--amounts takes NAME=NUMBER, such as rated-voltage=220, was '" + amount + "'");
            }
            goods = goods.amount(amount.substring(0, equals), value.get());
        }
        for (String trait : words("--has", arguments)) {
            goods = goods.trait(trait, true);
        }
        for (String trait : words("--has-not", arguments)) {
            if (goods.traits().containsKey(trait)) {
                throw new UsageException("--has and --has-not both name '" + trait + "'");
            }
            goods = goods.trait(trait, false);
        }
        return goods;
    }

    private static Goods ages(Goods goods, String written) throws UsageException {
        int dash = written.indexOf('-');
        Optional<BigDecimal> from = decimal(dash < 0 ? written : written.substring(0, dash));
        Optional<BigDecimal> to = dash < 0 ? from : decimal(written.substring(dash + 1));
        if (from.isPresent()
                && to.isPresent()
                && from.get().scale() == 0
                && to.get().scale() == 0
                && to.get().compareTo(BigDecimal.valueOf(10_000)) < 0
                && from.get().compareTo(to.get()) <= 0) {
            return goods.ages(from.get().intValue(), to.get().intValue());
        }
        throw new UsageException(
                "--months takes the youngest and the oldest age, such as 24-36, was '" + written + "'");
    }

    private static List<String> words(String option, Arguments arguments) {
        List<String> words = new ArrayList<>();
        for (String word : arguments.value(option).orElse("").split(",", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }

    /** Digits with a point or without; nothing else that a decimal may be written as. */
    private static Optional<BigDecimal> decimal(String text) {
        boolean digits = !text.isEmpty() && text.length() <= DIGITS && text.charAt(0) != '.' && !text.endsWith(".");
        int points = 0;
        for (int i = 0; digits && i < text.length(); i++) {
            points += text.charAt(i) == '.' ? 1 : 0;
            digits = text.charAt(i) == '.' || text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits && points < 2 ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
