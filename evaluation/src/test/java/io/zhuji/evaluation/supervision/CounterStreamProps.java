package io.zhuji.evaluation.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.digest.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class CounterStreamProps {

    /** Also bounds near 2^62 and above, where half of the values or so are thrown away. */
    @Property(tries = 300)
    void isTheFirstHashBelowTheLastFullMultiple(
            @ForAll @LongRange(min = 1) long bound, @ForAll @LongRange(max = 1_000_000) long seed) throws Exception {
        BigInteger two64 = BigInteger.ONE.shiftLeft(64);
        BigInteger n = BigInteger.valueOf(bound);
        CounterStream stream = new CounterStream("key" + seed, "label");
        int counter = 0;
        for (int i = 0; i < 5; i++) {
            BigInteger value;
            do {
                byte[] hash = Sha256.digest()
                        .digest(("key" + seed + "\nlabel\n" + counter++).getBytes(StandardCharsets.UTF_8));
                value = new BigInteger(1, java.util.Arrays.copyOf(hash, 8));
            } while (value.compareTo(two64.subtract(two64.mod(n))) >= 0);
            assertThat(stream.below(bound)).isEqualTo(value.mod(n).longValueExact());
        }
    }
}
