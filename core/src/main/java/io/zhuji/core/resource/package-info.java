/**
 * Text files of ours beside a class; for the modules of the library only.
 *
 * <p>Read {@link io.zhuji.core.resource.TextResource} first.
 */
package io.zhuji.core.resource;
