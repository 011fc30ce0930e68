package io.zhuji.evaluation.listing;

import io.zhuji.core.resource.TextResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names of attributes (属性名) and what they mean. Immutable and thread-safe.
 *
 * <p>Names are compared without regard to case, width, blanks, colons, asterisks, and brackets with what stands in them:
 * {@code 执行标准：} and {@code *执行 标准(必填)} are one name. A name that is not known is understood by its parts, such as
 * {@code …执行标准…}. A name with several meanings, such as 证书编号, is understood by the goods.
 */
public final class Vocabulary {

    // an attribute name is a few words; what is longer is text in the wrong column
    private static final int LONGEST_NAME = 64;

    private final Map<String, List<Sense>> names;
    private final List<Part> parts;

    /** One meaning of a name, on goods of these families; of all where none is given. */
    record Sense(Meaning meaning, List<String> families) {}

    private record Part(List<Sense> senses, String part, List<String> without) {}

    private Vocabulary(Map<String, List<Sense>> names, List<Part> parts) {
        this.names = names;
        this.parts = parts;
    }

    /** The names that come with the library. */
    public static Vocabulary builtIn() {
        Map<String, List<Sense>> names = new HashMap<>(1024);
        List<Part> parts = new ArrayList<>();
        Meaning meaning = Meaning.OTHER;
        List<String> families = List.of();
        List<String> without = new ArrayList<>();
        for (String line : TextResource.lines(Vocabulary.class, "names.txt")) {
            String[] words = line.split(" ", -1);
            switch (line.charAt(0)) {
                case '@' -> {
                    meaning = Meaning.valueOf(words[1]);
                    families = words.length > 2 ? List.of(words[2].split(",", -1)) : List.of();
                    without = new ArrayList<>();
                }
                case '=' -> {
                    for (int i = 1; i < words.length; i++) {
                        names.computeIfAbsent(key(words[i]), k -> new ArrayList<>(1))
                                .add(new Sense(meaning, families));
                    }
                }
                case '*' -> {
                    for (int i = 1; i < words.length; i++) {
                        parts.add(new Part(List.of(new Sense(meaning, List.of())), key(words[i]), without));
                    }
                }
                case '-' -> {
                    for (int i = 1; i < words.length; i++) {
                        without.add(key(words[i]));
                    }
                }
                default -> throw new IllegalStateException("names.txt: " + line);
            }
        }
        return new Vocabulary(names, parts);
    }

    /**
     * This vocabulary, but with that meaning for that name, whatever the goods.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Vocabulary with(String name, Meaning meaning) {
        Objects.requireNonNull(meaning, "meaning");
        String key = key(name);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("the name of an attribute must not be blank, was '" + name + "'");
        }
        Map<String, List<Sense>> more = new HashMap<>(names);
        more.put(key, List.of(new Sense(meaning, List.of())));
        return new Vocabulary(more, parts);
    }

    /** What a name means on goods of which nothing else is known. */
    public Meaning meaning(String name) {
        return meaning(name, Kind.UNKNOWN.family());
    }

    Meaning meaning(String name, String family) {
        return meaning(senses(name), family);
    }

    /** The meanings a name has on the goods of one family or another. */
    List<Sense> senses(String name) {
        if (name.length() > LONGEST_NAME) {
            return List.of();
        }
        String key = key(name);
        List<Sense> senses = names.get(key);
        if (senses != null) {
            return senses;
        }
        for (Part part : parts) {
            if (key.contains(part.part) && !holdsAny(key, part.without)) {
                return part.senses;
            }
        }
        return List.of();
    }

    static Meaning meaning(List<Sense> senses, String family) {
        Meaning general = Meaning.OTHER;
        for (Sense sense : senses) {
            if (sense.families.contains(family)) {
                return sense.meaning;
            }
            if (sense.families.isEmpty() && general == Meaning.OTHER) {
                general = sense.meaning;
            }
        }
        return general;
    }

    private static boolean holdsAny(String key, List<String> parts) {
        for (String part : parts) {
            if (key.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = Folding.fold(name.charAt(i));
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && c > ' ' && c != ':' && c != '*' && c != ';') {
                key.append(c);
            }
        }
        return key.toString();
    }
}
