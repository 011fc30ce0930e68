package io.zhuji.declaration.publish;

import io.zhuji.core.digest.Sha256;
import io.zhuji.core.party.CreditCode;
import io.zhuji.core.party.Region;
import io.zhuji.core.product.CccNumber;
import io.zhuji.core.product.FoodLicence;
import io.zhuji.core.product.Gtin;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.Adoption;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.declaration.Channel;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredIndicator;
import io.zhuji.declaration.DeclaredMethod;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.Entrustment;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.JointStandard;
import io.zhuji.declaration.Party;
import io.zhuji.declaration.ProductFacts;
import io.zhuji.declaration.Remark;
import io.zhuji.declaration.Status;
import io.zhuji.declaration.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the JSON of a declaration. */
final class DeclarationReader {

    // no amount of goods has more digits, and 1e999999999 would take all memory the first time it is added to
    private static final int DIGITS = 1000;

    private final JsonFindings findings = new JsonFindings();

    private DeclarationReader() {}

    static DeclarationJson.Reading read(byte[] bytes) {
        DeclarationReader reader = new DeclarationReader();
        Optional<Declaration> declaration =
                JsonTree.read(bytes, reader.findings).flatMap(node -> reader.declaration(node, Place.ROOT));
        if (declaration.isPresent()) {
            byte[] canonical = DeclarationWriter.write(declaration.get());
            if (!Arrays.equals(bytes, canonical)) {
                reader.findings.add(JsonFindings.NOT_CANONICAL, Place.ROOT, Sha256.hex(canonical));
            }
        }
        return new DeclarationJson.Reading(declaration, reader.findings.all());
    }

    private Members members(Node node, Shape shape, Place at) {
        return Members.of(node, shape, at, findings);
    }

    private Optional<Declaration> declaration(Node node, Place at) {
        Members m = members(node, Shape.DECLARATION, at);
        Optional<String> format = m.text("format");
        if (format.isPresent() && !format.get().equals(DeclarationJson.FORMAT)) {
            findings.add(JsonFindings.FORMAT, at.then("format"), format.get(), DeclarationJson.FORMAT);
        }
        Optional<Version> version = m.object("version", this::version);
        Optional<Version> previous = m.object("previous", this::version);
        Optional<Status> status = m.word("status", Status.class);
        Optional<LocalDate> statusOn = m.day("statusOn");
        Optional<Party> enterprise = m.object("enterprise", this::party);
        Optional<Entrustment> entrustment = m.object("entrustment", this::entrustment);
        List<DeclaredProduct> products = m.list("products", this::product);
        List<ExecutedStandard> standards = m.list("standards", this::standard);
        List<DeclaredIndicator> indicators = m.list("indicators", this::indicator);
        List<JointStandard> joint = m.list("joint", this::joint);
        Optional<Channel> channel = m.object("channel", this::channel);
        Optional<LocalDate> firstOffered = m.day("firstOffered");
        Optional<LocalDate> declaredOn = m.day("declaredOn");
        Optional<ExecutedStandard> packaging = m.object("packaging", this::standard);
        List<Remark> remarks = m.list("remarks", this::remark);
        return m.made(() -> new Declaration(
                version.orElseThrow(),
                previous,
                status.orElseThrow(),
                statusOn.orElseThrow(),
                enterprise.orElseThrow(),
                entrustment,
                products,
                standards,
                indicators,
                joint,
                channel,
                firstOffered,
                declaredOn.orElseThrow(),
                packaging,
                remarks));
    }

    private Optional<Version> version(Node node, Place at) {
        Members m = members(node, Shape.VERSION, at);
        Optional<String> id = m.read("id", "id", text -> Version.isId(text) ? Optional.of(text) : Optional.empty());
        Optional<Integer> number = m.whole("number");
        return m.made(() -> new Version(id.orElseThrow(), number.orElseThrow()));
    }

