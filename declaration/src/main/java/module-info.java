/**
 * Declarations, and every page of the library.
 *
 * <p>Read {@link io.zhuji.declaration.page.Page} and {@link io.zhuji.declaration.page.Part} first.
 */
@org.jspecify.annotations.NullMarked
module io.zhuji.declaration {
    requires transitive io.zhuji.core;
    requires transitive com.fasterxml.jackson.core;
    requires com.google.zxing;
    requires gg.jte.runtime;
    // for hosts that validate beans; all else compiles and runs without it
    requires static jakarta.validation;
    // a host without the registry needs no database
    requires static transitive java.sql;
    requires static transitive org.jspecify;

    exports io.zhuji.declaration;
    exports io.zhuji.declaration.constraint;
    exports io.zhuji.declaration.page;
    exports io.zhuji.declaration.publish;
    exports io.zhuji.declaration.registry;
    exports io.zhuji.declaration.watch;

    // engines of Bean Validation read the fields of Draft; core reads the messages
    opens io.zhuji.declaration;
    opens io.zhuji.declaration.constraint;

    // the words of the frame are read by core's Messages
    opens io.zhuji.declaration.page to
            io.zhuji.core;
    opens io.zhuji.declaration.page.html to
            io.zhuji.core;
    opens io.zhuji.declaration.registry to
            io.zhuji.core;
    opens io.zhuji.declaration.watch to
            io.zhuji.core;
    // and those of what is published
    opens io.zhuji.declaration.publish to
            io.zhuji.core;
}
