package io.zhuji.evaluation.grade;

import io.zhuji.core.standard.StandardReference;
import java.math.BigDecimal;
import java.util.List;

/** What is known of one fact of one subject. */
sealed interface Value {

    /** Nothing is known. */
    Value MISSING = new Missing();

    /** As it reads in a trace. */
    String text();

    record Missing() implements Value {
        @Override
        public String text() {
            return "";
        }
    }

    /** A number, count, day (from 1970-01-01), flag (0, 1) or place in an order, somewhere between two values. */
    record Span(BigDecimal from, BigDecimal to, String text) implements Value {}

    /** A word of a choice without order. */
    record Word(int index, String text) implements Value {}

    /** Numbers of standards. */
    record Numbers(List<StandardReference> list) implements Value {
        public Numbers {
            list = List.copyOf(list);
        }

        @Override
        public String text() {
            StringBuilder out = new StringBuilder();
            for (StandardReference reference : list) {
                out.append(out.length() == 0 ? "" : ", ").append(reference);
            }
            return out.toString();
        }
    }
}
