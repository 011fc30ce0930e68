/**
 * Who makes, sells or declares: the credit code of an organisation and the region it stands in.
 *
 * <p>Read {@link io.zhuji.core.party.CreditCode} and {@link io.zhuji.core.party.Region} first.
 */
package io.zhuji.core.party;
