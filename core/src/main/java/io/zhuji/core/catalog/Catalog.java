package io.zhuji.core.catalog;

import io.zhuji.core.digest.Sha256;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.standard.SeriesKey;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import io.zhuji.core.standard.UndatedReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One immutable snapshot of what is known (标准目录): standards, what applies to which goods, and the law. Thread-safe; an
 * object you keep.
 *
 * <p>A catalog is made of {@link Pack packs}. A later pack overrides an earlier one, by the number and edition of a
 * standard and by the id of anything else; what the two say differently is told by {@link #findings}.
 */
public final class Catalog {

    /** The packs but for those that wait, whose place is before the pack of that index. */
    private final List<Pack> packs;

    private final DeferredPacks waiting;
    private final int place;
    private final Standards standards;
    private final List<NamedDocument> documents;
    private final Map<String, CategoryRow> rows;
    private final Map<String, Category> categories;
    private final Map<String, CccClass> cccClasses;
    private final Map<String, Transition> transitions;
    private final Map<String, Basis> law;
    private final Deferred<Requirements> requirements = new RequirementsOfPacks();
    private final List<Finding> findings;
    private final Map<String, String> editions;
    private final String digest;

    private Catalog(List<Pack> packs, DeferredPacks waiting, int place, String digest) {
        this.packs = List.copyOf(packs);
        this.waiting = waiting;
        this.place = place;
        List<Finding> told = new ArrayList<>();
        this.standards = new Standards(this.packs, told);
        Map<String, NamedDocument> named = new TreeMap<>();
        Map<String, CccClass> classes = new TreeMap<>();
        this.rows = new TreeMap<>();
        Map<String, Transition> changes = new TreeMap<>();
        Map<String, Basis> grounds = new TreeMap<>();
        Map<String, String> made = new TreeMap<>();
        for (Pack pack : this.packs) {
            for (NamedDocument document : pack.documents()) {
                named.put(document.name(), document);
            }
            for (CategoryRow row : pack.categories()) {
                rows.put(row.category().id(), row);
            }
            for (CccClass ccc : pack.cccClasses()) {
                classes.put(ccc.number(), ccc);
            }
            for (Transition transition : pack.transitions()) {
                changes.put(transition.id(), transition);
            }
            for (Basis basis : pack.law()) {
                grounds.put(basis.id(), basis);
            }
            made.put(pack.id(), pack.edition());
        }
        this.documents = List.copyOf(named.values());
        this.categories = Collections.unmodifiableMap(Categories.joined(rows));
        this.cccClasses = Collections.unmodifiableMap(classes);
        this.transitions = Collections.unmodifiableMap(changes);
        this.law = Collections.unmodifiableMap(grounds);
        this.findings = List.copyOf(told);
        this.digest = digest;
        if (!waiting.id().isEmpty()) {
            made.putIfAbsent(waiting.id(), waiting.edition());
        }
        made.put("catalog", digest);
        this.editions = Collections.unmodifiableMap(made);
    }

    /** The catalog that comes with the library. */
    public static Catalog builtIn() {
        return BuiltIn.CATALOG;
    }

    /** Made when first asked for, and once. */
    private static final class BuiltIn {

        static final Catalog CATALOG = BuiltInPacks.catalog();
    }

    /** A catalog of those packs, the later over the earlier. */
    public static Catalog of(List<Pack> packs) {
        return new Catalog(packs, DeferredPacks.NONE, packs.size(), digestOf(packs, DeferredPacks.NONE, packs.size()));
    }

    /** This catalog and that pack over it. */
    public Catalog with(Pack pack) {
        List<Pack> more = new ArrayList<>(packs);
        more.add(Objects.requireNonNull(pack, "pack"));
        return new Catalog(more, waiting, place, digestOf(more, waiting, place));
    }

    /** A catalog of packs whose digest is on record, some of them waiting behind the others. */
    static Catalog of(List<Pack> packs, DeferredPacks waiting, String digest) {
        return new Catalog(packs, waiting, packs.size(), digest);
    }

    private static String digestOf(List<Pack> packs, DeferredPacks waiting, int place) {
        MessageDigest sha256 = Sha256.digest();
        for (int i = 0; i <= packs.size(); i++) {
            if (i == place) {
                for (String digest : waiting.digests()) {
                    sha256.update(digest.getBytes(StandardCharsets.US_ASCII));
                }
            }
            if (i < packs.size()) {
                sha256.update(packs.get(i).digest().getBytes(StandardCharsets.US_ASCII));
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private final class RequirementsOfPacks extends Deferred<Requirements> {

        @Override
        Requirements make() {
            return new Requirements(packs());
        }
    }

    /** The rules of packs and of lists of standards, with all their conclusions; they are ours and stand on no law. */
    public static List<RuleEntry> rules() {
        return PackRule.entries();
    }

    /** The sentences for findings about packs. */
    public static Messages messages() {
        return Messages.load(Catalog.class, "messages");
    }

    /** What this snapshot is made of, the earlier first. */
    public List<Pack> packs() {
        List<Pack> all = new ArrayList<>(packs);
        all.addAll(place, waiting.get());
        return List.copyOf(all);
    }

    /** What its packs say differently of one standard, both sides told; the later one holds. {@link #check} tells of all else too. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * What cannot all be true of it: days, states and links that do not fit together, and references to what it does not
     * hold. Includes {@link #findings}. Worked out anew at each call.
     */
    public List<Finding> check() {
        Map<String, Pack> from = new TreeMap<>();
        for (Pack pack : packs) {
            for (CategoryRow row : pack.categories()) {
                from.put(row.category().id(), pack);
            }
        }
        CatalogCheck check = new CatalogCheck(standards);
        check.standards();
        check.goods(rows, cccClasses, from);
        check.requirements(packs(), requirements.get());
        List<Finding> all = new ArrayList<>(findings);
        Overriding.tell(packs(), all);
        all.addAll(check.told());
        for (Pack pack : packs()) {
            all.addAll(new PackReview(this, pack).review().told());
        }
        return all;
    }

    /**
     * What it knows that it does not hold: requirements of standards that set some and count today, and days and states of any,
     * in the order of the numbers. Worked out anew at each call.
     */
    public List<KnownGap> gaps() {
        return new GapSearch(this).gaps();
    }

    /** The pack whose requirements of a document hold; the last that states any. */
    public Optional<Pack> sourceOfRequirements(String document) {
        Objects.requireNonNull(document, "document");
        List<Pack> all = packs();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).limited().contains(document)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The pack whose record of a standard holds; the last that has it. Looks through the packs. */
    public Optional<Pack> source(StandardNumber number) {
        Objects.requireNonNull(number, "number");
        List<Pack> all = packs();
        for (int i = all.size() - 1; i >= 0; i--) {
            for (int row = 0; row < all.get(i).size(); row++) {
                if (all.get(i).number(row).equals(number)) {
                    return Optional.of(all.get(i));
                }
            }
        }
        return Optional.empty();
    }

    /** The kinds of goods as the packs state them, by id. */
    Map<String, CategoryRow> categoryRows() {
        return rows;
    }

    /** The edition of that number, of the one it amends, or of the document that carried it before. */
    public Optional<Standard> find(StandardNumber number) {
        Edition edition = standards.edition(Objects.requireNonNull(number, "number"));
        return edition == null ? Optional.empty() : edition.found();
    }

    /** All editions of a series, oldest first; those under GB and those under GB/T are of one series. */
    public List<Standard> editions(SeriesKey series) {
        return standards.series(Objects.requireNonNull(series, "series"));
    }

    /**
     * The days on which what is said of an edition changes by itself, in the order of the numbers.
     *
     * @param after the day before the first that is looked at
     * @param until the last day that is looked at
     */
    public List<Turn> turns(LocalDate after, LocalDate until) {
        return standards.turns(after.toEpochDay(), until.toEpochDay());
    }

    /** The editions that name one of those as replaced by them or as replacing them, in the order of the numbers. */
    public List<Standard> linking(Set<StandardNumber> numbers) {
        return standards.linking(Set.copyOf(numbers));
    }

    /** Whether the row of that number is the same in that catalog, or in neither. */
    boolean holdsAs(StandardNumber number, Catalog other) {
        return standards.holdsAs(number, other.standards);
    }

    /** The packs in their order, those that wait as one. */
    List<Object> layers() {
        List<Object> layers = new ArrayList<>(packs);
        if (!waiting.digests().isEmpty()) {
            layers.add(place, waiting);
        }
        return layers;
    }

    /** All standards, in the order of their numbers. */
    public List<Standard> standards() {
        return standards.all();
    }

    /** The ages the goods of that standard are meant for, where it is known to say so. */
    public Optional<AgeScope> ages(StandardNumber number) {
        Edition edition = standards.edition(Objects.requireNonNull(number, "number"));
        return edition == null ? Optional.empty() : edition.ages();
    }

    /** All documents that are cited by name, in the order of their names. */
    public List<NamedDocument> documents() {
        return documents;
    }

    /**
     * What is known of a reference on a day.
     *
     * <p>A dated reference means that edition and no other: a number that looks like a slip, such as
     * {@code GB/T 18401-2010} for {@code GB 18401-2010}, is {@link Standing#NOT_IN_CATALOG} and never mended;
     * {@link #editions} of its series shows what may have been meant. Only a number the same document is known to have
     * carried leads to it. An amendment stands as the edition it amends.
     *
     * <p>An undated reference means the edition in force under the number as cited. {@code GB 4706.1} is
     * {@link Standing#UNDATED_UNKNOWN} once only {@code GB/T 4706.1} goes on, since a number without /T claims a binding
     * that is gone. It has no successor, for it moves along by itself.
     *
     * @param on the date of the act
     */
    public Resolution resolve(StandardReference reference, LocalDate on) {
        Objects.requireNonNull(reference, "reference");
        long day = on.toEpochDay();
        if (reference instanceof StandardNumber number) {
            Edition edition = standards.edition(number);
            if (edition == null) {
                return new Resolution(reference, Standing.NOT_IN_CATALOG, null, Optional.empty(), false, day);
            }
            return new Resolution(
                    reference, edition.standing(day), edition, edition.successor(day), edition.certain(day), day);
        }
        if (reference instanceof UndatedReference undated) {
            Edition edition = standards.inForce(undated, day);
            if (edition == null) {
                return new Resolution(reference, Standing.UNDATED_UNKNOWN, null, Optional.empty(), false, day);
            }
            return new Resolution(
                    reference, Standing.UNDATED_IN_FORCE, edition, Optional.empty(), edition.certain(day), day);
        }
        throw new AssertionError(reference);
    }

    /** The kind of goods of that id. */
    public Optional<Category> category(String id) {
        return Optional.ofNullable(categories.get(Objects.requireNonNull(id, "id")));
    }

    /** All kinds of goods, in the order of their ids. */
    public List<Category> categories() {
        return List.copyOf(categories.values());
    }

    /** The class of the CCC catalogue with that number of four digits. */
    public Optional<CccClass> cccClass(String number) {
        return Optional.ofNullable(cccClasses.get(Objects.requireNonNull(number, "number")));
    }

    /** All classes of the CCC catalogue that are known, in the order of their numbers. */
    public List<CccClass> cccClasses() {
        return List.copyOf(cccClasses.values());
    }

    /**
     * What a standard requires, in the order of the pack; empty where the catalog holds no figures of it, which does not
     * say that it sets none.
     */
    public List<Requirement> requirements(StandardNumber number) {
        return requirements.get().of(number.toString());
    }

    /** What a document cited by name requires. */
    public List<Requirement> requirements(String document) {
        return requirements.get().of(Objects.requireNonNull(document, "document"));
    }

    /** Whether the requirements held of a document are all it has, so that what is not among them is not required. */
    public boolean holdsAllOf(String document) {
        return requirements.get().holdsAllOf(Objects.requireNonNull(document, "document"));
    }

    /** The documents that requirements are held of, numbers in canonical form, in alphabetical order. */
    public List<String> limited() {
        return requirements.get().documents();
    }

    /** How much of what a standard requires is held. */
    public Coverage coverage(StandardNumber number) {
        return requirements.get().coverage(number.toString());
    }

    /** How much of what a document cited by name requires is held. */
    public Coverage coverage(String document) {
        return requirements.get().coverage(Objects.requireNonNull(document, "document"));
    }

    /** The indicator of that id. */
    public Optional<Indicator> indicator(String id) {
        return requirements.get().indicator(Objects.requireNonNull(id, "id"));
    }

    /**
     * The indicators that go by that name, in the order of their ids. There may be several: 铅 is the lead in all of a fabric,
     * and the lead that leaves a cup; which is meant is told by the standard. Likeness finds none, as
     * {@link Indicator#goesBy} says.
     */
    public List<Indicator> indicatorsNamed(String name) {
        return requirements.get().named(Objects.requireNonNull(name, "name"));
    }

    /** All indicators, in the order of their ids. */
    public List<Indicator> indicators() {
        return requirements.get().indicators();
    }

    /** The legal ground of that id, such as {@code SL-25}. */
    public Optional<Basis> basis(String id) {
        return Optional.ofNullable(law.get(Objects.requireNonNull(id, "id")));
    }

    /** All legal grounds, in the order of their ids. */
    public List<Basis> law() {
        return List.copyOf(law.values());
    }

    /** All known changes from one mandatory standard to another, in the order of their ids. */
    public List<Transition> transitions() {
        return List.copyOf(transitions.values());
    }

    /** The change by which that edition ends. */
    public Optional<Transition> endOf(StandardNumber old) {
        Objects.requireNonNull(old, "old");
        for (Transition transition : transitions.values()) {
            if (transition.old().contains(old)) {
                return Optional.of(transition);
            }
        }
        return Optional.empty();
    }

    /** The change by which that edition begins. */
    public Optional<Transition> beginOf(StandardNumber replacing) {
        Objects.requireNonNull(replacing, "replacing");
        for (Transition transition : transitions.values()) {
            if (transition.replacing().contains(replacing)) {
                return Optional.of(transition);
            }
        }
        return Optional.empty();
    }

    /** The SHA-256 digest over the digests of all packs in their order, lower-case hexadecimal. */
    public String digest() {
        return digest;
    }

    /** What this snapshot is made of, by name: the edition of each pack by its id, and the digest as {@code catalog}. */
    public Map<String, String> editions() {
        return editions;
    }
}
