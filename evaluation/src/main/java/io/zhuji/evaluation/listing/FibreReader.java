package io.zhuji.evaluation.listing;

import io.zhuji.core.resource.TextResource;
import io.zhuji.evaluation.listing.ListingSubject.FibreClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a claim to be of one fibre, such as 纯棉, and holds it against the composition stated. */
final class FibreReader {

    private static final int LONGEST = 400;

    private final WordTable claims = new WordTable();
    private final List<List<String>> fibres = new ArrayList<>();

    FibreReader() {
        for (String line : TextResource.lines(FibreReader.class, "fibres.txt")) {
            int bar = line.indexOf('|');
            for (String word : line.substring(0, bar).strip().split(" ", -1)) {
                claims.add(word, fibres.size(), false);
            }
            fibres.add(List.of(line.substring(bar + 1).strip().split(" ", -1)));
        }
    }

    /** The first claim of the title that the composition does not bear out. */
    Optional<FibreClaim> read(String title, List<Listing.Attribute> composition) {
        List<int[]> found = new ArrayList<>(1);
        String text = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        claims.find(Folding.fold(text), (start, end, value) -> found.add(new int[] {start, end, value}));
        for (int[] claim : found) {
            Optional<FibreClaim> broken = judge(text.substring(claim[0], claim[1]), fibres.get(claim[2]), composition);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    private static Optional<FibreClaim> judge(String claim, List<String> fibre, List<Listing.Attribute> composition) {
        Listing.Attribute shares = null;
        boolean named = false;
        for (Listing.Attribute attribute : composition) {
            String value = Folding.fold(attribute.value());
            if (value.length() > LONGEST) {
                return Optional.empty();
            }
            boolean holds = holdsAny(value, fibre);
            named |= holds;
            if (holds && isWhole(value)) {
                return Optional.empty();
            }
            if (shares == null && value.indexOf('%') >= 0) {
                shares = attribute;
            }
        }
        if (shares == null) {
            return Optional.empty();
        }
        return Optional.of(new FibreClaim(claim, shares.value(), shares.at(), !named));
    }

    private static boolean holdsAny(String value, List<String> words) {
        for (String word : words) {
            if (value.contains(word)) {
                return true;
            }
        }
        return false;
    }

    // the claim may be about one part; a part of one fibre bears it out. Up to 5 % is trimming
    private static boolean isWhole(String value) {
        int at = value.indexOf('%');
        while (at >= 0) {
            int start = at;
            while (start > 0 && (Folding.isDigit(value.charAt(start - 1)) || value.charAt(start - 1) == '.')) {
                start--;
            }
            String number = value.substring(start, at);
            if (number.startsWith("100")
                    || number.length() >= 2
                            && number.charAt(0) == '9'
                            && number.charAt(1) >= '5'
                            && isWholePart(number)) {
                return true;
            }
            at = value.indexOf('%', at + 1);
        }
        return value.indexOf('%') < 0;
    }

    private static boolean isWholePart(String number) {
        return number.length() == 2 || number.charAt(2) == '.';
    }
}
