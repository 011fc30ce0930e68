package io.zhuji.evaluation.listing;

import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import io.zhuji.core.standard.Tier;
import io.zhuji.declaration.page.Badge;
import io.zhuji.declaration.page.Entry;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Link;
import io.zhuji.declaration.page.Note;
import io.zhuji.declaration.page.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One listing on a page of many: its head, its findings, and the standards it cites. */
final class ListingEntry {

    private static final int NOTES = 40;
    private static final int ROWS = 60;
    private static final int TITLE = 160;
    private static final int VALUE = 300;
    private static final int SENTENCE = 1800;

    /** The public search of the national platform for standards information (全国标准信息公共服务平台). */
    private static final String SEARCH = "https://std.samr.gov.cn/search/std?q=";

    private final ListingWords words;
    private final Listing listing;
    private final ListingReport report;
    private final Decision decision;
    private final Map<Pointer, Listing.Attribute> places = new HashMap<>();

    ListingEntry(ListingWords words, Listing listing, ListingReport report, Decision decision) {
        this.words = words;
        this.listing = listing;
        this.report = report;
        this.decision = decision;
        for (Listing.Attribute attribute : listing.attributes()) {
            places.putIfAbsent(attribute.at(), attribute);
        }
    }

    Entry entry() {
        List<Finding> findings = report.report().findings();
        List<Note> notes = findings.stream().limit(NOTES).map(this::note).toList();
        return new Entry(
                new Badge(ListingWords.tone(decision), words.of(decision)),
                title(),
                head(),
                keys(),
                notes,
                findings.size() - notes.size(),
                report.cited().isEmpty() ? List.of() : List.of(cited()));
    }

    private String title() {
        if (!listing.title().isBlank()) {
            return shortened(listing.title(), TITLE);
        }
        return listing.categoryPath().isBlank() ? words.of("untitled") : shortened(listing.categoryPath(), TITLE);
    }

    private List<Fact> head() {
        List<Fact> facts = new ArrayList<>();
        if (!listing.id().isEmpty()) {
            facts.add(Fact.of(words.of("id"), shortened(listing.id(), TITLE)));
        }
        report.category().ifPresent(id -> facts.add(Fact.of(words.of("kind"), words.category(id))));
        if (report.audience() != Audience.UNKNOWN) {
            facts.add(Fact.of(words.of("audience"), words.of(report.audience())));
        }
        int findings = report.report().findings().size();
        if (findings > 0) {
            facts.add(Fact.of(words.of("findings"), Integer.toString(findings)));
        }
        return facts;
    }

    private Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        keys.add("d-" + decision.name());
        for (Finding finding : report.report().findings()) {
            keys.add("o-" + finding.outcome().name());
            keys.add("r-" + finding.rule().text());
        }
        for (Cited cited : report.cited()) {
            keys.add("s-" + cited.standing().name());
        }
        report.category().ifPresent(id -> keys.add(ListingWords.key(id)));
        return keys;
    }

    private Note note(Finding finding) {
        List<Fact> facts = new ArrayList<>();
        Optional<Listing.Attribute> place = Optional.ofNullable(places.get(finding.at()));
        if (place.isPresent()) {
            facts.add(Fact.of(words.of("attribute"), shortened(place.get().name(), TITLE)));
            facts.add(Fact.of(words.of("value"), shortened(place.get().value(), VALUE)));
        }
        if (!finding.at().text().isEmpty()) {
            facts.add(Fact.code(words.of("at"), shortened(finding.at().text(), VALUE)));
        }
        return new Note(
                new Badge(ListingWords.tone(finding.outcome()), words.of(finding.outcome())),
                words.rule(finding.rule().text()),
                shortened(words.sentence(finding), SENTENCE),
                facts,
                finding.basis().stream().map(words::law).toList());
    }

    private Table cited() {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Cited cited :
                report.cited().subList(0, Math.min(ROWS, report.cited().size()))) {
            Optional<Listing.Attribute> place = Optional.ofNullable(places.get(cited.at()));
            rows.add(List.of(
                    number(cited.number(), cited.standing()),
                    Table.Cell.of(words.of(cited.standing()), ListingWords.tone(cited.standing())),
                    cited.successor()
                            .map(successor -> number(successor, Standing.IN_FORCE))
                            .orElse(Table.Cell.of("")),
                    Table.Cell.of(shortened(cited.written(), TITLE)),
                    Table.Cell.of(place.map(attribute -> shortened(attribute.name(), TITLE))
                            .orElse(cited.at().text()))));
        }
        return new Table(
                words.of("cited"),
                List.of(
                        words.of("cited.number"),
                        words.of("cited.standing"),
                        words.of("cited.successor"),
                        words.of("cited.written"),
                        words.of("attribute")),
                rows);
    }

    private static Table.Cell number(String number, Standing standing) {
        if (standing != Standing.MALFORMED) {
            Optional<Tier> tier = StandardReference.tryParse(number).map(StandardReference::tier);
            if (tier.isPresent()
                    && (tier.get() == Tier.NATIONAL || tier.get() == Tier.INDUSTRY || tier.get() == Tier.LOCAL)) {
                return Table.Cell.of(number, Link.query(SEARCH, number));
            }
        }
        return Table.Cell.of(shortened(number, TITLE));
    }

    /** A text that does not hold on to megabytes of a listing. */
    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + " …(" + text.length() + ")";
    }
}
