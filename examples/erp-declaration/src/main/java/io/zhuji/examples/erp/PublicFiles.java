package io.zhuji.examples.erp;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.publish.Correction;
import io.zhuji.declaration.publish.DeclarationJson;
import io.zhuji.declaration.publish.OwnLink;
import io.zhuji.declaration.publish.Publication;
import io.zhuji.declaration.publish.SignatureCheck;
import io.zhuji.declaration.publish.SignatureVerdict;
import io.zhuji.declaration.publish.Signer;
import io.zhuji.declaration.registry.Content;
import io.zhuji.declaration.registry.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is put where the public can read it. */
final class PublicFiles {

    private static final String SITE = "https://declare.example.com/d/";

    private final Path folder;
    private final Signer signer;
    private final SignatureCheck check;
    private int count;

    private PublicFiles(Path folder, KeyPair keys) {
        this.folder = folder;
        this.signer = Signer.ed25519(keys.getPrivate(), keys.getPublic());
        this.check = SignatureCheck.ed25519(keys.getPublic());
    }

    /** Signs with a key made for this run; an enterprise has one, and keeps it well. */
    static PublicFiles newKey(Path folder) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        return new PublicFiles(folder, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    void write(Declaration declaration, Catalog catalog, LocalDate on) throws IOException {
        Publication publication = Publication.of(declaration)
                .withVersions(List.of(declaration))
                .withStandings(catalog, on)
                .withCode(OwnLink.of(SITE + declaration.id(), declaration), Correction.MEDIUM)
                .withSigner(signer);
        Map<String, byte[]> files = publication.files();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
            count++;
        }
        String stem = Publication.stem(declaration.version());
        byte[] signature = java.util.Objects.requireNonNull(files.get(stem + ".jws"), "signature");
        SignatureVerdict verdict =
                check.check(DeclarationJson.write(declaration), new String(signature, StandardCharsets.US_ASCII));
        if (!verdict.valid()) {
            throw new IllegalStateException("the signature of " + declaration.version() + " is not valid: " + verdict);
        }
    }

    int count() {
        return count;
    }

    static List<Entry> entries(List<Declaration> published, Instant at) {
        List<Entry> entries = new ArrayList<>();
        for (Declaration declaration : published) {
            entries.add(Entry.first(declaration, at, Content.of(DeclarationJson.write(declaration))));
        }
        return entries;
    }
}
