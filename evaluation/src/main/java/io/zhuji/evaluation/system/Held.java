package io.zhuji.evaluation.system;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One line of a system of standards: a standard, or a group of them such as 产品标准, as recorded, right or wrong.
 *
 * @param row      its line in the source, for messages
 * @param id       what it is known by within the system
 * @param parent   the id of what it stands under; empty at the top
 * @param number   the number of the standard; empty for a group
 * @param title    what it is called
 * @param owner    the department in charge; may be empty
 * @param serves   the products and processes it is for; none for a group
 */
public record Held(
        int row, String id, String parent, String number, String title, String owner, SortedSet<String> serves) {

    public Held {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(owner, "owner");
        serves = Collections.unmodifiableSortedSet(new TreeSet<>(serves));
    }
}
