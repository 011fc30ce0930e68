/**
 * Declarations, and every page of the library.
 *
 * <p>Read {@link io.zhuji.declaration.page.Page} and {@link io.zhuji.declaration.page.Part} first.
 */
@org.jspecify.annotations.NullMarked
module io.zhuji.declaration {
    requires transitive io.zhuji.core;
    requires gg.jte.runtime;
    requires static transitive org.jspecify;

    exports io.zhuji.declaration;
    exports io.zhuji.declaration.page;

    // the words of the frame are read by core's Messages
    opens io.zhuji.declaration.page.html to
            io.zhuji.core;
}
