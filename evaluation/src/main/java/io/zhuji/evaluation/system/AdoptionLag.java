package io.zhuji.evaluation.system;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.standard.Adoption;
import io.zhuji.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How far a standard here is behind the edition abroad (国内外标准同步情况).
 *
 * @param standard the standard here
 * @param adopted  the document it takes over, with its year
 * @param year     the year of that edition
 * @param newest   the year of the newest edition abroad
 */
public record AdoptionLag(Standard standard, String adopted, int year, int newest) {

    public AdoptionLag {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(adopted, "adopted");
    }

    /** By how many years the edition taken over is older than the newest; 0 when it is that one. */
    public int years() {
        return Math.max(0, newest - year);
    }

    /**
     * The standards in force on a day that take over an edition of a document whose newest edition is known, in the catalog's
     * order; what the catalog or the host does not know is left out.
     *
     * @param newest the year of the newest edition by document without its year, such as {@code ISO 9001}
     */
    public static List<AdoptionLag> of(Catalog catalog, Map<String, Integer> newest, LocalDate on) {
        List<AdoptionLag> lags = new ArrayList<>();
        for (Standard standard : catalog.standards()) {
            boolean inForce = standard.implemented()
                            .filter(day -> !day.isAfter(on))
                            .isPresent()
                    && standard.withdrawn().filter(day -> !day.isAfter(on)).isEmpty();
            for (Adoption adoption : inForce ? standard.adopts() : List.<Adoption>of()) {
                OptionalInt year = year(adoption.document());
                if (year.isPresent()) {
                    String document = adoption.document()
                            .substring(0, adoption.document().length() - 5)
                            .strip();
                    Integer latest = newest.get(document);
                    if (latest != null) {
                        lags.add(new AdoptionLag(standard, adoption.document(), year.getAsInt(), latest));
                    }
                }
            }
        }
        return lags;
    }

    /** The year at the end of a document's number: four digits after a colon or a hyphen. */
    private static OptionalInt year(String document) {
        int length = document.length();
        if (length < 6 || ":-".indexOf(document.charAt(length - 5)) < 0) {
            return OptionalInt.empty();
        }
        int year = 0;
        for (int i = length - 4; i < length; i++) {
            char c = document.charAt(i);
            if (c < '0' || c > '9') {
                return OptionalInt.empty();
            }
            year = year * 10 + c - '0';
        }
        return year < 1900 ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
