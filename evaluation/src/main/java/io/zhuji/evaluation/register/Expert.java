package io.zhuji.evaluation.register;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Somebody who helps enterprises with standards (标准化专家、质量管家), and what of.
 *
 * @param id         what the person is known by
 * @param categories what the person knows, in words or codes of the host
 * @param region     where the person works: a code of GB/T 2260
 * @param capacity   how many needs the person takes
 */
public record Expert(String id, SortedSet<String> categories, String region, int capacity) {

    public Expert {
        Objects.requireNonNull(id, "id");
        categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
        Objects.requireNonNull(region, "region");
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity must be at least 0, was " + capacity);
        }
    }
}