    private Optional<Party> party(Node node, Place at) {
        Members m = members(node, Shape.PARTY, at);
        Optional<CreditCode> code = m.read("code", "credit-code", CreditCode::tryParse);
        Optional<String> name = m.text("name");
        Optional<Region> region = m.read("region", "region", Region::tryParse);
        Optional<LocalDate> deregistered = m.day("deregistered");
        return m.made(() -> new Party(code.orElseThrow(), name.orElseThrow(), region, deregistered));
    }

    private Optional<Entrustment> entrustment(Node node, Place at) {
        Members m = members(node, Shape.ENTRUSTMENT, at);
        Optional<Party> entrusting = m.object("entrusting", this::party);
        Optional<Party> entrusted = m.object("entrusted", this::party);
        return m.made(() -> new Entrustment(entrusting.orElseThrow(), entrusted.orElseThrow()));
    }

    private Optional<DeclaredProduct> product(Node node, Place at) {
        Members m = members(node, Shape.PRODUCT, at);
        Optional<String> name = m.text("name");
        Optional<String> model = m.text("model");
        Optional<Gtin> gtin = m.read("gtin", "gtin", Gtin::tryParse);
        Optional<String> brand = m.text("brand");
        Optional<String> specification = m.text("specification");
        Optional<String> category = m.text("category");
        Optional<DeclaredProduct.Offering> offering = m.word("offering", DeclaredProduct.Offering.class);
        Optional<DeclaredProduct.Market> market = m.word("market", DeclaredProduct.Market.class);
        Optional<CccNumber> ccc = m.read("ccc", "ccc", CccNumber::tryParse);
        Optional<FoodLicence> licence = m.read("foodLicence", "food-licence", FoodLicence::tryParse);
        Optional<ProductFacts> facts = m.object("facts", this::facts);
        return m.made(() -> new DeclaredProduct(
                name.orElseThrow(),
                model,
                gtin,
                brand,
                specification,
                category,
                offering.orElseThrow(),
                market.orElseThrow(),
                ccc,
                licence,
                facts.orElse(ProductFacts.NONE)));
    }

    private Optional<ProductFacts> facts(Node node, Place at) {
        Members m = members(node, Shape.FACTS, at);
        Optional<Integer> from = m.whole("fromMonths");
        Optional<Integer> to = m.whole("toMonths");
        Map<String, BigDecimal> amounts = new TreeMap<>();
        m.free("amounts").forEach((name, value) -> {
            Optional<BigDecimal> amount =
                    value instanceof Node.Text text ? decimal(text.text()) : Optional.<BigDecimal>empty();
            if (amount.isPresent()) {
                amounts.put(name, amount.get());
            } else {
                m.wrongIn("amounts", name, value, "decimal");
            }
        });
        Map<String, Boolean> traits = new TreeMap<>();
        m.free("traits").forEach((name, value) -> {
            if (value instanceof Node.Truth truth) {
                traits.put(name, truth.value());
            } else {
                m.wrongIn("traits", name, value, "true-or-false");
            }
        });
        return m.made(() -> new ProductFacts(from, to, amounts, traits));
    }

