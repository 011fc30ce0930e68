package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Pack;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.standard.Citation;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Test methods as laboratories and standards write them, with the families that a catalog records (试验方法可比性). Immutable and
 * thread-safe.
 */
public final class Methods {

    private final Map<String, String> families = new HashMap<>();

    private Methods(Catalog catalog) {
        for (Pack pack : catalog.packs()) {
            for (TestMethod method : pack.testMethods()) {
                families.put(method.reference(), method.family());
                first(method.reference())
                        .ifPresent(number -> families.put(key(method.reference(), number), method.family()));
            }
        }
    }

    /** Methods with the families of that catalog. */
    public static Methods of(Catalog catalog) {
        return new Methods(catalog);
    }

    /** How results by one method stand to a requirement. */
    public enum Fit {
        /** By a method that it names, or one of its family; or it names none. */
        FITS,
        /** By a method of another family. */
        DIFFERS,
        /** It is not recorded. */
        UNKNOWN
    }

    /**
     * A method as written, with its family where one is recorded for it or for another edition of it.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public TestMethod read(String written) {
        String text = written.strip();
        String family = families.getOrDefault(text, "");
        if (family.isEmpty()) {
            family = first(text)
                    .map(number -> families.getOrDefault(key(text, number), ""))
                    .orElse("");
        }
        return new TestMethod(text, family);
    }

    /** A method whatever its edition. */
    private static String key(String text, Citation number) {
        return undated(number.reference()) + ' ' + tail(text, number);
    }

    /** How results by that method stand to what a requirement names; it fits where the requirement names none. */
    public Fit fit(TestMethod used, List<TestMethod> named) {
        if (named.isEmpty()) {
            return Fit.FITS;
        }
        boolean open = false;
        for (TestMethod method : named) {
            if (used.agreesWith(method) || sameStandard(used.reference(), method.reference())) {
                return Fit.FITS;
            }
            open |= !used.differsFrom(method);
        }
        return open ? Fit.UNKNOWN : Fit.DIFFERS;
    }

    /**
     * Whether two references lead to one method. Where one of them names no year, any edition is meant; a clause behind the
     * number, as in {@code GB 18401-2010 6.7}, is set aside, but not words such as 干燥器法.
     */
    private static boolean sameStandard(String one, String other) {
        Optional<Citation> a = first(one);
        Optional<Citation> b = first(other);
        if (a.isEmpty() || b.isEmpty() || !tail(one, a.get()).equals(tail(other, b.get()))) {
            return false;
        }
        StandardReference first = a.get().reference();
        StandardReference second = b.get().reference();
        if (!undated(first).equals(undated(second))) {
            return false;
        }
        boolean bothDated = first instanceof StandardNumber && second instanceof StandardNumber;
        return !bothDated || first.equals(second);
    }

    private static Optional<Citation> first(String text) {
        List<Citation> all = Citation.allIn(text);
        return all.size() == 1 && all.get(0).start() == 0 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The words behind the number; empty for a clause, which has digits and dots only. */
    private static String tail(String text, Citation citation) {
        String tail = text.substring(citation.end()).strip();
        boolean words = false;
        for (int i = 0; i < tail.length(); i++) {
            char c = tail.charAt(i);
            words |= Character.isLetter(c);
        }
        return words ? tail.replace(" ", "") : "";
    }

    private static String undated(StandardReference reference) {
        return reference.series().toString();
    }
}
