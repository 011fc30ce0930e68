/**
 * Rules: code by id, the law they stand on as data, chosen by the date of the act.
 *
 * <p>Read {@link io.zhuji.core.rule.Rule} and {@link io.zhuji.core.rule.RuleSet} first.
 */
package io.zhuji.core.rule;
