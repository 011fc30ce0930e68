package io.zhuji.declaration.publish;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.digest.Sha256;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that is handed to the public of one version of a declaration, as files (公开材料): canonical JSON and its signature, the
 * record under the platform's names, landing page and words for labels in Chinese and English, QR code. Where they go is the
 * host's affair. Immutable; each {@code with} gives another.
 */
public final class Publication {

    private static final int PIXELS = 8;
    private static final int HEAD = 8;

    private final Declaration declaration;
    private final LandingPage page;
    private final Optional<Payload> payload;
    private final Correction correction;
    private final Optional<Signer> signer;

    private Publication(
            Declaration declaration,
            LandingPage page,
            Optional<Payload> payload,
            Correction correction,
            Optional<Signer> signer) {
        this.declaration = declaration;
        this.page = page;
        this.payload = payload;
        this.correction = correction;
        this.signer = signer;
    }

    /** The files of a version by itself: no versions before it, no QR code, not signed. */
    public static Publication of(Declaration declaration) {
        return new Publication(
                declaration, LandingPage.of(declaration), Optional.empty(), Correction.MEDIUM, Optional.empty());
    }

    /** The same with the versions of the declaration, see {@link LandingPage#withVersions}. */
    public Publication withVersions(List<Declaration> versions) {
        return new Publication(declaration, page.withVersions(versions), payload, correction, signer);
    }

    /** The same with how the executed standards stand, see {@link LandingPage#withStandings}. */
    public Publication withStandings(Catalog catalog, LocalDate on) {
        return new Publication(declaration, page.withStandings(catalog, on), payload, correction, signer);
    }

    /**
     * The same with a QR code.
     *
     * @throws IllegalArgumentException if the code names another version or other content, or no code holds it
     */
    public Publication withCode(Payload said, Correction level) {
        if (said.mark().isPresent() && !said.mark().get().fits(declaration)) {
            throw new IllegalArgumentException(
                    "payload must lead to " + declaration.version() + " as it is, was " + said.text());
        }
        QrCode code = QrCode.of(said.text(), level);
        return new Publication(declaration, page.withCode(code), Optional.of(said), level, signer);
    }

    /** The same signed. */
    public Publication withSigner(Signer by) {
        return new Publication(declaration, page, payload, correction, Optional.of(Objects.requireNonNull(by, "by")));
    }

    /**
     * The files by their names, all beginning with {@link #stem}:
     *
     * <ul>
     *   <li>{@code .json}: canonical JSON; {@code .jws}: the signature over its bytes, where there is a signer
     *   <li>{@code .platform.json}: the record under the platform's names
     *   <li>{@code .zh.html}, {@code .en.html}: the landing page
     *   <li>{@code .label.zh.html}, {@code .label.en.html}: words for label and manual
     *   <li>{@code .qr.svg}, {@code .qr.png}: the QR code, where there is one
     * </ul>
     */
    public SortedMap<String, byte[]> files() {
        String stem = stem(declaration.version());
        SortedMap<String, byte[]> files = new TreeMap<>();
        byte[] json = DeclarationJson.write(declaration);
        files.put(stem + ".json", json);
        files.put(stem + ".platform.json", PlatformRecord.json(declaration));
        if (signer.isPresent()) {
            files.put(stem + ".jws", signer.get().sign(json).getBytes(StandardCharsets.US_ASCII));
        }
        Optional<QrCode> code = payload.map(said -> QrCode.of(said.text(), correction));
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String language = locale.getLanguage();
            files.put(stem + "." + language + ".html", utf8(page.page(locale).html()));
            files.put(
                    stem + ".label." + language + ".html",
                    utf8(LabelText.page(declaration, code, locale).html()));
        }
        if (code.isPresent()) {
            String title = PublishWords.load(Locale.CHINESE)
                    .word("page.code-says", code.get().text());
            files.put(stem + ".qr.svg", utf8(code.get().svg(title, QrCode.QUIET)));
            files.put(stem + ".qr.png", code.get().png(PIXELS, QrCode.QUIET));
        }
        return Collections.unmodifiableSortedMap(files);
    }

    /**
     * What the names of a version's files begin with: {@code declaration-kettle-17-v3}. Two versions never share one, not
     * even where a file system takes capital and small letters for the same; and it is no name a system keeps for itself.
     */
    public static String stem(Version version) {
        String id = version.id();
        String small = id.toLowerCase(Locale.ROOT);
        // no id holds a tilde
        String mark = id.equals(small)
                ? ""
                : '~' + Sha256.hex(id.getBytes(StandardCharsets.US_ASCII)).substring(0, HEAD);
        return "declaration-" + id + mark + "-v" + version.number();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