    private static Optional<BigDecimal> decimal(String text) {
        if (text.length() > 2 * DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(text);
            boolean sane = value.precision() <= DIGITS && Math.abs((long) value.scale()) <= DIGITS;
            return sane && value.toString().equals(text) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<ExecutedStandard> standard(Node node, Place at) {
        Members m = members(node, Shape.STANDARD, at);
        Optional<StandardReference> reference = m.read("reference", "standard-number", StandardReference::tryParse);
        Optional<String> title = m.text("title");
        Optional<ExecutedStandard.Kind> kind = m.word("kind", ExecutedStandard.Kind.class);
        Optional<String> productClass = m.text("productClass");
        List<Adoption> adopts = m.list("adopts", this::adoption);
        return m.made(() -> new ExecutedStandard(
                reference.orElseThrow(), title.orElseThrow(), kind.orElseThrow(), productClass, adopts));
    }

    private Optional<Adoption> adoption(Node node, Place at) {
        Members m = members(node, Shape.ADOPTION, at);
        Optional<String> document = m.text("document");
        Optional<Adoption.Degree> degree = m.word("degree", Adoption.Degree.class);
        return m.made(() -> new Adoption(document.orElseThrow(), degree.orElseThrow()));
    }

    private Optional<DeclaredIndicator> indicator(Node node, Place at) {
        Members m = members(node, Shape.INDICATOR, at);
        Optional<String> name = m.text("name");
        Optional<String> indicator = m.text("indicator");
        Optional<DeclaredIndicator.Kind> kind = m.word("kind", DeclaredIndicator.Kind.class);
        Optional<Limit> limit = m.read("limit", "limit", Limit::tryParse);
        Optional<String> written = m.text("written");
        List<DeclaredMethod> methods = m.list("methods", this::method);
        Optional<StandardReference> standard = m.read("standard", "standard-number", StandardReference::tryParse);
        String productClass = m.textOrEmpty("productClass");
        String part = m.textOrEmpty("part");
        String condition = m.textOrEmpty("condition");
        return m.made(() -> new DeclaredIndicator(
                name.orElseThrow(),
                indicator,
                kind.orElseThrow(),
                limit.orElseThrow(),
                written.orElseThrow(),
                methods,
                standard,
                productClass,
                part,
                condition));
    }

    private Optional<DeclaredMethod> method(Node node, Place at) {
        Members m = members(node, Shape.METHOD, at);
        Optional<String> reference = m.text("reference");
        Optional<Boolean> own = m.truth("own");
        return m.made(() -> new DeclaredMethod(reference.orElseThrow(), own.orElseThrow()));
    }

    private Optional<JointStandard> joint(Node node, Place at) {
        Members m = members(node, Shape.JOINT, at);
        Optional<StandardReference> reference = m.read("reference", "standard-number", StandardReference::tryParse);
        List<JointStandard.Partner> partners = m.list("partners", this::partner);
        return m.made(() -> new JointStandard(reference.orElseThrow(), partners));
    }

    private Optional<JointStandard.Partner> partner(Node node, Place at) {
        Members m = members(node, Shape.PARTNER, at);
        Optional<String> name = m.text("name");
        Optional<CreditCode> code = m.read("code", "credit-code", CreditCode::tryParse);
        Optional<StandardReference> reference = m.read("reference", "standard-number", StandardReference::tryParse);
        return m.made(() -> new JointStandard.Partner(name.orElseThrow(), code, reference));
    }

    private Optional<Channel> channel(Node node, Place at) {
        Members m = members(node, Shape.CHANNEL, at);
        Optional<Channel.Place> place = m.word("place", Channel.Place.class);
        Optional<String> address =
                m.read("address", "address", text -> Channel.isAddress(text) ? Optional.of(text) : Optional.empty());
        Optional<String> pointer = m.text("pointer");
        Optional<Boolean> proof = m.truth("proof");
        return m.made(() -> new Channel(place.orElseThrow(), address, pointer, proof));
    }

    private Optional<Remark> remark(Node node, Place at) {
        Members m = members(node, Shape.REMARK, at);
        Optional<StandardReference> against = m.read("against", "standard-number", StandardReference::tryParse);
        String title = m.textOrEmpty("title");
        List<Remark.Item> items = m.list("items", this::item);
        return m.made(() -> new Remark(against.orElseThrow(), title, items));
    }

    private Optional<Remark.Item> item(Node node, Place at) {
        Members m = members(node, Shape.ITEM, at);
        Optional<Remark.Shortfall> shortfall = m.word("shortfall", Remark.Shortfall.class);
        Optional<String> indicator = m.text("indicator");
        Optional<String> nameZh = m.text("nameZh");
        Optional<String> nameEn = m.text("nameEn");
        Optional<String> own = m.text("own");
        String required = m.textOrEmpty("required");
        String scope = m.textOrEmpty("scope");
        return m.made(() -> new Remark.Item(
                shortfall.orElseThrow(), indicator, nameZh.orElseThrow(), nameEn.orElseThrow(), own, required, scope));
    }
}
