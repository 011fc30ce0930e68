package io.zhuji.declaration.publish;

import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.party.Region;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import io.zhuji.declaration.Channel;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredIndicator;
import io.zhuji.declaration.DeclaredMethod;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.JointStandard;
import io.zhuji.declaration.Party;
import io.zhuji.declaration.Remark;
import io.zhuji.declaration.Status;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import io.zhuji.declaration.page.Table;
import io.zhuji.declaration.page.Table.Cell;
import io.zhuji.declaration.page.Tiles;
import io.zhuji.declaration.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The parts of a page about one version of a declaration, in one language. */
final class DeclarationParts {

    private static final int SHORT_DIGEST = 16;
    // a page cuts a paragraph that is longer
    private static final int LONGEST = 1500;

    private final Declaration declaration;
    private final PublishWords words;
    private final Optional<LandingPage.Standings> standings;

    DeclarationParts(Declaration declaration, PublishWords words, Optional<LandingPage.Standings> standings) {
        this.declaration = declaration;
        this.words = words;
        this.standings = standings;
    }

    private String word(String key) {
        return words.word("page." + key);
    }

    private String word(Enum<?> constant) {
        return words.word("word." + constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                + PublishWords.key(constant));
    }

    /** The first product, and how many more there are. */
    String product() {
        DeclaredProduct first = declaration.products().get(0);
        String name = first.model().map(model -> first.name() + " " + model).orElse(first.name());
        int more = declaration.products().size() - 1;
        return more == 0 ? name : words.word("page.and-more", name, Integer.toString(more));
    }

    Tiles tiles(Declaration latest) {
        List<Tiles.Tile> tiles = new ArrayList<>();
        tiles.add(status(latest));
        tiles.add(count(declaration.standards().size(), "standards"));
        tiles.add(count(declaration.indicators().size(), "indicators"));
        int items = declaration.remarks().stream()
                .mapToInt(remark -> remark.items().size())
                .sum();
        tiles.add(new Tiles.Tile(items == 0 ? Tone.GOOD : Tone.HINT, Integer.toString(items), word("shortfalls")));
        return new Tiles(word("overview"), tiles);
    }

    private Tiles.Tile count(int count, String key) {
        return new Tiles.Tile(Tone.PLAIN, Integer.toString(count), word(key));
    }

    private Tiles.Tile status(Declaration latest) {
        if (latest.status() == Status.WITHDRAWN) {
            return new Tiles.Tile(Tone.BAD, word(Status.WITHDRAWN), word("no-longer"));
        }
        if (latest.version().number() > declaration.version().number()) {
            return new Tiles.Tile(
                    Tone.DOUBT,
                    word("replaced"),
                    words.word("page.latest", Integer.toString(latest.version().number())));
        }
        boolean open = declaration.status().isPublic();
        return new Tiles.Tile(open ? Tone.GOOD : Tone.OPEN, word(declaration.status()), word(open ? "now" : "not-yet"));
    }

    Prose parties() {
        List<Fact> facts = new ArrayList<>();
        party("enterprise", declaration.enterprise(), facts);
        if (declaration.entrustment().isPresent()) {
            party("entrusting", declaration.entrustment().get().entrusting(), facts);
            party("entrusted", declaration.entrustment().get().entrusted(), facts);
        }
        if (declaration.firstOffered().isPresent()) {
            facts.add(Fact.of(
                    word("first-offered"), declaration.firstOffered().get().toString()));
        }
        if (declaration.channel().isPresent()) {
            Channel channel = declaration.channel().get();
            facts.add(Fact.of(word("channel"), word(channel.place())));
            channel.address().ifPresent(address -> facts.add(Fact.of(word("address"), address)));
            channel.pointer().ifPresent(pointer -> facts.add(Fact.of(word("pointer"), pointer)));
        }
        return new Prose(word("who"), List.of(), facts);
    }

    private void party(String key, Party party, List<Fact> facts) {
        String region = party.place()
                .map(Region::province)
                .map(province -> province.provinceName(words.locale()))
                .map(name -> words.word("page.in-brackets", name))
                .orElse("");
        facts.add(Fact.of(word(key), party.name() + region));
        facts.add(Fact.code(word("credit-code"), party.code().text()));
        party.deregistered().ifPresent(day -> facts.add(Fact.of(word("deregistered"), day.toString())));
    }

