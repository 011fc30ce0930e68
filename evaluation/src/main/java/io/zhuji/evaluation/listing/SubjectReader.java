package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.AgeScope;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Category;
import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.resource.TextResource;
import io.zhuji.core.standard.Citation;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a listing and resolves what it cites. Immutable and thread-safe: words and names are built once. */
final class SubjectReader {

    // a text that repeats a claim a thousand times makes it once
    private static final int MOST_CLAIMS = 5;

    /** Where a page names the goods, and the class or grade of a standard. */
    private static final List<Meaning> NAMING =
            List.of(Meaning.EXECUTED_STANDARD, Meaning.QUALITY_GRADE, Meaning.PRODUCT_NAME, Meaning.KIND);

    private static final Pointer TITLE = Pointer.ROOT.then("title");
    private static final Pointer PATH = Pointer.ROOT.then("category_path");

    private final Catalog catalog;
    private final Vocabulary vocabulary;
    private final GoodsWords goods = GoodsWords.builtIn();
    private final WordTable audience = AudienceWords.builtIn();
    private final WordTable origins = TradeReader.builtIn();
    private final WordTable claims = claimWords();
    private final FibreReader fibres = new FibreReader();

    SubjectReader(Catalog catalog, Vocabulary vocabulary) {
        this.catalog = catalog;
        this.vocabulary = vocabulary;
    }

    ListingSubject read(Listing listing, LocalDate on) {
        List<Listing.Attribute> attributes = listing.attributes();
        List<List<Vocabulary.Sense>> senses = new ArrayList<>(attributes.size());
        for (Listing.Attribute attribute : attributes) {
            senses.add(vocabulary.senses(attribute.name()));
        }
        Kind kind = kind(listing, senses);
        Map<Meaning, List<Listing.Attribute>> byName = new EnumMap<>(Meaning.class);
        Meaning[] meanings = new Meaning[attributes.size()];
        boolean captured = false;
        for (int i = 0; i < meanings.length; i++) {
            Listing.Attribute attribute = attributes.get(i);
            Meaning meaning = Vocabulary.meaning(senses.get(i), kind.family());
            meanings[i] = meaning;
            byName.computeIfAbsent(meaning, m -> new ArrayList<>(2)).add(attribute);
            captured |= meaning != Meaning.PRICE
                    && meaning != Meaning.SHOP
                    && !attribute.value().isBlank();
        }
        List<Listing.Attribute> numberless = new ArrayList<>(0);
        List<CitedStandard> cited = cited(listing, meanings, on, numberless);
        AudienceReading reading = audience(listing, kind, byName);
        Optional<Category> category = GoodsReader.category(kind, reading).flatMap(catalog::category);
        return new ListingSubject(
                listing,
                kind,
                category,
                kind.ccc().or(() -> category.map(Category::ccc)).orElse(Due.UNSETTLED),
                kind.classes().isEmpty() ? category.map(Category::cccClasses).orElse(List.of()) : kind.classes(),
                kind.energy().or(() -> category.map(Category::energyLabel)).orElse(Due.UNSETTLED),
                reading,
                cited,
                numberless,
                safety(listing, kind, meanings, byName),
                figures(listing, kind, category, reading, cited, byName, on),
                claims(listing),
                kind.isTextile()
                        ? fibres.read(listing.title(), byName.getOrDefault(Meaning.COMPOSITION, List.of()))
                        : Optional.empty(),
                trade(listing, byName),
                captured,
                byName);
    }

    /** The id of the category, whether or not the catalog holds it. */
    static Optional<String> categoryId(ListingSubject subject) {
        return GoodsReader.category(subject.kind(), subject.audience());
    }

    private Kind kind(Listing listing, List<List<Vocabulary.Sense>> senses) {
        GoodsReader reader = new GoodsReader(goods);
        reader.path(listing.categoryPath());
        reader.title(listing.title());
        for (int i = 0; i < senses.size(); i++) {
            Listing.Attribute attribute = listing.attributes().get(i);
            switch (Vocabulary.meaning(senses.get(i), Kind.UNKNOWN.family())) {
                case PRODUCT_NAME -> {
                    if (!attribute.value().equals(listing.title())) {
                        reader.title(attribute.value());
                    }
                }
                case KIND -> reader.kindWord(attribute.value());
                case COMPOSITION -> reader.composition(attribute.value());
                case INGREDIENTS -> {
                    if (!attribute.value().isBlank()) {
                        reader.ingredients();
                    }
                }
                default -> {
                    // other attributes tell of the goods, not what they are
                }
            }
        }
        return reader.result();
    }

