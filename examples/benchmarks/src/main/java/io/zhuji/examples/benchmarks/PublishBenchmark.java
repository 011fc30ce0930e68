package io.zhuji.examples.benchmarks;

import io.zhuji.core.party.CreditCode;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredIndicator;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.Party;
import io.zhuji.declaration.Status;
import io.zhuji.declaration.publish.Correction;
import io.zhuji.declaration.publish.DeclarationJson;
import io.zhuji.declaration.publish.LandingPage;
import io.zhuji.declaration.publish.OwnLink;
import io.zhuji.declaration.publish.QrCode;
import io.zhuji.declaration.publish.SignatureCheck;
import io.zhuji.declaration.publish.SignatureVerdict;
import io.zhuji.declaration.publish.Signer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A declaration of thirty indicators made public: JSON and digest, read back, page, code, signature. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PublishBenchmark {

    private static final int INDICATORS = 30;

    private final Declaration declaration = declaration();
    private final byte[] bytes = DeclarationJson.write(declaration);
    private final String address =
            OwnLink.of("https://example.com/declaration", declaration).text();
    private final QrCode code = QrCode.of(address, Correction.MEDIUM);
    private final LandingPage page = LandingPage.of(declaration).withCode(code);
    private final Signer signer;
    private final SignatureCheck check;
    private final String signature;

    /** Makes a pair of keys. */
    public PublishBenchmark() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            signer = Signer.ed25519(pair.getPrivate(), pair.getPublic());
            check = SignatureCheck.ed25519(pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        signature = signer.sign(bytes);
    }

    private static Declaration declaration() {
        Declaration.Builder builder = Declaration.builder("towel-30")
                .enterprise(Party.of(CreditCode.parse("91330100MA2XYK0192"), "杭州示例家纺有限公司"))
                .product(DeclaredProduct.named("毛巾"))
                .standard(ExecutedStandard.of(StandardReference.parse("GB 18401-2010"), "国家纺织产品基本安全技术规范"))
                .standard(ExecutedStandard.of(StandardReference.parse("Q/SLJF 030-2026"), "毛巾"));
        for (int i = 1; i <= INDICATORS; i++) {
            builder.indicator(DeclaredIndicator.of(
                    "可萃取重金属" + i, DeclaredIndicator.Kind.PERFORMANCE, "≤" + i + ".50 mg/kg", "GB/T 17593.2-2007"));
        }
        return builder.build(Status.COMPLETE, LocalDate.of(2026, 11, 1));
    }

    /** Canonical JSON and its digest. */
    @Benchmark
    public String jsonAndDigest() {
        return DeclarationJson.digest(DeclarationJson.write(declaration));
    }

    /** Canonical JSON read back and found canonical. */
    @Benchmark
    public DeclarationJson.Reading read() {
        return DeclarationJson.read(bytes);
    }

    /** The landing page in Chinese. */
    @Benchmark
    public String page() {
        return page.page(Locale.CHINESE).html();
    }

    /** The code out of its address. */
    @Benchmark
    public QrCode code() {
        return QrCode.of(address, Correction.MEDIUM);
    }

    /** The code as PNG of eight pixels a module. */
    @Benchmark
    public byte[] png() {
        return code.png(8, QrCode.QUIET);
    }

    /** The signature by Ed25519. */
    @Benchmark
    public String sign() {
        return signer.sign(bytes);
    }

    /** The check of a signature. */
    @Benchmark
    public SignatureVerdict check() {
        return check.check(bytes, signature);
    }
}
