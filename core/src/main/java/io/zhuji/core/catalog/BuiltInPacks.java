package io.zhuji.core.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The packs that come with the library, in their order. {@code packs/SHA256SUMS} names the files with their digests, and the
 * digest of the whole under the name {@code catalog}; a test holds it equal to the files, so that a start need not work them
 * out.
 */
final class BuiltInPacks {

    static final String SUMS = "packs/SHA256SUMS";
    static final String WHOLE = "catalog";

    /** How the names of packs begin that wait until a requirement is asked for. */
    private static final String WAITING = "requirements-";

    private static final int DIGITS = 64;

    private BuiltInPacks() {}

    static Catalog catalog() {
        List<Pack> packs = new ArrayList<>();
        List<String> files = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        String whole = "";
        JsonFactory json = PackInput.json();
        String sums = new String(bytes(SUMS), StandardCharsets.US_ASCII);
        int from = 0;
        while (from < sums.length()) {
            int end = sums.indexOf('\n', from);
            String digest = sums.substring(from, from + DIGITS);
            String name = sums.substring(from + DIGITS + 2, end);
            if (name.equals(WHOLE)) {
                whole = digest;
            } else if (name.startsWith(WAITING)) {
                files.add("packs/".concat(name));
                digests.add(digest);
            } else {
                packs.add(pack("packs/".concat(name), json, digest));
            }
            from = end + 1;
        }
        // the packs that wait are of the edition of all; a test holds them to it
        Pack any = packs.get(0);
        DeferredPacks waiting = new DeferredPacks(files, digests, "zhuji.requirements", any.edition());
        return Catalog.of(packs, waiting, whole);
    }

    static Pack pack(String file, JsonFactory json, String digest) {
        try (InputStream in = open(file)) {
            return Pack.read(file, in, json, digest).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = BuiltInPacks.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("no resource '" + file + "' beside " + BuiltInPacks.class.getName());
        }
        return in;
    }
}
