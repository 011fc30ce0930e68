package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.publish.DeclarationJson;
import io.zhuji.declaration.publish.Scan;
import io.zhuji.declaration.publish.ScanVerdict;
import io.zhuji.declaration.publish.SignatureCheck;
import io.zhuji.declaration.publish.SignatureVerdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code zhuji verify}: whether a signature holds, or what a scanned code says. */
final class VerifyCommand implements Command {

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String summary() {
        return "check the signature of a declaration, or what its QR code says";
    }

    @Override
    public String help() {
        return """
                usage: zhuji verify --key FILE [--lang zh|en] JSON SIGNATURE
                       zhuji verify --scan TEXT [--on DATE] [--lang zh|en] [FILE...]

                With --key: holds the detached JWS in the file SIGNATURE against the bytes of the file JSON, by the public key by
                Ed25519 in FILE (PEM). One line out: {"verdict","message","digest"}.

                With --scan: holds what a code said against the versions on record, one as canonical JSON a line. One line out:
                {"verdict","message","id","version","latest","status"}, absent members null.

                  --on DATE        the day that is asked about; today when not given
                  --lang zh|en     language of the message, zh when not given

                Exit status: 0 valid, or current; 1 any other verdict; 2 something could not be read.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    @Override
    public List<String> valued() {
        return List.of("--key", "--scan", "--on", "--lang");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Locale locale = Pages.language(arguments);
        if (arguments.has("--key") == arguments.has("--scan")) {
            throw new UsageException("verify takes either --key or --scan");
        }
        return arguments.has("--key") ? signature(arguments, locale, terminal) : scan(arguments, locale, terminal);
    }

    private static int signature(Arguments arguments, Locale locale, Terminal terminal)
            throws UsageException, IOException {
        if (arguments.operands().size() != 2) {
            throw new UsageException("verify --key takes two files, the JSON and the signature");
        }
        PublicKey key = Pem.read("--key", arguments.value("--key").get())
                .publicKey()
                .orElseThrow(
                        () -> new UsageException("--key takes a file with a public key: -----BEGIN PUBLIC KEY-----"));
        byte[] json = bytes(arguments.operands().get(0));
        String jws = new String(bytes(arguments.operands().get(1)), StandardCharsets.ISO_8859_1).strip();
        SignatureVerdict verdict = SignatureCheck.ed25519(key).check(json, jws);
        JsonLines.write(
                JsonLines.object(out -> {
                    out.writeStringField("verdict", verdict.name());
                    out.writeStringField("message", verdict.text(locale));
                    out.writeStringField("digest", DeclarationJson.digest(json));
                }),
                terminal.out());
        return verdict.valid() ? Main.CLEAN : Main.FOUND;
    }

    private static byte[] bytes(String file) throws UsageException {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(
                    "cannot read '" + file + "': " + e.getClass().getSimpleName());
        }
    }

    private static int scan(Arguments arguments, Locale locale, Terminal terminal) throws UsageException, IOException {
        LocalDate on = Dates.on(arguments, terminal);
        List<Declaration> record = new ArrayList<>();
        long[] unread = {0};
        long unusable = Inputs.numbered(arguments.operands(), true, terminal, (number, text) -> {
            Optional<Declaration> read =
                    DeclarationJson.read(text.getBytes(StandardCharsets.UTF_8)).declaration();
            read.ifPresent(record::add);
            if (read.isEmpty()) {
                unread[0]++;
                terminal.say("zhuji: line " + number + " is no declaration; zhuji publish says why");
            }
        });
        Scan scan = Scan.of(arguments.value("--scan").get(), record, on);
        JsonLines.write(
                JsonLines.object(out -> {
                    out.writeStringField("verdict", scan.verdict().name());
                    out.writeStringField("message", scan.verdict().text(locale));
                    Optional<Declaration> named = scan.meant().or(scan::latest);
                    out.writeStringField("id", named.map(Declaration::id).orElse(null));
                    number("version", scan.meant(), out);
                    number("latest", scan.latest(), out);
                    out.writeStringField(
                            "status",
                            scan.latest().map(each -> each.status().name()).orElse(null));
                }),
                terminal.out());
        if (unusable > 0 || unread[0] > 0) {
            return Main.UNUSABLE;
        }
        return scan.verdict() == ScanVerdict.CURRENT ? Main.CLEAN : Main.FOUND;
    }

    private static void number(String name, Optional<Declaration> declaration, JsonGenerator out) throws IOException {
        if (declaration.isPresent()) {
            out.writeNumberField(name, declaration.get().version().number());
        } else {
            out.writeNullField(name);
        }
    }
}
