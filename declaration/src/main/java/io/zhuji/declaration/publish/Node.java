package io.zhuji.declaration.publish;

import java.util.List;
import java.util.Map;

/** A JSON value, as far as a declaration has any. */
sealed interface Node {

    /** An object, its members in the order of the text. */
    record Members(Map<String, Node> map) implements Node {}

    /** A list. */
    record Elements(List<Node> list) implements Node {}

    /** A text. */
    record Text(String text) implements Node {}

    /** A number, its digits as written. */
    record Number(String digits) implements Node {}

    /** True or false. */
    record Truth(boolean value) implements Node {}

    /** Null. */
    record Nothing() implements Node {}

    /** What it is, for a finding: a text or number itself, else the name of its kind. */
    default String shown() {
        if (this instanceof Text text) {
            return text.text();
        }
        if (this instanceof Number number) {
            return number.digits();
        }
        if (this instanceof Truth truth) {
            return Boolean.toString(truth.value());
        }
        return this instanceof Members ? "{…}" : this instanceof Elements ? "[…]" : "null";
    }
}
