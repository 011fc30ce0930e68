package io.zhuji.examples.benchmarks;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Pack;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Prints how long a catalog of a million made-up enterprise standards, and of the international numbers where their lists are
 * given, takes to load, how much it holds, and how long a look-up takes.
 *
 * <pre>{@code java -Xmx4g -cp benchmarks.jar io.zhuji.examples.benchmarks.CatalogScale [COUNT [FOLDER]]}</pre>
 */
public final class CatalogScale {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final int LOOKUPS = 100_000;

    private CatalogScale() {}

    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        List<String> international = new ArrayList<>();
        byte[] first = ScalePacks.enterprise(count);
        byte[] second = args.length > 1 ? ScalePacks.international(Path.of(args[1]), international) : new byte[0];
        int records = count + international.size();
        System.out.printf("%d records, %.1f MB of JSON%n", records, (first.length + second.length) / 1e6);
        long used = used();
        Catalog catalog = Catalog.of(List.of());
        for (int run = 0; run < 4; run++) {
            catalog = Catalog.of(List.of());
            long cpu = cpu();
            long start = System.nanoTime();
            List<Pack> packs = new ArrayList<>();
            packs.add(read(first));
            if (second.length > 0) {
                packs.add(read(second));
            }
            long read = System.nanoTime();
            catalog = Catalog.of(packs);
            long end = System.nanoTime();
            System.out.printf(
                    "load %d: %.2f s, of which reading %.2f s; %.2f s of processor%n",
                    run, (end - start) / 1e9, (read - start) / 1e9, (cpu() - cpu) / 1e9);
        }
        long held = used() - used;
        System.out.printf("held: %.1f MB, %d bytes a record%n", held / 1e6, held / records);
        for (int run = 0; run < 20; run++) {
            lookup(catalog, count, international, run);
        }
    }

    /** Each number is asked for once, at random over all, as a reader would have just parsed it. */
    private static void lookup(Catalog catalog, int count, List<String> international, int run) {
        Random random = new Random(run);
        StandardReference[] asked = new StandardReference[LOOKUPS];
        for (int i = 0; i < LOOKUPS; i++) {
            int index = random.nextInt(count + international.size());
            asked[i] =
                    StandardNumber.parse(index < count ? ScalePacks.number(index) : international.get(index - count));
        }
        long known = 0;
        long cpu = cpu();
        long start = System.nanoTime();
        for (StandardReference reference : asked) {
            Resolution resolution = catalog.resolve(reference, DAY);
            known += resolution.standing().ordinal() <= 3 ? 1 : 0;
        }
        long nanos = System.nanoTime() - start;
        System.out.printf(
                "look-up: %d ns each, %d ns of processor, %d of %d known%n",
                nanos / LOOKUPS, (cpu() - cpu) / LOOKUPS, known, LOOKUPS);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Pack read(byte[] json) throws IOException {
        return Pack.read("scale.json", new ByteArrayInputStream(json)).orThrow();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
