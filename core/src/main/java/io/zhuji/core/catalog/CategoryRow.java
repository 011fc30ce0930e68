package io.zhuji.core.catalog;

import io.zhuji.core.finding.Pointer;
import java.util.List;

/**
 * A kind of goods as a pack holds it.
 *
 * @param category with its own duties only
 * @param plus     the wider kinds whose duties it shares
 * @param at       its place in the file
 */
record CategoryRow(Category category, List<String> plus, Pointer at) {}
