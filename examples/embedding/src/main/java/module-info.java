/** A program with the library in it, as a host of its own. */
@org.jspecify.annotations.NullMarked
module io.zhuji.examples.embedding {
    requires io.zhuji.evaluation;
    requires static org.jspecify;

    exports io.zhuji.examples.embedding;
}
