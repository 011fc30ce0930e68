package io.zhuji.examples.benchmarks;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Pack;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.standard.StandardNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openjdk.jol.info.GraphLayout;

/**
 * Prints how long a catalog of a million made-up enterprise standards, and of the international numbers where their lists are
 * given, takes to load, how much it holds, and how long a look-up takes. The first load is that of a fresh JVM.
 *
 * <pre>{@code java -Xmx3g -Djol.magicFieldOffset=true -Djdk.attach.allowAttachSelf=true -cp benchmarks.jar io.zhuji.examples.benchmarks.CatalogScale [COUNT [FOLDER]]}</pre>
 *
 * <p>{@link CatalogBenchmark} measures the look-up with more care, beside a hash map.
 */
public final class CatalogScale {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final int ROUNDS = 4000;
    private static final int ASKED = 32;

    private CatalogScale() {}

    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        List<String> numbers = new ArrayList<>();
        byte[] first = ScalePacks.enterprise(count);
        byte[] second = args.length > 1 ? ScalePacks.international(Path.of(args[1]), numbers) : new byte[0];
        int records = count + numbers.size();
        System.out.printf("%d records, %.1f MB of JSON%n", records, (first.length + second.length) / 1e6);
        for (int i = 0; i < count; i++) {
            numbers.add(ScalePacks.number(i));
        }
        Catalog catalog = Catalog.of(List.of());
        for (int run = 0; run < 4; run++) {
            catalog = Catalog.of(List.of());
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
                    "load %d: %.2f s, of which reading %.2f s%n", run, (end - start) / 1e9, (read - start) / 1e9);
        }
        long held = GraphLayout.parseInstance(catalog).totalSize();
        System.out.printf("held: %.1f MB, %d bytes a record%n", held / 1e6, held / records);
        for (int run = 0; run < 5; run++) {
            lookup(catalog, numbers, new Random(run));
        }
    }

    /** Numbers at random over all, some few read and then asked for, as when a listing is checked. */
    private static void lookup(Catalog catalog, List<String> numbers, Random random) {
        StandardNumber[] asked = new StandardNumber[ASKED];
        long nanos = 0;
        int known = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < ASKED; i++) {
                asked[i] = StandardNumber.parse(numbers.get(random.nextInt(numbers.size())));
            }
            long start = System.nanoTime();
            for (StandardNumber number : asked) {
                Resolution resolution = catalog.resolve(number, DAY);
                known += resolution.standing().ordinal() <= 3 ? 1 : 0;
            }
            nanos += System.nanoTime() - start;
        }
        int all = ROUNDS * ASKED;
        System.out.printf("look-up: %d ns each, %d of %d known%n", nanos / all, known, all);
    }

    private static Pack read(byte[] json) throws IOException {
        return Pack.read("scale.json", new ByteArrayInputStream(json)).orThrow();
    }
}
