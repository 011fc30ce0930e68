package io.zhuji.core.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhuji.core.digest.Sha256;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A pack (目录数据包): facts for a catalog, read from one JSON file of the format {@code zhuji-pack/1}, which
 * {@code PACKS.md} beside the built-in packs and {@code pack.schema.json} describe. Immutable.
 */
public final class Pack {

    /** The format this class reads. */
    public static final String FORMAT = "zhuji-pack/1";

    static final Shape SHAPE = Shape.of(
            7,
            "format",
            "id",
            "edition",
            "zh",
            "en",
            "licence",
            "asOf",
            "part",
            "sources",
            "standards",
            "documents",
            "categories",
            "cccClasses",
            "transitions",
            "law",
            "indicators",
            "requirements",
            "whole",
            "missing",
            "testMethods");

    private final String id;
    private final String part;
    private final String edition;
    private final String titleZh;
    private final String titleEn;
    private final String licence;
    private final LocalDate asOf;
    private final Map<String, String> sources;
    private final String digest;
    private final Rows rows;
    private final List<Standard> standards;
    private final Map<StandardNumber, AgeScope> ages;
    private final List<NamedDocument> documents;
    private final List<CategoryRow> categories;
    private final List<CccClass> cccClasses;
    private final List<Transition> transitions;
    private final List<Basis> law;
    private final List<Indicator> indicators;
    private final List<RequirementRow> requirements;
    private final List<String> whole;
    private final List<MissingRow> missing;
    private final List<TestMethod> testMethods;

    private Pack(Draft draft, LocalDate asOf, String digest) {
        this.id = draft.id;
        this.part = draft.part;
        this.edition = draft.edition;
        this.titleZh = draft.zh;
        this.titleEn = draft.en;
        this.licence = draft.licence;
        this.asOf = asOf;
        // as it is, in the order of the names: a table of them could be made to be slow
        this.sources = Collections.unmodifiableMap(draft.sources);
        this.digest = digest;
        this.rows = draft.standards.standards();
        this.standards = rows.list();
        this.ages = draft.standards.ages();
        this.documents = draft.documents.rows();
        this.categories = draft.categories.rows();
        this.cccClasses = draft.cccClasses.rows();
        this.transitions = draft.transitions.rows();
        this.law = draft.law.rows();
        this.indicators = Draft.rows(draft.indicators);
        this.requirements = Draft.rows(draft.requirements);
        this.whole = List.copyOf(draft.whole);
        this.missing = Draft.rows(draft.missing);
        this.testMethods = Draft.rows(draft.testMethods);
    }

    /**
     * Reads a pack. Whatever the bytes are, the answer is a pack or findings of the rule {@code catalog.pack-readable},
     * each with the file's name, the place and the value.
     *
     * @param file the name of the file, for the findings
     * @param in   its bytes, UTF-8; read to the end, not closed
     * @throws IOException if the stream breaks
     */
    public static PackReading read(String file, InputStream in) throws IOException {
        Objects.requireNonNull(file, "file");
        MessageDigest sha256 = Sha256.digest();
        DigestInputStream bytes = new DigestInputStream(Objects.requireNonNull(in, "in"), sha256);
        Draft draft = new Draft();
        List<Finding> findings = read(file, bytes, draft, PackInput.json(), false);
        if (draft.asOf.isEmpty() || !findings.isEmpty()) {
            return new PackReading(Optional.empty(), findings);
        }
        Pack pack = new Pack(draft, draft.asOf.get(), HexFormat.of().formatHex(sha256.digest()));
        return new PackReading(Optional.of(pack), List.of());
    }

    /** As {@link #read}, for a file whose digest is on record. */
    static PackReading read(String file, InputStream in, JsonFactory json, String digest) throws IOException {
        Draft draft = new Draft();
        List<Finding> findings = read(file, in, draft, json, true);
        if (draft.asOf.isEmpty() || !findings.isEmpty()) {
            return new PackReading(Optional.empty(), findings);
        }
        return new PackReading(Optional.of(new Pack(draft, draft.asOf.get(), digest)), List.of());
    }

    private static List<Finding> read(String file, InputStream bytes, Draft draft, JsonFactory json, boolean onRecord)
            throws IOException {
        try (PackInput input = new PackInput(file, bytes, json, onRecord)) {
            try {
                input.begin();
                draft.read(input);
                input.end();
            } catch (JsonProcessingException e) {
                input.broken(e);
            } catch (CharConversionException e) {
                input.problem("encoding", Pointer.ROOT, String.valueOf(e.getMessage()));
            }
            return input.problems();
        }
    }

    /** Its id, such as {@code zhuji.standards}; a pack in several files has one id and several {@link #part parts}. */
    public String id() {
        return id;
    }

    /** The name of the part this file holds; empty for a pack in one file. */
    public String part() {
        return part;
    }

