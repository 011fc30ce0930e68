package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Messages;

/** The sentences for what this package concludes. */
public final class Supervision {

    private Supervision() {}

    /** Messages in Chinese and English for every rule and reason of this package. */
    public static Messages messages() {
        return Messages.load(Supervision.class, "messages");
    }
}
