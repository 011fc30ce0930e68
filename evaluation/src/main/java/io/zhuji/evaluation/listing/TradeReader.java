package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.resource.TextResource;
import io.zhuji.evaluation.listing.ListingSubject.Place;
import io.zhuji.evaluation.listing.ListingSubject.Trade;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads where the goods of a listing come from and go to, and when they were made. */
final class TradeReader {

    private static final int ABROAD = 0;
    private static final int HOME = 1;
    private static final int IMPORTED = 2;
    private static final int EXPORT = 3;
    private static final int LONGEST = 400;

    private final WordTable words;
    private Optional<Place> abroad = Optional.empty();
    private Optional<Place> home = Optional.empty();
    private Optional<Place> export = Optional.empty();
    private Optional<LocalDate> madeOn = Optional.empty();

    TradeReader(WordTable words) {
        this.words = words;
    }

    static WordTable builtIn() {
        WordTable table = new WordTable();
        int value = ABROAD;
        for (String line : TextResource.lines(TradeReader.class, "origins.txt")) {
            if (line.charAt(0) == '@') {
                value = switch (line.substring(2)) {
                    case "abroad" -> ABROAD;
                    case "home" -> HOME;
                    case "imported" -> IMPORTED;
                    case "export" -> EXPORT;
                    default -> throw new IllegalStateException("origins.txt: " + line);
                };
            } else {
                for (String word : line.split(" ", -1)) {
                    table.add(word, value, false);
                }
            }
        }
        return table;
    }

    void origin(Listing.Attribute attribute) {
        boolean[] found = new boolean[2];
        find(attribute.value(), (start, end, value) -> {
            if (value <= HOME) {
                found[value] = true;
            }
        });
        // 中国香港, 其他海外地区(非中国): the place that decides is the longest word, and one at home is named beside it
        if (found[HOME]) {
            home = home.or(() -> place(attribute));
        } else if (found[ABROAD]) {
            abroad = abroad.or(() -> place(attribute));
        }
    }

    void imported(Listing.Attribute attribute) {
        String value = attribute.value().strip();
        if (value.contains("国产") && value.contains("进口")) {
            return;
        }
        if (value.contains("非进口") || value.contains("国产") || value.equals("否")) {
            home = home.or(() -> place(attribute));
        } else if (value.contains("进口") || value.equals("是")) {
            abroad = abroad.or(() -> place(attribute));
        }
    }

    void importer(Listing.Attribute attribute) {
        String value = attribute.value().strip();
        if (value.length() > 3 && !value.startsWith("无")) {
            abroad = abroad.or(() -> place(attribute));
        }
    }

    void export(Listing.Attribute attribute) {
        String value = attribute.value().strip();
        boolean only = value.equals("出口") || value.equals("外销") || value.equals("仅出口") || value.equals("仅外销");
        if (only) {
            export = export.or(() -> place(attribute));
        }
        title(attribute.value(), attribute.at());
    }

    void title(String title, Pointer at) {
        find(title, (start, end, value) -> {
            Place place = new Place(at, title.substring(start, end));
            if (value == IMPORTED) {
                abroad = abroad.or(() -> Optional.of(place));
            } else if (value == EXPORT) {
                export = export.or(() -> Optional.of(place));
            }
        });
    }

    void madeOn(Listing.Attribute attribute) {
        if (madeOn.isEmpty()) {
            madeOn = date(attribute.value());
        }
    }

    private void find(String text, WordTable.Hits hits) {
        words.find(Folding.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text), hits);
    }

    private static Optional<Place> place(Listing.Attribute attribute) {
        return Optional.of(new Place(attribute.at(), attribute.value().strip()));
    }

    /** A full date, such as {@code 2024-05-06}, {@code 2024年5月6日}, {@code 20240506}; of several the last is meant. */
    static Optional<LocalDate> date(String value) {
        Optional<LocalDate> last = Optional.empty();
        int i = 0;
        while (i < value.length() && i < LONGEST) {
            int[] parts = new int[3];
            int next = i;
            int count = 0;
            int digits = 0;
            while (count < 3 && next < value.length() && Folding.isDigit(Folding.fold(value.charAt(next)))) {
                int most = count == 0 ? 4 : 2;
                int from = next;
                while (next < value.length()
                        && next - from < most
                        && Folding.isDigit(Folding.fold(value.charAt(next)))) {
                    parts[count] = parts[count] * 10 + (Folding.fold(value.charAt(next)) - '0');
                    next++;
                }
                digits = next - from;
                count++;
                if (count < 3 && next < value.length() && "-/.年月".indexOf(Folding.fold(value.charAt(next))) >= 0) {
                    next++;
                }
            }
            if (count == 3 && digits > 0 && parts[0] >= 1990 && parts[0] < 2100) {
                try {
                    last = Optional.of(LocalDate.of(parts[0], parts[1], parts[2]));
                } catch (DateTimeException e) {
                    // a day that no calendar has is no date; the value stays in the listing for the reader
                }
            }
            i = Math.max(next, i + 1);
        }
        return last;
    }

    Trade result() {
        Due imported = abroad.isPresent() ? Due.YES : home.isPresent() ? Due.NO : Due.UNSETTLED;
        Place told = abroad.or(() -> home).orElse(new Place(Pointer.ROOT, ""));
        return new Trade(
                imported, told.at(), told.words(), abroad.isPresent() ? home : Optional.empty(), export, madeOn);
    }
}
