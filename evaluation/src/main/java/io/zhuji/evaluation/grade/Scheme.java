package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.rule.RuleEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A scheme of evaluation (评价方案): what it asks about a subject, its items, totals and gates, and the grades it gives.
 * Read from one JSON file of the format {@code zhuji-scheme/1}, which {@code SCHEMES.md} and {@code scheme.schema.json}
 * beside the built-in schemes describe. Immutable and thread-safe.
 *
 * <p>Better facts never give a worse grade: a cell can ask of a fact only what better values also meet.
 */
public final class Scheme {

    /** The format this class reads. */
    public static final String FORMAT = "zhuji-scheme/1";

    /** What weight a scheme has. */
    public enum Status {
        IN_FORCE,
        /** Issued for trial (试行). */
        TRIAL,
        /** Not issued yet. */
        DRAFT,
        /** No longer applied; kept for the record. */
        HISTORIC,
        /** Our reading where no text gives a rule. */
        PROPOSAL,
        /** Made up to show how a scheme looks. */
        EXAMPLE,
        /** Lacks what a plan adds. */
        FRAME
    }

    /** How the grades of a scheme relate. */
    public enum Order {
        /** Each grade asks more than the one below; a subject has one. */
        LADDER,
        /** Each grade is given by itself; a subject may have several. */
        INDEPENDENT
    }

    private final Label name;
    private final String edition;
    private final Status status;
    private final Basis.Verification verification;
    private final Order order;
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> to;
    private final Map<String, String> sources;
    private final String digest;
    private final List<Label> levels;
    private final List<Label> gaps;
    private final Optional<Term> term;
    private final Optional<Cap> cap;
    private final int entry;
    private final Plan plan;
    private final Map<String, Integer> factIndexes = new HashMap<>();
    private final Map<String, Integer> itemIndexes = new HashMap<>();

    Scheme(
            Label name,
            String edition,
            Status status,
            Basis.Verification verification,
            Order order,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Map<String, String> sources,
            String digest,
            List<Label> levels,
            List<Label> gaps,
            Optional<Term> term,
            Optional<Cap> cap,
            int entry,
            Plan plan) {
        this.name = name;
        this.edition = edition;
        this.status = status;
        this.verification = verification;
        this.order = order;
        this.from = from;
        this.to = to;
        this.sources = Map.copyOf(sources);
        this.digest = digest;
        this.levels = List.copyOf(levels);
        this.gaps = List.copyOf(gaps);
        this.term = term;
        this.cap = cap;
        this.entry = entry;
        this.plan = plan;
        for (int i = 0; i < plan.facts.size() - plan.derived.length; i++) {
            factIndexes.put(plan.facts.get(i).id(), i);
        }
        for (int i = 0; i < plan.items.length; i++) {
            itemIndexes.put(plan.items[i].name().id(), i);
        }
    }

    /**
     * Reads a scheme. Whatever the bytes are, the answer is a scheme or findings, each with the file's name, the place and
     * the value.
     *
     * @param file the name of the file, for the findings
     * @param in   its bytes, UTF-8; read to the end, not closed
     * @throws IOException if the stream breaks
     */
    public static SchemeReading read(String file, InputStream in) throws IOException {
        return SchemeReader.read(Objects.requireNonNull(file, "file"), Objects.requireNonNull(in, "in"));
    }

    /** The ids of the schemes that come with the library, in alphabetical order. */
    public static List<String> builtIn() {
        return Schemes.ALL;
    }

    /**
     * A scheme that comes with the library, read anew; keep it.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public static Scheme builtIn(String id) {
        if (!Schemes.ALL.contains(id)) {
            throw new IllegalArgumentException("no built-in scheme '" + id + "'; there are " + Schemes.ALL);
        }
        try {
            return Schemes.read(id).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of schemes and of grading, with all their conclusions; they are ours and stand on no law. */
    public static List<RuleEntry> rules() {
        return Conclusion.entries();
    }

