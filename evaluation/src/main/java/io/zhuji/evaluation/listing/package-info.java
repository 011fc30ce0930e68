/**
 * Is this listing in order today?
 *
 * <p>Read {@link io.zhuji.evaluation.listing.Listing} first.
 */
package io.zhuji.evaluation.listing;
