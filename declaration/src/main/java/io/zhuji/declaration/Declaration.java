package io.zhuji.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of an enterprise's self-declaration of the standards it executes (企业标准自我声明公开). Immutable; each step
 * of its life is a new version, and none is edited in place.
 *
 * @param version      the declaration and the number of this version
 * @param previous     the version it came out of; absent for the first
 * @param status       the stage of life
 * @param statusOn     the day it reached that stage
 * @param enterprise   who declares
 * @param entrustment  for whom and by whom the goods are made, where those are two
 * @param products     what is declared about, at least one
 * @param standards    the standards executed; none only in a {@link Status#DRAFT}
 * @param indicators   the indicators of own standards that are made public
 * @param joint        which of the standards are joint ones
 * @param channel      where it is public
 * @param firstOffered the first day the goods were, or will be, offered (首次销售、提供日期)
 * @param declaredOn   the day of the declaration: the date of the act
 * @param packaging    the standard against excessive packaging that is followed
 * @param remarks      what falls short of recommended standards
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "version",
    "previous",
    "status",
    "statusOn",
    "enterprise",
    "entrustment",
    "products",
    "standards",
    "indicators",
    "joint",
    "channel",
    "firstOffered",
    "declaredOn",
    "packaging",
    "remarks"
})
public record Declaration(
        Version version,
        Optional<Version> previous,
        Status status,
        LocalDate statusOn,
        Party enterprise,
        Optional<Entrustment> entrustment,
        List<DeclaredProduct> products,
        List<ExecutedStandard> standards,
        List<DeclaredIndicator> indicators,
        List<JointStandard> joint,
        Optional<Channel> channel,
        Optional<LocalDate> firstOffered,
        LocalDate declaredOn,
        Optional<ExecutedStandard> packaging,
        List<Remark> remarks) {

    /** Copies the lists and checks that version, previous and status fit each other. */
    public Declaration {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(statusOn, "statusOn");
        Objects.requireNonNull(enterprise, "enterprise");
        Objects.requireNonNull(entrustment, "entrustment");
        products = List.copyOf(products);
        standards = List.copyOf(standards);
        indicators = List.copyOf(indicators);
        joint = List.copyOf(joint);
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(firstOffered, "firstOffered");
        Objects.requireNonNull(declaredOn, "declaredOn");
        Objects.requireNonNull(packaging, "packaging");
        remarks = List.copyOf(remarks);
        if (products.isEmpty()) {
            throw new IllegalArgumentException("a declaration is about at least one product, had none: " + version);
        }
        if (standards.isEmpty() && status != Status.DRAFT) {
            throw new IllegalArgumentException("only a draft executes no standard, was " + status + ": " + version);
        }
        if (previous.isPresent() != version.number() > 1
                || previous.isPresent()
                        && !(previous.get().id().equals(version.id())
                                && previous.get().number() < version.number())) {
            throw new IllegalArgumentException("a version comes out of an earlier one of the same declaration, "
                    + version + " out of " + previous.map(Version::toString).orElse("none"));
        }
    }

    /** A declaration being written. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** The id of the declaration, the same in all its versions. */
    public String id() {
        return version.id();
    }

    /**
     * The first public version: what is {@link Status#COMPLETE} becomes {@link Status#PUBLISHED}.
     *
     * @throws IllegalArgumentException from any other status, or on a day before this version's
     */
    public Declaration publish(LocalDate on) {
        return next(Status.PUBLISHED, on, this);
    }

    /**
     * The next public version, with all the content of another declaration, its id apart.
     *
     * @param content what is declared from now on; {@link Status#COMPLETE}
     * @throws IllegalArgumentException if this version is not public, the content not complete, or the day before this version's
     */
    public Declaration revise(Declaration content, LocalDate on) {
        if (content.status != Status.COMPLETE) {
            throw new IllegalArgumentException(
                    "a declaration is revised by one that is COMPLETE, " + content.version + " was " + content.status);
        }
        return next(Status.REVISED, on, content);
    }

    /**
     * The last version: what was public is {@link Status#WITHDRAWN}.
     *
     * @throws IllegalArgumentException if this version is not public, or the day before this version's
     */
    public Declaration withdraw(LocalDate on) {
        return next(Status.WITHDRAWN, on, this);
    }

    /**
     * The next version of what is not public yet, with all the content of another declaration, its id apart.
     *
     * @param content {@link Status#DRAFT} or {@link Status#COMPLETE}, which the next version is too
     * @throws IllegalArgumentException if this version, or the content, is or was public, or the day before this version's
     */
    public Declaration rewrite(Declaration content, LocalDate on) {
        if (content.status != Status.DRAFT && content.status != Status.COMPLETE) {
            throw new IllegalArgumentException("what is not public is rewritten by a DRAFT or by one that is COMPLETE, "
                    + content.version + " was " + content.status);
        }
        return next(content.status, on, content);
    }

    private Declaration next(Status to, LocalDate on, Declaration content) {
        Objects.requireNonNull(on, "on");
        if (!status.mayBecome(to)) {
            throw new IllegalArgumentException(
                    version + " is " + status + " and cannot become " + to + ", only " + status.next());
        }
        if (on.isBefore(statusOn)) {
            throw new IllegalArgumentException(
                    version + " is " + status + " since " + statusOn + " and cannot become " + to + " on " + on);
        }
        return new Declaration(
                version.next(),
                Optional.of(version),
                to,
                on,
                content.enterprise,
                content.entrustment,
                content.products,
                content.standards,
                content.indicators,
                content.joint,
                content.channel,
                content.firstOffered,
                content.declaredOn,
                content.packaging,
                content.remarks);
    }

    /** The text of all remarks for the public, in the order of the declaration. */
    public List<String> remarkTexts(Locale locale) {
        List<String> texts = new ArrayList<>(remarks.size());
        for (Remark remark : remarks) {
            texts.add(remark.text(locale));
        }
        return List.copyOf(texts);
    }

    /** Collects the parts of a first version. Not thread-safe. */
    public static final class Builder {

        private final Version version;
        private final List<DeclaredProduct> products = new ArrayList<>();
        private final List<ExecutedStandard> standards = new ArrayList<>();
        private final List<DeclaredIndicator> indicators = new ArrayList<>();
        private final List<JointStandard> joint = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private Optional<Party> enterprise = Optional.empty();
        private Optional<Entrustment> entrustment = Optional.empty();
        private Optional<Channel> channel = Optional.empty();
        private Optional<LocalDate> firstOffered = Optional.empty();
        private Optional<ExecutedStandard> packaging = Optional.empty();

        private Builder(String id) {
            this.version = Version.first(id);
        }

        /** Who declares. */
        public Builder enterprise(Party party) {
            this.enterprise = Optional.of(party);
            return this;
        }

        /** For whom and by whom the goods are made. */
        public Builder entrustment(Party entrusting, Party entrusted) {
            this.entrustment = Optional.of(new Entrustment(entrusting, entrusted));
            return this;
        }

        /** Adds a product. */
        public Builder product(DeclaredProduct product) {
            products.add(product);
            return this;
        }

        /** Adds an executed standard. */
        public Builder standard(ExecutedStandard standard) {
            standards.add(standard);
            return this;
        }

        /** Adds an indicator. */
        public Builder indicator(DeclaredIndicator indicator) {
            indicators.add(indicator);
            return this;
        }

        /** Adds a joint standard. */
        public Builder joint(JointStandard standard) {
            joint.add(standard);
            return this;
        }

        /** Where it is public. */
        public Builder channel(Channel where) {
            this.channel = Optional.of(where);
            return this;
        }

        /** The first day the goods are offered. */
        public Builder firstOffered(LocalDate day) {
            this.firstOffered = Optional.of(day);
            return this;
        }

        /** The standard against excessive packaging. */
        public Builder packaging(ExecutedStandard standard) {
            this.packaging = Optional.of(standard);
            return this;
        }

        /** Adds a remark. */
        public Builder remark(Remark remark) {
            remarks.add(remark);
            return this;
        }

        /**
         * The first version.
         *
         * @param status {@link Status#DRAFT} or {@link Status#COMPLETE}
         * @param on     the day of the declaration
         * @throws IllegalArgumentException for another status, without enterprise or product
         */
        public Declaration build(Status status, LocalDate on) {
            if (status != Status.DRAFT && status != Status.COMPLETE) {
                throw new IllegalArgumentException("a first version is DRAFT or COMPLETE, was to be " + status);
            }
            Party party = enterprise.orElseThrow(
                    () -> new IllegalArgumentException("a declaration needs an enterprise: " + version.id()));
            return new Declaration(
                    version,
                    Optional.empty(),
                    status,
                    on,
                    party,
                    entrustment,
                    products,
                    standards,
                    indicators,
                    joint,
                    channel,
                    firstOffered,
                    on,
                    packaging,
                    remarks);
        }
    }
}
