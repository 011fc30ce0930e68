package io.zhuji.declaration.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.product.Gtin;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.declaration.Channel;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredIndicator;
import io.zhuji.declaration.DeclaredMethod;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.ProductFacts;
import io.zhuji.declaration.Remark;
import io.zhuji.declaration.Status;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeclarationJsonProps {

    private static final List<String> LIMITS =
            List.of("≤20 mg/kg", "≤0.50 %", "4.0~7.5", ">25~200 W", "80 +2/-1 mm", "不得检出", "≥3-4级", "无异味", "10.0±0.1");

    private static Arbitrary<String> texts() {
        Arbitrary<String> plain = Arbitraries.strings()
                .withChars("aZ09 \"\\/<>&'{}[]:,é准℃≤".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(20);
        Arbitrary<String> beyond = Arbitraries.of("𠮷野家", "a𠮷", "😀\"\\");
        return Arbitraries.oneOf(plain, beyond).filter(text -> !text.isBlank());
    }

    private static Arbitrary<DeclaredIndicator> indicators() {
        return Combinators.combine(
                        texts(),
                        texts().optional(),
                        Arbitraries.of(DeclaredIndicator.Kind.class),
                        Arbitraries.of(LIMITS),
                        texts(),
                        Combinators.combine(texts(), Arbitraries.of(true, false))
                                .as(DeclaredMethod::new)
                                .list()
                                .ofMaxSize(3),
                        Arbitraries.oneOf(Arbitraries.just(""), texts()))
                .as((name, id, kind, limit, written, methods, part) -> new DeclaredIndicator(
                        name,
                        id,
                        kind,
                        Limit.parse(limit),
                        written,
                        methods,
                        Optional.of(StandardReference.parse("Q/SLDQ 017-2025")),
                        part,
                        "",
                        part));
    }

    private static Arbitrary<DeclaredProduct> products() {
        Arbitrary<BigDecimal> amounts = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
                        Arbitraries.integers().between(-20, 20))
                .as(BigDecimal::new);
        Arbitrary<ProductFacts> facts = Combinators.combine(
                        Arbitraries.maps(texts().map(String::strip), amounts).ofMaxSize(3),
                        Arbitraries.maps(texts().map(String::strip), Arbitraries.of(true, false))
                                .ofMaxSize(3),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE).optional())
                .as((numbers, traits, months) -> new ProductFacts(months, months, numbers, traits));
        return Combinators.combine(
                        texts(),
                        texts().optional(),
                        Arbitraries.of(DeclaredProduct.Offering.class),
                        Arbitraries.of(DeclaredProduct.Market.class),
                        facts,
                        Arbitraries.of("6901234567892", "96385074", "036000291452")
                                .optional())
                .as((name, text, offering, market, known, gtin) -> new DeclaredProduct(
                        name,
                        text,
                        gtin.map(Gtin::parse),
                        text,
                        text,
                        text,
                        offering,
                        market,
                        Optional.empty(),
                        Optional.empty(),
                        known));
    }

    private static Arbitrary<Remark> remarks() {
        Arbitrary<Remark.Item> items = Combinators.combine(texts(), texts(), texts().optional())
                .as((zh, en, own) -> new Remark.Item(
                        own.isPresent() ? Remark.Shortfall.LOWER : Remark.Shortfall.FEWER,
                        own,
                        zh,
                        en,
                        own,
                        "≤1 %",
                        ""));
        return Combinators.combine(texts(), items.list().ofMinSize(1).ofMaxSize(3))
                .as((title, list) -> new Remark(StandardReference.parse("GB/T 22849"), title, list));
    }

    @Provide
    Arbitrary<Declaration> declarations() {
        return Combinators.combine(
                        products().list().ofMinSize(1).ofMaxSize(3),
                        indicators().list().ofMaxSize(4),
                        remarks().list().ofMaxSize(2),
                        texts(),
                        Arbitraries.of("a", "A.b-c_d", "9".repeat(80)),
                        Arbitraries.integers().between(0, 900_000))
                .as((products, indicators, remarks, text, id, day) -> {
                    Declaration.Builder builder = Declaration.builder(id)
                            .enterprise(Full.FIRM)
                            .channel(new Channel(
                                    Channel.Place.OTHER, Optional.empty(), Optional.of(text), Optional.of(false)))
                            .standard(ExecutedStandard.of(StandardReference.parse("GB/T 22849-2014"), text));
                    products.forEach(builder::product);
                    indicators.forEach(builder::indicator);
                    remarks.forEach(builder::remark);
                    Declaration complete = builder.build(
                            Status.COMPLETE, LocalDate.of(1990, 1, 1).plusDays(day % 40_000));
                    return day % 2 == 0 ? complete : complete.publish(complete.statusOn());
                });
    }

    @Property(tries = 300)
    void readsBackWhatItWrote(@ForAll("declarations") Declaration declaration) {
        byte[] bytes = DeclarationJson.write(declaration);
        DeclarationJson.Reading reading = DeclarationJson.read(bytes);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.declaration()).contains(declaration);
        assertThat(DeclarationJson.write(reading.declaration().get())).isEqualTo(bytes);
        assertThat(DeclarationJson.digest(declaration)).isEqualTo(DeclarationJson.digest(bytes));
    }

    @Property(tries = 1000)
    void anyBytesGiveAReading(@ForAll byte[] bytes) {
        assertThat(DeclarationJson.read(bytes).declaration()).isEmpty();
    }

    /** Bytes of a declaration with one of them changed: read as something, or told; and never under the same digest. */
    @Property(tries = 1000)
    void noByteChangesUnseen(@ForAll int place, @ForAll byte value) {
        byte[] bytes = DeclarationJson.write(Full.declaration());
        byte[] changed = bytes.clone();
        changed[Math.floorMod(place, bytes.length)] = value;
        DeclarationJson.Reading reading = DeclarationJson.read(changed);
        boolean same = java.util.Arrays.equals(bytes, changed);
        assertThat(DeclarationJson.digest(changed).equals(DeclarationJson.digest(bytes)))
                .isEqualTo(same);
        assertThat(reading.declaration().isPresent() || !reading.findings().isEmpty())
                .isTrue();
        if (!same && reading.findings().isEmpty()) {
            assertThat(reading.declaration().orElseThrow()).isNotEqualTo(Full.declaration());
        }
    }

    @Property(tries = 500)
    void textIsWrittenAsJacksonReadsIt(@ForAll String text) throws Exception {
        boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        JsonBytes json = new JsonBytes();
        if (!whole) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> json.text(text))
                    .isInstanceOf(IllegalArgumentException.class);
            return;
        }
        json.text(text);
        try (var parser = new com.fasterxml.jackson.core.JsonFactory().createParser(json.toBytes())) {
            parser.nextToken();
            assertThat(parser.getText()).isEqualTo(text);
        }
        var out = new java.io.ByteArrayOutputStream();
        try (var generator = new com.fasterxml.jackson.core.JsonFactory().createGenerator(out)) {
            generator.writeString(text);
        }
        // Jackson writes its hexadecimal digits large
        assertThat(new String(json.toBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringCase(out.toString(StandardCharsets.UTF_8));
    }
}