    /** A column: its name and what it says of a row. */
    private record Column<T>(String name, Function<T, Cell> cell) {}

    /** A table of those columns that say something about a row. */
    private static <T> Table table(String caption, List<Column<T>> columns, List<T> rows) {
        List<Column<T>> telling = columns.stream()
                .filter(column -> rows.stream()
                        .anyMatch(row -> !column.cell().apply(row).text().isEmpty()))
                .toList();
        return new Table(
                caption,
                telling.stream().map(Column::name).toList(),
                rows.stream()
                        .map(row -> telling.stream()
                                .map(column -> column.cell().apply(row))
                                .toList())
                        .toList());
    }

    private static Cell cell(Optional<?> value) {
        return Cell.of(value.map(Object::toString).orElse(""));
    }

    Table products() {
        List<Column<DeclaredProduct>> columns = List.of(
                new Column<>(word("product"), product -> Cell.of(product.name())),
                new Column<>(word("model"), product -> cell(product.model())),
                new Column<>(word("brand"), product -> cell(product.brand())),
                new Column<>(word("specification"), product -> cell(product.specification())),
                new Column<>(word("gtin"), product -> cell(product.gtin())),
                new Column<>(word("ccc"), product -> cell(product.ccc())),
                new Column<>(word("licence"), product -> cell(product.foodLicence())),
                new Column<>(word("market"), product -> Cell.of(word(product.market()))));
        return table(word("products"), columns, declaration.products());
    }

    Table standards() {
        List<ExecutedStandard> all = new ArrayList<>(declaration.standards());
        declaration.packaging().ifPresent(all::add);
        List<Column<ExecutedStandard>> columns = List.of(
                new Column<>(
                        word("number-of"),
                        standard -> Cell.of(standard.reference().toString())),
                new Column<>(word("name-of"), standard -> Cell.of(standard.title())),
                new Column<>(word("kind"), standard -> Cell.of(word(standard.kind()))),
                new Column<>(word("class"), standard -> cell(standard.productClass())),
                new Column<>(standingHead(), standard -> standing(standard.reference())),
                new Column<>(word("adopts"), standard -> Cell.of(adopts(standard))),
                new Column<>(word("joint"), standard -> Cell.of(partners(standard.reference()))));
        return table(word("standards"), columns, all);
    }

    private String standingHead() {
        return standings
                .map(known -> words.word("page.standing-on", known.on().toString()))
                .orElse("");
    }

