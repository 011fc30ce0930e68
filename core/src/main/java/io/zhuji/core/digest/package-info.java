/**
 * Digests of what the library holds and writes; for its own modules only.
 *
 * <p>Read {@link io.zhuji.core.digest.Sha256} first.
 */
package io.zhuji.core.digest;
