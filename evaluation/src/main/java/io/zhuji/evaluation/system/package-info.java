/**
 * An enterprise's own system of standards (企业标准体系): what it holds and how it hangs together, how completely it is carried out,
 * and what has to follow when products, patents or the standards it took over change.
 *
 * <p>Read {@link io.zhuji.evaluation.system.StandardSystem} and {@link io.zhuji.evaluation.system.Scorecard} first.
 */
package io.zhuji.evaluation.system;
