package io.zhuji.core.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    /** The example of FIPS 180. */
    @Test
    void isThatOfTheStandard() {
        assertThat(Sha256.hex("abc")).isEqualTo(ABC);
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(HexFormat.of().parseHex(ABC));
        MessageDigest fed = Sha256.digest();
        fed.update((byte) 'a');
        assertThat(fed.digest("bc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(HexFormat.of().parseHex(ABC));
    }

    @Test
    void takesATextAsUtf8() {
        assertThat(Sha256.hex("甲")).isEqualTo(Sha256.hex("甲".getBytes(StandardCharsets.UTF_8)));
    }
}
