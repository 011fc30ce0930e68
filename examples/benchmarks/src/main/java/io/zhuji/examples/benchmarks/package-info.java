/**
 * Timings of the library beside its peers, in one run: {@code java -jar benchmarks.jar NAME} for those of JMH; {@code CatalogScale},
 * {@code ImpactScale} and {@code SupervisionAtScale} are programs that say how they are started.
 *
 * <p>Read {@link io.zhuji.examples.benchmarks.JudgeBenchmark} and {@link io.zhuji.examples.benchmarks.CatalogScale} first.
 */
@org.jspecify.annotations.NullMarked
package io.zhuji.examples.benchmarks;
