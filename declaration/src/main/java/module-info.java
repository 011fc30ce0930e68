/** Declarations, and every page of the library. */
@org.jspecify.annotations.NullMarked
module io.zhuji.declaration {
    requires transitive io.zhuji.core;
    requires static transitive org.jspecify;

    exports io.zhuji.declaration.page;
}