    private AudienceReading audience(Listing listing, Kind kind, Map<Meaning, List<Listing.Attribute>> byName) {
        AudienceReader reader = new AudienceReader(audience, kind);
        for (Listing.Attribute attribute : byName.getOrDefault(Meaning.AGE, List.of())) {
            reader.age(attribute.value(), attribute.at());
        }
        for (Listing.Attribute attribute : byName.getOrDefault(Meaning.BODY_HEIGHT, List.of())) {
            reader.height(attribute.value(), attribute.at());
        }
        for (Listing.Attribute attribute : byName.getOrDefault(Meaning.SIZE, List.of())) {
            reader.size(attribute.value(), attribute.at());
        }
        for (Listing.Attribute attribute : byName.getOrDefault(Meaning.USER, List.of())) {
            reader.user(attribute.value(), attribute.at());
        }
        reader.title(listing.title(), TITLE);
        for (Listing.Attribute attribute : byName.getOrDefault(Meaning.PRODUCT_NAME, List.of())) {
            if (!attribute.value().equals(listing.title())) {
                reader.title(attribute.value(), attribute.at());
            }
        }
        reader.path(listing.categoryPath(), PATH);
        return reader.result();
    }

    private List<CitedStandard> cited(
            Listing listing, Meaning[] meanings, LocalDate on, List<Listing.Attribute> numberless) {
        List<CitedStandard> cited = new ArrayList<>(2);
        Set<String> before = new HashSet<>();
        for (int i = 0; i < meanings.length; i++) {
            Listing.Attribute attribute = listing.attributes().get(i);
            List<Citation> citations = Citation.allIn(attribute.value());
            Meaning meaning = meanings[i];
            if (citations.isEmpty()) {
                if (meaning != Meaning.EXECUTED_STANDARD) {
                    continue;
                }
                if (isMeantAsNumber(attribute.value())) {
                    String written = attribute.value().strip();
                    cited.add(new CitedStandard(
                            new Cited(attribute.at(), written, written, Standing.MALFORMED, Optional.empty()),
                            attribute.name(),
                            meaning,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            false,
                            false));
                } else {
                    numberless.add(attribute);
                }
                continue;
            }
            Set<String> seen = new HashSet<>();
            for (Citation citation : citations) {
                String number = citation.reference().toString();
                // an article number such as LS39537 has the shape of an undated standard number
                boolean article = meaning == Meaning.MODEL && !(citation.reference() instanceof StandardNumber);
                if (!article && seen.add(number)) {
                    cited.add(resolved(attribute, citation, meaning, on, !before.add(number)));
                }
            }
        }
        return cited;
    }

    private CitedStandard resolved(
            Listing.Attribute attribute, Citation citation, Meaning meaning, LocalDate on, boolean repeated) {
        Resolution resolution = catalog.resolve(citation.reference(), on);
        Cited cited = new Cited(
                attribute.at(),
                citation.written(attribute.value()),
                citation.reference().toString(),
                resolution.standing(),
                resolution.successor().map(StandardNumber::toString));
        Optional<StandardNumber> edition = resolution.standard().map(Standard::number);
        boolean held = edition.isPresent();
        return new CitedStandard(
                cited,
                attribute.name(),
                meaning,
                Optional.of(resolution),
                resolution.successor().flatMap(catalog::find).flatMap(Standard::implemented),
                edition.flatMap(catalog::endOf),
                held ? "" : otherEditions(citation),
                edition.flatMap(catalog::ages)
                        .flatMap(AgeScope::overMonths)
                        .filter(months -> months >= 36)
                        .isPresent(),
                repeated);
    }

    private String otherEditions(Citation citation) {
        StringBuilder editions = new StringBuilder();
        for (Standard standard : catalog.editions(citation.reference().series())) {
            editions.append(editions.length() == 0 ? "" : ", ").append(standard.number());
        }
        return editions.toString();
    }