    private Cell standing(StandardReference reference) {
        if (standings.isEmpty()) {
            return Cell.of("");
        }
        Resolution resolution =
                standings.get().catalog().resolve(reference, standings.get().on());
        String said = word(resolution.standing());
        String successors = resolution.successorNumbers();
        return Cell.of(
                successors.isEmpty() ? said : words.word("page.successor", said, successors),
                tone(resolution.standing()));
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case IN_FORCE, UNDATED_IN_FORCE -> Tone.GOOD;
            case SUPERSEDED, WITHDRAWN -> Tone.DOUBT;
            case NOT_YET_IN_FORCE -> Tone.HINT;
            case NOT_IN_CATALOG, UNDATED_UNKNOWN, MALFORMED -> Tone.PLAIN;
        };
    }

    private String adopts(ExecutedStandard standard) {
        return String.join(
                word("comma"),
                standard.adopts().stream()
                        .map(adoption -> adoption.document()
                                + words.word(
                                        "page.in-brackets", adoption.degree().name()))
                        .toList());
    }

    private String partners(StandardReference reference) {
        List<String> partners = new ArrayList<>();
        for (JointStandard joint : declaration.joint()) {
            if (joint.reference().equals(reference)) {
                for (JointStandard.Partner partner : joint.partners()) {
                    partners.add(partner.name()
                            + partner.reference()
                                    .map(number -> words.word("page.in-brackets", number.toString()))
                                    .orElse(""));
                }
            }
        }
        return String.join(word("comma"), partners);
    }

    Table indicators() {
        List<Column<DeclaredIndicator>> columns = List.of(
                new Column<>(word("indicator"), indicator -> Cell.of(name(indicator))),
                new Column<>(word("limit"), indicator -> Cell.of(limit(indicator))),
                new Column<>(word("method"), indicator -> Cell.of(methods(indicator))),
                new Column<>(word("kind-of-indicator"), indicator -> Cell.of(word(indicator.kind()))),
                new Column<>(word("class"), indicator -> Cell.of(indicator.productClass())),
                new Column<>(word("part"), indicator -> Cell.of(indicator.part())),
                new Column<>(word("condition"), indicator -> Cell.of(indicator.condition())),
                new Column<>(word("from-standard"), indicator -> cell(indicator.standard())));
        return table(word("indicators"), columns, declaration.indicators());
    }

    private String name(DeclaredIndicator indicator) {
        Optional<Indicator> known = indicator
                .indicator()
                .flatMap(id -> standings.flatMap(with -> with.catalog().indicator(id)));
        return words.chinese() || known.isEmpty()
                ? indicator.name()
                : known.get().nameEn() + words.word("page.in-brackets", indicator.name());
    }

    /** In Chinese as the enterprise wrote it. */
    private String limit(DeclaredIndicator indicator) {
        return words.chinese() ? indicator.written() : indicator.limit().text(words.locale());
    }

    private String methods(DeclaredIndicator indicator) {
        List<String> methods = new ArrayList<>();
        for (DeclaredMethod method : indicator.methods()) {
            methods.add(method.reference() + (method.own() ? words.word("page.in-brackets", word("own-method")) : ""));
        }
        return String.join(word("comma"), methods);
    }

    /** The statement (明示) in words, and its items one by one. */
    List<Part> remarks() {
        List<Part> parts = new ArrayList<>();
        for (Remark remark : declaration.remarks()) {
            parts.add(new Prose(
                    words.word("page.remark", remark.against().toString()),
                    paragraphs(remark.text(words.locale())),
                    List.of()));
            List<Column<Remark.Item>> columns = List.of(
                    new Column<>(word("indicator"), item -> Cell.of(words.chinese() ? item.nameZh() : item.nameEn())),
                    new Column<>(word("shortfall"), item -> Cell.of(word(item.shortfall()), Tone.HINT)),
                    new Column<>(word("declared"), item -> Cell.of(item.own().orElse(word("none")))),
                    new Column<>(word("required"), item -> Cell.of(item.required())),
                    new Column<>(word("scope"), item -> Cell.of(item.scope())));
            parts.add(table(words.word("page.remark-items", remark.against().toString()), columns, remark.items()));
        }
        return parts;
    }

    /** Long text in pieces that end behind a semicolon, where there is one. */
    private static List<String> paragraphs(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LONGEST) {
            int semicolon = Math.max(text.lastIndexOf('；', from + LONGEST), text.lastIndexOf("; ", from + LONGEST));
            int end = semicolon > from ? semicolon + 1 : text.offsetByCodePoints(from, LONGEST / 2);
            pieces.add(text.substring(from, end));
            from = end;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    Table history(List<Declaration> versions) {
        List<Column<Declaration>> columns = List.of(
                new Column<>(
                        word("number"),
                        each -> Cell.of(Integer.toString(each.version().number()))),
                new Column<>(word("stage"), each -> Cell.of(word(each.status()), tone(each))),
                new Column<>(word("since"), each -> Cell.of(each.statusOn().toString())),
                new Column<>(
                        word("executed"),
                        each -> Cell.of(String.join(
                                word("comma"),
                                each.standards().stream()
                                        .map(standard -> standard.reference().toString())
                                        .toList()))),
                new Column<>(
                        word("digest-head"),
                        each -> Cell.of(DeclarationJson.digest(each).substring(0, SHORT_DIGEST))));
        return table(word("history"), columns, versions);
    }

    private static Tone tone(Declaration each) {
        return each.status().isPublic() ? Tone.GOOD : each.status() == Status.WITHDRAWN ? Tone.BAD : Tone.PLAIN;
    }

    /** How a reader checks that nothing was changed. */
    Prose proof() {
        return new Prose(
                word("proof"),
                List.of(word("proof-how")),
                List.of(
                        Fact.of(word("format"), DeclarationJson.FORMAT),
                        Fact.of(word("algorithm"), "SHA-256"),
                        Fact.code(word("digest"), DeclarationJson.digest(declaration))));
    }
}
