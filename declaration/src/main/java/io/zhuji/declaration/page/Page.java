package io.zhuji.declaration.page;

/** One self-contained HTML page. */
public final class Page {

    private Page() {}
}
