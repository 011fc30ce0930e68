/** Checking listings against the catalog and the law. */
@org.jspecify.annotations.NullMarked
module io.zhuji.evaluation {
    requires transitive io.zhuji.declaration;
    requires transitive com.fasterxml.jackson.core;
    requires org.apache.commons.statistics.distribution;
    requires org.apache.commons.statistics.interval;
    requires static transitive org.jspecify;

    exports io.zhuji.evaluation.benchmark;
    exports io.zhuji.evaluation.conformity;
    exports io.zhuji.evaluation.grade;
    exports io.zhuji.evaluation.impact;
    exports io.zhuji.evaluation.listing;
    exports io.zhuji.evaluation.programme;
    exports io.zhuji.evaluation.reference;
    exports io.zhuji.evaluation.register;
    exports io.zhuji.evaluation.statistics;
    exports io.zhuji.evaluation.supervision;
    exports io.zhuji.evaluation.system;

    // core reads their messages
    opens io.zhuji.evaluation.benchmark to
            io.zhuji.core;
    opens io.zhuji.evaluation.conformity to
            io.zhuji.core;
    opens io.zhuji.evaluation.grade to
            io.zhuji.core;
    opens io.zhuji.evaluation.impact to
            io.zhuji.core;
    opens io.zhuji.evaluation.listing to
            io.zhuji.core;
    opens io.zhuji.evaluation.programme to
            io.zhuji.core;
    opens io.zhuji.evaluation.reference to
            io.zhuji.core;
    opens io.zhuji.evaluation.register to
            io.zhuji.core;
    opens io.zhuji.evaluation.supervision to
            io.zhuji.core;
    opens io.zhuji.evaluation.system to
            io.zhuji.core;
}