    /** Its edition, any text; usually the day it was made. */
    public String edition() {
        return edition;
    }

    /** Its Chinese title. */
    public String titleZh() {
        return titleZh;
    }

    /** Its English title. */
    public String titleEn() {
        return titleEn;
    }

    /** Its licence, as an SPDX expression. */
    public String licence() {
        return licence;
    }

    /** The day whose state of affairs it records. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Where its facts come from, by short name. */
    public Map<String, String> sources() {
        return sources;
    }

    /** The SHA-256 digest of its file, lower-case hexadecimal. */
    public String digest() {
        return digest;
    }

    /** Its standards, in the order of the file. */
    public List<Standard> standards() {
        return standards;
    }

    Rows rows() {
        return rows;
    }

    /** How many standards it holds. */
    int size() {
        return rows.size();
    }

    /** The number of the standard at that place. */
    StandardNumber number(int index) {
        return rows.number(index);
    }

    /** The ages the goods of one of its standards are for, where it says so. */
    Optional<AgeScope> ages(StandardNumber number) {
        return ages.isEmpty() ? Optional.empty() : Optional.ofNullable(ages.get(number));
    }

    /** Its documents without a number, in the order of the file. */
    public List<NamedDocument> documents() {
        return documents;
    }

    List<CategoryRow> categories() {
        return categories;
    }

    /** Its classes of the CCC catalogue, in the order of the file. */
    public List<CccClass> cccClasses() {
        return cccClasses;
    }

    /** Its changes of mandatory standards, in the order of the file. */
    public List<Transition> transitions() {
        return transitions;
    }

    /** Its legal grounds, in the order of the file. */
    public List<Basis> law() {
        return law;
    }

    /** Its indicators, in the order of the file. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** The documents it states requirements of, in the order of the file. */
    public List<String> limited() {
        Set<String> documents = new LinkedHashSet<>();
        for (RequirementRow row : requirements) {
            documents.add(row.document());
        }
        return List.copyOf(documents);
    }

    List<RequirementRow> requirements() {
        return requirements;
    }

    /** The documents all of whose requirements it holds. */
    List<String> whole() {
        return whole;
    }

    /** Its test methods with their families, in the order of the file. */
    public List<TestMethod> testMethods() {
        return testMethods;
    }

    /** What it says that it does not hold. */
    List<MissingRow> missing() {
        return missing;
    }

    @Override
    public String toString() {
        return id + (part.isEmpty() ? "" : "/" + part) + " " + edition;
    }

    /** What has been read so far. */
    private static final class Draft {

        private String id = "";
        private String part = "";
        private String edition = "";
        private String zh = "";
        private String en = "";
        private String licence = "";
        private Optional<LocalDate> asOf = Optional.empty();
        private final Map<String, String> sources = new TreeMap<>();
        private List<String> whole = List.of();
        private final StandardSection standards = new StandardSection();
        private final DocumentSection documents = new DocumentSection();
        private final CategorySection categories = new CategorySection();
        private final CccSection cccClasses = new CccSection();
        private final TransitionSection transitions = new TransitionSection();
        private final LawSection law = new LawSection();
        // most packs have none of these: made when one has, for their classes take their time in a fresh JVM
        private @Nullable IndicatorSection indicators;
        private @Nullable RequirementSection requirements;
        private @Nullable MissingSection missing;
        private @Nullable TestMethodSection testMethods;

        void read(PackInput in) throws IOException {
            PackInput.Members pack = in.object(SHAPE);
            while (pack.next()) {
                switch (pack.name()) {
                    case "format" -> {
                        String format = in.text();
                        if (!format.equals(FORMAT)) {
                            in.problem("format", format);
                        }
                    }
                    case "id" -> id = in.text();
                    case "part" -> part = in.text();
                    case "edition" -> edition = in.text();
                    case "zh" -> zh = in.text();
                    case "en" -> en = in.text();
                    case "licence" -> licence = in.text();
                    case "asOf" -> asOf = in.day();
                    case "whole" -> whole = in.texts();
                    case "sources" -> in.texts(sources);
                    default -> section(pack.name()).readRows(in);
                }
            }
        }

        private Section<?> section(String name) {
            return switch (name) {
                case "standards" -> standards;
                case "documents" -> documents;
                case "categories" -> categories;
                case "cccClasses" -> cccClasses;
                case "transitions" -> transitions;
                case "law" -> law;
                case "indicators" -> indicators = indicators == null ? new IndicatorSection() : indicators;
                case "requirements" -> requirements = requirements == null ? new RequirementSection() : requirements;
                case "missing" -> missing = missing == null ? new MissingSection() : missing;
                case "testMethods" -> testMethods = testMethods == null ? new TestMethodSection() : testMethods;
                default -> throw new AssertionError(name);
            };
        }

        private static <T> List<T> rows(@Nullable Section<T> section) {
            return section == null ? List.of() : section.rows();
        }
    }
}