    /** Sentences in Chinese and English for every finding of this package. */
    public static Messages messages() {
        return Messages.load(Scheme.class, "messages");
    }

    /** Grades a subject as of the day of the act. */
    public Grading grade(Facts facts, LocalDate on) {
        if (facts.scheme() != this) {
            throw new IllegalArgumentException("facts are for the scheme " + facts.scheme() + ", not for " + this);
        }
        return new Grading(this, facts, Objects.requireNonNull(on, "on"));
    }

    /** Its id and names. */
    public Label name() {
        return name;
    }

    /** Its id. */
    public String id() {
        return name.id();
    }

    /** Its edition, such as a document number. */
    public String edition() {
        return edition;
    }

    /** What weight it has. */
    public Status status() {
        return status;
    }

    /** How far the text behind it has been checked; parts may have been checked less. */
    public Basis.Verification verification() {
        return verification;
    }

    /** How its grades relate. */
    public Order order() {
        return order;
    }

    /** The first day it applies, where known. */
    public Optional<LocalDate> from() {
        return from;
    }

    /** The last day it applies, where known. */
    public Optional<LocalDate> to() {
        return to;
    }

    /** Whether it applies on that day, as far as its days are known. */
    public boolean inForce(LocalDate on) {
        return (from.isEmpty() || !on.isBefore(from.get())) && (to.isEmpty() || !on.isAfter(to.get()));
    }

    /** Where it comes from, by short name. */
    public Map<String, String> sources() {
        return new TreeMap<>(sources);
    }

    /** The SHA-256 digest of its file, lower-case hexadecimal. */
    public String digest() {
        return digest;
    }

    /** What it asks about a subject, in the order of the file. */
    public List<Fact> facts() {
        return plan.facts.subList(0, plan.facts.size() - plan.derived.length);
    }

    /** Its items, in the order of the file. */
    public List<Label> items() {
        List<Label> names = new ArrayList<>(plan.items.length);
        for (Item item : plan.items) {
            names.add(item.name());
        }
        return names;
    }

    /** The levels its items can reach, from the lowest. */
    public List<Label> levels() {
        return levels;
    }

    /** Its grades, from the lowest. */
    public List<Label> grades() {
        List<Label> names = new ArrayList<>(plan.grades.length);
        for (int grade : plan.grades) {
            names.add(plan.conditions[grade].name());
        }
        return names;
    }

    /** How a grade is renewed, where known. */
    public Optional<Term.Renewal> renewal(String grade) {
        return plan.conditions[plan.grades[place(grade)]].renewal();
    }

    /** What its sources do not tell. */
    public List<Label> gaps() {
        return gaps;
    }

    /** How long its grades last, where known. */
    public Optional<Term> term() {
        return term;
    }

    /** How many it honours at most, where it has such a limit. */
    public Optional<Cap> cap() {
        return cap;
    }

    /**
     * Whether a subject may apply for a grade: a first applicant for any, where grades go step by step a holder for the
     * next higher one or its own again.
     *
     * @throws IllegalArgumentException if one of the grades is none of this scheme
     */
    public boolean mayApply(Optional<String> held, String sought) {
        int place = place(sought);
        if (held.isEmpty() || term.isEmpty() || !term.get().stepwise()) {
            return true;
        }
        int from = place(held.get());
        return place == from || place == from + 1;
    }

    /** The place of a grade from the lowest, which is 0. */
    int place(String grade) {
        for (int i = 0; i < plan.grades.length; i++) {
            if (plan.conditions[plan.grades[i]].name().id().equals(grade)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no grade '" + grade + "' in the scheme " + this);
    }

    /** The gate to be ranked, among the conditions; -1 where nobody is ranked. */
    int entry() {
        return entry;
    }

    Map<String, Integer> factIndexes() {
        return factIndexes;
    }

    Map<String, Integer> itemIndexes() {
        return itemIndexes;
    }

    Plan plan() {
        return plan;
    }

    @Override
    public String toString() {
        return id() + " " + edition;
    }
}
