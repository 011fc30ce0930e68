package io.zhuji.declaration;

import java.util.EnumSet;
import java.util.Set;

/**
 * The stage of life a version of a declaration is at (声明状态).
 *
 * <p>{@code DRAFT → COMPLETE → PUBLISHED → REVISED → WITHDRAWN}; each step is a new {@link Version}. A draft may be written
 * anew any number of times, and what is complete may become a draft again; what is public is revised or withdrawn, and what
 * is withdrawn stays so.
 */
public enum Status {
    /** 草稿: something the law wants is not in it yet. */
    DRAFT,
    /** 已完成: all the law wants is in it; not public. */
    COMPLETE,
    /** 已公开: public for the first time. */
    PUBLISHED,
    /** 已变更: public, and changed since. */
    REVISED,
    /** 已废止: taken back; the versions before it stay on record. */
    WITHDRAWN;

    /** What may come next. */
    public Set<Status> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(DRAFT, COMPLETE);
            case COMPLETE -> EnumSet.of(DRAFT, COMPLETE, PUBLISHED);
            case PUBLISHED, REVISED -> EnumSet.of(REVISED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(Status.class);
        };
    }

    /** Whether that may come next. */
    public boolean mayBecome(Status status) {
        return next().contains(status);
    }

    /** Whether the public sees it as valid: {@link #PUBLISHED} or {@link #REVISED}. */
    public boolean isPublic() {
        return this == PUBLISHED || this == REVISED;
    }
}
