package io.zhuji.core.catalog;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.standard.Standard;
import java.util.Optional;

/**
 * A standard as a pack holds it, with what does not belong to the standard itself.
 *
 * @param ages  the ages its goods are meant for, where it says so
 * @param index its place in the section, from 0
 */
record StandardRow(Standard standard, Optional<AgeScope> ages, int index) {

    Pointer at() {
        return Section.at("standards", index);
    }
}
