package io.zhuji.evaluation.register;

import io.zhuji.evaluation.programme.Entry;

/** One record of a register about one enterprise. */
public sealed interface Registered permits Training, Participation, Seat, Recognition, Certificate {

    /** Its line in the source, for messages. */
    int row();

    /** The USCC of the enterprise. */
    String enterprise();

    /** The enterprise's name as recorded; may be empty. */
    String name();

    /** What makes it one thing: two records of the same thing have the same one, whatever else they say of it. */
    String key();

    /** It as a record that counts towards a target. */
    Entry entry();
}
