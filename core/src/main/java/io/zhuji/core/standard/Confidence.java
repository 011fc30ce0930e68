package io.zhuji.core.standard;

/** How sure a recorded fact is (可信度). */
public enum Confidence {
    /** Seen in a source, and nothing known speaks against it. */
    A,
    /** Well known, or seen in part. */
    B,
    /** Not settled; supports at most a suspicion. */
    C;

    /** Whether a conclusion may rest on it. */
    public boolean settled() {
        return this != C;
    }
}
