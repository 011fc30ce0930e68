package io.zhuji.declaration.publish;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * The two numbers of an SM2 signature: as Java's providers write them (ASN.1 DER, GM/T 0009-2012), and as JWS does: 32 bytes
 * each (RFC 7518, 3.4).
 */
final class Sm2Point {

    static final int LENGTH = 64;
    private static final int HALF = 32;
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;

    private Sm2Point() {}

    static byte[] toDer(byte[] raw) {
        byte[] r = new BigInteger(1, Arrays.copyOf(raw, HALF)).toByteArray();
        byte[] s = new BigInteger(1, Arrays.copyOfRange(raw, HALF, LENGTH)).toByteArray();
        byte[] out = new byte[6 + r.length + s.length];
        out[0] = SEQUENCE;
        out[1] = (byte) (4 + r.length + s.length);
        put(r, out, 2);
        put(s, out, 4 + r.length);
        return out;
    }

    private static void put(byte[] number, byte[] out, int at) {
        out[at] = INTEGER;
        out[at + 1] = (byte) number.length;
        System.arraycopy(number, 0, out, at + 2, number.length);
    }

    /** Empty where the provider wrote anything but two numbers of at most 256 bits. */
    static Optional<byte[]> ofDer(byte[] der) {
        byte[] out = new byte[LENGTH];
        if (der.length < 2 || der[0] != SEQUENCE || der[1] != der.length - 2) {
            return Optional.empty();
        }
        int at = 2;
        for (int half = HALF; half <= LENGTH; half += HALF) {
            if (at + 2 > der.length || der[at] != INTEGER || der[at + 1] < 1 || at + 2 + der[at + 1] > der.length) {
                return Optional.empty();
            }
            byte[] number = new BigInteger(1, Arrays.copyOfRange(der, at + 2, at + 2 + der[at + 1])).toByteArray();
            int zero = number.length > HALF ? 1 : 0;
            if (number.length - zero > HALF) {
                return Optional.empty();
            }
            System.arraycopy(number, zero, out, half - (number.length - zero), number.length - zero);
            at += 2 + der[at + 1];
        }
        return at == der.length ? Optional.of(out) : Optional.empty();
    }
}
