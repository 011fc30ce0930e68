package io.zhuji.core.catalog;

import io.zhuji.core.finding.Pointer;
import java.util.List;

/**
 * A kind of goods as a pack holds it.
 *
 * @param category with its own duties only
 * @param plus     the wider kinds whose duties it shares
 * @param index    its place in the section, from 0
 */
record CategoryRow(Category category, List<String> plus, int index) {

    Pointer at() {
        return Section.at("categories", index);
    }
}
