/** The command line {@code zhuji}. */
@org.jspecify.annotations.NullMarked
package io.zhuji.examples.cli;