    // 合格 and 见包装 are no numbers gone wrong; letters with digits are
    static boolean isMeantAsNumber(String value) {
        if (value.length() > 200) {
            return false;
        }
        String text = Folding.fold(value);
        boolean letters = false;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters |= c >= 'a' && c <= 'z';
            digits += Folding.isDigit(c) ? 1 : 0;
        }
        return letters && digits >= 3;
    }

    private static List<SafetyStatement> safety(
            Listing listing, Kind kind, Meaning[] meanings, Map<Meaning, List<Listing.Attribute>> byName) {
        if (!kind.isTextile() && kind.contact() != Kind.Contact.OPEN && !kind.equals(Kind.UNKNOWN)) {
            return List.of();
        }
        List<SafetyStatement> stated = new ArrayList<>(1);
        for (Listing.Attribute attribute : byName.getOrDefault(Meaning.SAFETY_CLASS, List.of())) {
            SafetyStatement.in(attribute.value(), true, attribute.at()).ifPresent(stated::add);
        }
        for (int i = 0; i < meanings.length; i++) {
            Listing.Attribute attribute = listing.attributes().get(i);
            String value = attribute.value();
            boolean speaksOfIt = value.contains("18401") || value.contains("31701") || value.contains("安全");
            if (speaksOfIt && meanings[i] != Meaning.SAFETY_CLASS) {
                SafetyStatement.in(value, false, attribute.at()).ifPresent(stated::add);
            }
        }
        if (kind.isTextile()) {
            SafetyStatement.in(listing.title(), false, TITLE).ifPresent(stated::add);
        }
        return stated;
    }

    private List<StatedFigure> figures(
            Listing listing,
            Kind kind,
            Optional<Category> category,
            AudienceReading reading,
            List<CitedStandard> cited,
            Map<Meaning, List<Listing.Attribute>> byName,
            LocalDate on) {
        List<Listing.Attribute> attributes = byName.getOrDefault(Meaning.INDICATOR, List.of());
        if (attributes.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        texts.add(listing.title());
        texts.add(listing.categoryPath());
        for (Meaning meaning : NAMING) {
            byName.getOrDefault(meaning, List.of()).forEach(attribute -> texts.add(attribute.value()));
        }
        RequirementWords words = new RequirementWords(texts);
        return new FigureReader(catalog, kind, category, reading, cited, words, on).read(attributes);
    }

    private List<ListingSubject.Place> claims(Listing listing) {
        List<ListingSubject.Place> found = new ArrayList<>(0);
        claims(listing.title(), TITLE, found);
        for (Listing.Attribute attribute : listing.attributes()) {
            if (found.size() < MOST_CLAIMS && !attribute.value().equals(listing.title())) {
                claims(attribute.value(), attribute.at(), found);
            }
        }
        return found;
    }

    private void claims(String text, Pointer at, List<ListingSubject.Place> found) {
        claims.find(Folding.fold(text), (start, end, value) -> {
            if (found.size() < MOST_CLAIMS) {
                found.add(new ListingSubject.Place(at, text.substring(start, end)));
            }
        });
    }

    private static WordTable claimWords() {
        WordTable table = new WordTable();
        for (String line : TextResource.lines(SubjectReader.class, "claims.txt")) {
            for (String word : line.split(" ", -1)) {
                table.add(Folding.fold(word), 0, false);
            }
        }
        return table;
    }

    private ListingSubject.Trade trade(Listing listing, Map<Meaning, List<Listing.Attribute>> byName) {
        TradeReader reader = new TradeReader(origins);
        byName.getOrDefault(Meaning.IMPORTED, List.of()).forEach(reader::imported);
        byName.getOrDefault(Meaning.ORIGIN, List.of()).forEach(reader::origin);
        byName.getOrDefault(Meaning.IMPORTER, List.of()).forEach(reader::importer);
        byName.getOrDefault(Meaning.EXPORT, List.of()).forEach(reader::export);
        byName.getOrDefault(Meaning.MADE_ON, List.of()).forEach(reader::madeOn);
        reader.title(listing.title(), TITLE);
        return reader.result();
    }
}
