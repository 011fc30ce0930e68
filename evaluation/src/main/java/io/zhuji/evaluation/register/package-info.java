/**
 * Registers that a programme is counted from (台账): trainings, parts taken in standards, seats in committees, recognitions,
 * certificates of management systems; read from rows, each record once, and asked for their standing on a day.
 *
 * <p>Read {@link io.zhuji.evaluation.register.RegisterReader} and {@link io.zhuji.evaluation.register.Registered} first.
 */
package io.zhuji.evaluation.register;
