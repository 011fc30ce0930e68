/**
 * The self-declaration of executed standards (企业标准自我声明公开): what it holds and the versions of its life; the drafts it is
 * made of, out of forms, JSON and tables; and the rules of the law it is checked by.
 *
 * <p>Read {@link io.zhuji.declaration.Drafting} and {@link io.zhuji.declaration.Declaration} first.
 */
package io.zhuji.declaration;
