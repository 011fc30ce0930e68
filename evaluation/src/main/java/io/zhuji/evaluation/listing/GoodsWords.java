package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Category;
import io.zhuji.core.resource.TextResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words goods are known by, from {@code goods.txt}, which explains its own form. Immutable once read. */
final class GoodsWords {

    /** The strength of a word that names the goods beyond doubt. */
    static final int SURE = 3;

    private final List<Kind> kinds = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final List<String> families = new ArrayList<>();
    private final List<Integer> familyOf = new ArrayList<>();
    private final WordTable words = new WordTable();

    private GoodsWords() {}

    static GoodsWords builtIn() {
        GoodsWords goods = new GoodsWords();
        for (String line : TextResource.lines(GoodsWords.class, "goods.txt")) {
            goods.read(line);
        }
        return goods;
    }

    List<Kind> kinds() {
        return kinds;
    }

    WordTable words() {
        return words;
    }

    /** The families, in the order of the file. */
    List<String> families() {
        return families;
    }

    /** The index of the kind of that name. */
    int index(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** The index of the family of a kind. */
    int family(int kind) {
        return familyOf.get(kind);
    }

    /** The index of the kind of a value found in the table. */
    static int kind(int value) {
        return value >> 2;
    }

    /** The strength of a value found in the table: 0 for a word that names nothing, up to {@link #SURE}. */
    static int strength(int value) {
        return value & 3;
    }

    private void read(String line) {
        if (line.charAt(0) == '@') {
            Kind kind = kind(line.split(" ", -1));
            if (!families.contains(kind.family())) {
                families.add(kind.family());
            }
            familyOf.add(families.indexOf(kind.family()));
            byName.put(kind.name(), kinds.size());
            kinds.add(kind);
            return;
        }
        int strength = switch (line.charAt(0)) {
            case '!' -> SURE;
            case '+' -> 2;
            case '~', '$' -> 1;
            case '=' -> 0;
            default -> throw new IllegalArgumentException("goods.txt: " + line);
        };
        int value = kinds.size() - 1 << 2 | strength;
        boolean onlyAtEnd = line.charAt(0) == '$';
        for (String word : line.substring(2).split(" ", -1)) {
            words.add(Folding.fold(word), value, onlyAtEnd);
        }
    }

    private static Kind kind(String[] parts) {
        String family = parts.length > 3 ? parts[3] : "none";
        Optional<String> category = parts[2].equals("-") ? Optional.empty() : Optional.of(parts[2]);
        Kind.Contact contact = switch (family) {
            case "clothes", "bedding", "hometex" -> Kind.Contact.UNSTATED;
            default -> Kind.Contact.NONE;
        };
        if (category.equals(Optional.of("cloth.leather"))) {
            contact = Kind.Contact.NONE;
        }
        Optional<Category.Due> ccc = Optional.empty();
        List<String> classes = List.of();
        Optional<Category.Due> energy = Optional.empty();
        Audience wearer = Audience.UNKNOWN;
        boolean general = false;
        for (int i = 4; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            String value = parts[i].substring(equals + 1);
            switch (equals < 0 ? parts[i] : parts[i].substring(0, equals)) {
                case "contact" -> contact = Kind.Contact.valueOf(value.toUpperCase(Locale.ROOT));
                case "ccc" -> {
                    ccc = Optional.of(due(value));
                    classes = Folding.isDigit(value.charAt(0)) ? List.of(value.split(",", -1)) : List.of();
                }
                case "energy" -> energy = Optional.of(due(value));
                case "for" -> wearer = Audience.valueOf(value.toUpperCase(Locale.ROOT));
                case "general" -> general = true;
                default -> throw new IllegalArgumentException("goods.txt: " + String.join(" ", parts));
            }
        }
        return new Kind(parts[1], category, family, contact, ccc, classes, energy, wearer, general);
    }

    private static Category.Due due(String word) {
        return switch (word) {
            case "no", "none" -> Category.Due.NO;
            case "open" -> Category.Due.UNSETTLED;
            default -> Category.Due.YES;
        };
    }
}
