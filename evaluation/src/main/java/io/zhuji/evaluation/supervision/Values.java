package io.zhuji.evaluation.supervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different values of one dimension, numbered as they come, up to a number that memory can bear. */
final class Values {

    /** As many are told apart; what comes after is one value. */
    static final int MOST = 1 << 14;

    static final String OTHER = "…";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private long beyond;

    int of(String value) {
        Integer number = numbers.get(value);
        if (number != null) {
            return number;
        }
        if (texts.size() >= MOST) {
            beyond++;
            if (!value.equals(OTHER)) {
                return of(OTHER);
            }
        }
        numbers.put(value, texts.size());
        texts.add(value);
        return texts.size() - 1;
    }

    List<String> texts() {
        return texts;
    }

    /** How many results had a value beyond those told apart. */
    long beyond() {
        return beyond;
    }
}
