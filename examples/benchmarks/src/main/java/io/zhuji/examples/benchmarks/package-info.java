/** Timings of the library beside its peers, in one run. */
@org.jspecify.annotations.NullMarked
package io.zhuji.examples.benchmarks;
