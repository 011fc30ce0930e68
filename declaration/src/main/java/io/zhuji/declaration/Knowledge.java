package io.zhuji.declaration;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Category;
import io.zhuji.core.catalog.Pack;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.quantity.PreparedLimit;
import io.zhuji.core.quantity.Reading;
import io.zhuji.core.quantity.Scale;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a catalog knows, ready to be asked for each of a hundred thousand drafts. Thread-safe. */
final class Knowledge implements GradeReader {

    private static final String FOOD = "food.";

    private final Catalog catalog;
    private final Map<String, Category> kinds = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();
    private final Map<StandardNumber, PreparedStandard> prepared = new ConcurrentHashMap<>();
    private final Map<String, Recall<Optional<PreparedLimit>>> onScales = new ConcurrentHashMap<>();
    private final Recall<Optional<StandardReference>> references = new Recall<>(StandardReference::tryParse);
    private final Recall<WrittenLimit> limits = new Recall<>(WrittenLimit::of);
    private final Recall<List<Indicator>> named;
    private final Recall<TestMethod> methods = new Recall<>(this::readMethod);

    /**
     * A limit as it was read.
     *
     * @param limit what it is; empty when the text is no limit
     * @param text    it in canonical form; empty when the text is no limit
     * @param reading what became of reading it
     */
    record WrittenLimit(Optional<PreparedLimit> limit, String text, Reading<Limit> reading) {

        static WrittenLimit of(String text) {
            Reading<Limit> reading = Limit.read(text);
            return new WrittenLimit(
                    reading.value().map(limit -> limit.prepare(Method.FULL)),
                    reading.value().map(Limit::canonical).orElse(""),
                    reading);
        }
    }

    private volatile Day latest;

    /** What the catalog knows on one day. Drafts come in rows of one day. */
    final class Day {

        private final LocalDate on;
        private final Recall<Optional<Resolution>> cited;

        private Day(LocalDate on) {
            this.on = on;
            this.cited = new Recall<>(text -> references.read(text).map(reference -> catalog.resolve(reference, on)));
        }

        /** What is known of a standard cited by that text; empty where it is no number. */
        Optional<Resolution> cited(String text) {
            return cited.read(text);
        }
    }

    Knowledge(Catalog catalog) {
        this.catalog = catalog;
        this.named = new Recall<>(catalog::indicatorsNamed);
        this.latest = new Day(LocalDate.EPOCH);
        for (Category category : catalog.categories()) {
            if (category.use() == Category.Use.KIND) {
                kinds.putIfAbsent(key(category.nameZh()), category);
                kinds.putIfAbsent(key(category.nameEn()), category);
            }
        }
        for (Category category : catalog.categories()) {
            kinds.put(key(category.id()), category);
        }
        for (Pack pack : catalog.packs()) {
            for (TestMethod method : pack.testMethods()) {
                families.put(method.reference(), method.family());
            }
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    Day day(LocalDate on) {
        Day day = latest;
        if (!day.on.equals(on)) {
            day = new Day(on);
            latest = day;
        }
        return day;
    }

    Catalog catalog() {
        return catalog;
    }

    Recall<Optional<StandardReference>> references() {
        return references;
    }

    /** The kind of goods by its id or one of its names; every kind of food is food. */
    Optional<Category> category(String written) {
        String key = key(written);
        Category category = kinds.get(key);
        if (category == null && key.startsWith(FOOD)) {
            category = kinds.get(FOOD + '*');
        }
        return Optional.ofNullable(category).filter(kind -> kind.use() == Category.Use.KIND);
    }

    static boolean isFood(Category category) {
        return category.id().startsWith(FOOD);
    }

    WrittenLimit limit(String text) {
        return limits.read(text);
    }

    /** The indicators a declared one may be: that of its id or, else, those of its name. */
    List<Indicator> meant(Optional<String> id, String name) {
        if (id.isPresent()) {
            Optional<Indicator> one = catalog.indicator(id.get());
            if (one.isPresent()) {
                return List.of(one.get());
            }
        }
        return named.read(name);
    }

    /** A method with its family, as far as that is known of the method or of an edition of it. */
    TestMethod method(String reference) {
        return methods.read(reference);
    }

    private TestMethod readMethod(String written) {
        Optional<StandardReference> reference = StandardReference.tryParse(written);
        if (reference.isEmpty()) {
            return new TestMethod(written, families.getOrDefault(written, ""));
        }
        // requirements name a method without its year for the most part
        String undated = reference.get() instanceof StandardNumber number
                ? number.edition().undated().toString()
                : reference.get().toString();
        String dated = reference.get().toString();
        String family = families.getOrDefault(dated, families.getOrDefault(undated, ""));
        return new TestMethod(undated, family);
    }

    /** The standard with its requirements. */
    PreparedStandard prepared(Standard standard) {
        PreparedStandard known = prepared.get(standard.number());
        return known != null
                ? known
                : prepared.computeIfAbsent(standard.number(), number -> PreparedStandard.of(catalog, standard));
    }

    @Override
    public PreparedLimit on(Own own, Scale scale) {
        if (GradeReader.asItStands(own.declared().limit(), scale)) {
            return own.limit();
        }
        return onScales.computeIfAbsent(
                        scale.code(),
                        code -> new Recall<>(
                                text -> Limit.read(text, scale).value().map(limit -> limit.prepare(Method.FULL))))
                .read(own.declared().written())
                .orElse(own.limit());
    }
}
