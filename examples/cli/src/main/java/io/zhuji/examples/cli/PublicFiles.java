package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.product.Gtin;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Version;
import io.zhuji.declaration.publish.Correction;
import io.zhuji.declaration.publish.DigitalLink;
import io.zhuji.declaration.publish.OwnLink;
import io.zhuji.declaration.publish.Payload;
import io.zhuji.declaration.publish.Publication;
import io.zhuji.declaration.publish.Signer;
import io.zhuji.declaration.publish.VersionMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options {@code --out}, {@code --url}, {@code --digital-link} and {@code --key} of commands that publish declarations. */
final class PublicFiles {

    /** The options, for {@link Command#valued}. */
    static final List<String> VALUED = List.of("--out", "--url", "--digital-link", "--key");

    /** What {@code --help} says of them. */
    static final String HELP = """
              --out DIR             write JSON, pages, label words, QR code and signature there
              --url PAGE            QR code: PAGE with declaration, version and digest, such as https://example.com/declaration
              --digital-link BASE   QR code: GS1 Digital Link on BASE, such as https://id.gs1.org, by the first product's GTIN
              --key FILE            sign the JSON by Ed25519: a private key in PEM (PKCS#8), and the public key to be named
            """;

    // version 15 of 40: some 4 cm in print
    private static final int LONGEST = 400;
    private static final Gtin SAMPLE = Gtin.parse("6901234567892");
    private static final String NO_HASH = "AAAAAAAAAAAAAAAAAAAAAA";

    private final Path folder;
    private final Arguments arguments;
    private final Optional<Signer> signer;
    private final Catalog catalog;
    private final LocalDate on;

    private PublicFiles(Path folder, Arguments arguments, Optional<Signer> signer, Catalog catalog, LocalDate on) {
        this.folder = folder;
        this.arguments = arguments;
        this.signer = signer;
        this.catalog = catalog;
        this.on = on;
    }

    /** What the options ask for; empty without {@code --out}. */
    static Optional<PublicFiles> of(Arguments arguments, Catalog catalog, LocalDate on) throws UsageException {
        if (arguments.value("--out").isEmpty()) {
            for (String option : VALUED) {
                if (arguments.has(option)) {
                    throw new UsageException(option + " needs --out");
                }
            }
            return Optional.empty();
        }
        if (arguments.has("--url") && arguments.has("--digital-link")) {
            throw new UsageException("--url and --digital-link exclude each other: one code leads to one place");
        }
        payload(arguments, Optional.of(SAMPLE), new VersionMark(new Version("sample", 1), NO_HASH));
        String name = arguments.value("--out").get();
        Path folder;
        try {
            folder = Path.of(name);
            Files.createDirectories(folder);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("--out cannot make the folder '" + name + "': " + e);
        }
        Optional<Signer> signer = Optional.empty();
        if (arguments.has("--key")) {
            signer = Optional.of(
                    signer(Pem.read("--key", arguments.value("--key").get())));
        }
        return Optional.of(new PublicFiles(folder, arguments, signer, catalog, on));
    }

    private static Signer signer(Pem pem) throws UsageException {
        Optional<PublicKey> known = pem.publicKey();
        try {
            return known.isPresent() ? Signer.ed25519(pem.privateKey(), known.get()) : Signer.ed25519(pem.privateKey());
        } catch (IllegalArgumentException e) {
            throw new UsageException("--key: " + e.getMessage());
        }
    }

    /**
     * Writes the files of a version.
     *
     * @param versions the versions of the declaration, this one among them
     * @return their names
     */
    List<String> write(Declaration declaration, List<Declaration> versions) throws UsageException, IOException {
        Publication publication =
                Publication.of(declaration).withVersions(versions).withStandings(catalog, on);
        Optional<Gtin> gtin = declaration.products().stream()
                .flatMap(product -> product.gtin().stream())
                .findFirst();
        Optional<Payload> payload = payload(arguments, gtin, VersionMark.of(declaration));
        if (payload.isPresent()) {
            publication = publication.withCode(payload.get(), Correction.MEDIUM);
        }
        if (signer.isPresent()) {
            publication = publication.withSigner(signer.get());
        }
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : publication.files().entrySet()) {
            // whoever reads the folder sees a file whole or not at all
            Path part = folder.resolve(file.getKey() + ".part");
            Files.write(part, file.getValue());
            Files.move(part, folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
            names.add(file.getKey());
        }
        return names;
    }

    private static Optional<Payload> payload(Arguments arguments, Optional<Gtin> gtin, VersionMark mark)
            throws UsageException {
        try {
            if (arguments.value("--url").isPresent()) {
                return Optional.of(fitting(new OwnLink(arguments.value("--url").get(), mark)));
            }
            if (arguments.value("--digital-link").isPresent() && gtin.isPresent()) {
                String base = arguments.value("--digital-link").get();
                return Optional.of(fitting(DigitalLink.of(base, gtin.get(), mark)));
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new UsageException((arguments.has("--url") ? "--url: " : "--digital-link: ") + e.getMessage());
        }
    }

    private static Payload fitting(Payload payload) {
        if (payload.text().length() > LONGEST) {
            throw new IllegalArgumentException(
                    "an address of more than " + LONGEST + " characters makes a code that cannot be printed small");
        }
        return payload;
    }
}
