/**
 * What a rule concluded, where, on which facts and which law; how it reads to a person; what a host does about it.
 *
 * <p>Read {@link io.zhuji.core.finding.Finding} and {@link io.zhuji.core.finding.Policy} first.
 */
package io.zhuji.core.finding;
