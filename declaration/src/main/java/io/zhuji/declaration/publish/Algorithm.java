package io.zhuji.declaration.publish;

/**
 * How a signature is made (签名算法).
 *
 * <p>Nothing else is written or accepted: a check takes the algorithm from the key it was given, never from the signature.
 */
public enum Algorithm {
    /** Ed25519 (RFC 8032), known to every JDK; {@code EdDSA} in the header (RFC 8037), {@code Ed25519} is read too (RFC 9864). */
    ED25519("EdDSA"),
    /**
     * SM2 with SM3 (国密; GB/T 32918.2-2016, GB/T 32905-2016), with the default identity {@code 1234567812345678} and the
     * signature as 64 bytes, r and s. No register of JWS algorithms holds it, so the header names it by its object
     * identifier (GB/T 33560-2017), as RFC 7515, 4.1.1 wants of names that are not registered.
     */
    SM2("urn:oid:1.2.156.10197.1.501");

    private final String header;

    Algorithm(String header) {
        this.header = header;
    }

    /** The value of {@code alg} in the header. */
    public String header() {
        return header;
    }

    boolean isNamed(String alg) {
        return alg.equals(header) || this == ED25519 && alg.equals("Ed25519");
    }
}
