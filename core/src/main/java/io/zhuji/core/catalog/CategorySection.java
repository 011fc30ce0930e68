package io.zhuji.core.catalog;

import io.zhuji.core.catalog.Category.Binding;
import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.catalog.Category.Duty;
import io.zhuji.core.catalog.Category.Permit;
import io.zhuji.core.catalog.Category.Use;
import io.zhuji.core.product.SafetyClass;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.StandardReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The section {@code categories} of a pack: one row is one kind of goods. */
final class CategorySection extends Section<CategoryRow> {

    static final Shape SHAPE = Shape.of(
            6,
            "id",
            "zh",
            "en",
            "ccc",
            "energyLabel",
            "confidence",
            "use",
            "plus",
            "mandatory",
            "recommended",
            "safetyClass",
            "ages",
            "heights",
            "cccClasses",
            "waterLabel",
            "permits",
            "undatedAllowed");
    static final Shape DUTY =
            Shape.of(1, "standard", "allParts", "binding", "safetyClass", "within", "zh", "en", "when");

    static final Words<Use> USES = Words.of(Use.values());
    static final Words<Due> DUES = Words.of(Due.values());
    static final Words<Permit> PERMITS = Words.of(Permit.values());
    static final Words<Binding> BINDINGS = Words.of(Binding.values());
    static final Words<SafetyClass> CLASSES = Words.asNamed(SafetyClass.values());

    private int index;

    @Override
    Object key(CategoryRow row) {
        return row.category().id();
    }

    @Override
    Optional<CategoryRow> read(PackInput in) throws IOException {
        int place = index++;
        String id = "";
        String zh = "";
        String en = "";
        Use use = Use.KIND;
        List<String> plus = List.of();
        List<Duty> mandatory = List.of();
        List<StandardReference> recommended = List.of();
        Optional<SafetyClass> safetyClass = Optional.empty();
        Optional<AgeScope> ages = Optional.empty();
        Optional<HeightScope> heights = Optional.empty();
        Due ccc = Due.UNSETTLED;
        List<String> cccClasses = List.of();
        Due energyLabel = Due.UNSETTLED;
        Due waterLabel = Due.NO;
        List<Permit> permits = List.of();
        boolean undatedAllowed = false;
        Confidence confidence = Confidence.C;
        PackInput.Members row = in.object(SHAPE);
        while (row.next()) {
            switch (row.name()) {
                case "id" -> id = in.text();
                case "zh" -> zh = in.text();
                case "en" -> en = in.text();
                case "use" -> use = in.word(USES);
                case "plus" -> plus = in.texts();
                case "mandatory" -> mandatory = duties(in);
                case "recommended" -> recommended = in.references();
                case "safetyClass" -> safetyClass = Optional.of(in.word(CLASSES));
                case "ages" -> ages = AgeScope.read(in);
                case "heights" -> heights = HeightScope.read(in);
                case "ccc" -> ccc = in.word(DUES);
                case "cccClasses" -> cccClasses = in.texts();
                case "energyLabel" -> energyLabel = in.word(DUES);
                case "waterLabel" -> waterLabel = in.word(DUES);
                case "permits" -> permits = permits(in);
                case "undatedAllowed" -> undatedAllowed = in.flag();
                case "confidence" -> confidence = in.word(StandardSection.CONFIDENCES);
                default -> throw new AssertionError(row.name());
            }
        }
        if (!row.sound()) {
            return Optional.empty();
        }
        Category category = new Category(
                id,
                zh,
                en,
                use,
                mandatory,
                recommended,
                safetyClass,
                ages,
                heights,
                ccc,
                cccClasses,
                energyLabel,
                waterLabel,
                permits,
                undatedAllowed,
                confidence);
        return Optional.of(new CategoryRow(category, plus, place));
    }

    private static List<Permit> permits(PackInput in) throws IOException {
        List<Permit> permits = new ArrayList<>(1);
        if (in.list()) {
            while (in.element()) {
                permits.add(in.word(PERMITS));
            }
        }
        return permits;
    }

    private static List<Duty> duties(PackInput in) throws IOException {
        List<Duty> duties = new ArrayList<>(4);
        if (in.list()) {
            while (in.element()) {
                Optional<Duty> duty = duty(in);
                if (duty.isPresent()) {
                    duties.add(duty.get());
                }
            }
        }
        return duties;
    }

    private static Optional<Duty> duty(PackInput in) throws IOException {
        Optional<StandardReference> standard = Optional.empty();
        boolean allParts = false;
        Binding binding = Binding.ITSELF;
        Optional<SafetyClass> safetyClass = Optional.empty();
        Optional<StandardReference> within = Optional.empty();
        String zh = "";
        String en = "";
        List<Condition> when = List.of();
        PackInput.Members row = in.object(DUTY);
        while (row.next()) {
            switch (row.name()) {
                case "standard" -> standard = in.reference();
                case "allParts" -> allParts = in.flag();
                case "binding" -> binding = in.word(BINDINGS);
                case "safetyClass" -> safetyClass = Optional.of(in.word(CLASSES));
                case "within" -> within = in.reference();
                case "zh" -> zh = in.text();
                case "en" -> en = in.text();
                case "when" -> when = ConditionReader.list(in);
                default -> throw new AssertionError(row.name());
            }
        }
        if (zh.isEmpty() != en.isEmpty()) {
            in.problem("one-language", row.at(), zh.concat(en));
        }
        if (standard.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Duty(standard.get(), allParts, binding, safetyClass, within, zh, en, when));
    }
}
