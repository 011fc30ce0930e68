/**
 * The self-declaration of executed standards (企业标准自我声明公开): what it holds, and the versions of its life.
 *
 * <p>Read {@link io.zhuji.declaration.Declaration} and {@link io.zhuji.declaration.DeclaredIndicator} first.
 */
package io.zhuji.declaration;
