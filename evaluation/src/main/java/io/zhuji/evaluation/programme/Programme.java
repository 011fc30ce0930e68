package io.zhuji.evaluation.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A programme and its targets, as data (行动方案).
 *
 * @param id      its id, such as {@code zhejiang-foundation}
 * @param edition which text the numbers are from
 * @param draft   whether that text is a draft, so that every number may still change
 * @param titleZh its title in Chinese
 * @param titleEn its title in English
 * @param targets its targets, each with an id of its own
 * @param regions what its regions are called, by their code of GB/T 2260 as progress shows them; may be empty
 */
public record Programme(
        String id,
        String edition,
        boolean draft,
        String titleZh,
        String titleEn,
        List<Target> targets,
        SortedMap<String, Label> regions) {

    public Programme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(titleZh, "titleZh");
        Objects.requireNonNull(titleEn, "titleEn");
        targets = List.copyOf(targets);
        regions = Collections.unmodifiableSortedMap(new TreeMap<>(regions));
        Set<String> ids = new HashSet<>();
        for (Target target : targets) {
            if (!ids.add(target.id())) {
                throw new IllegalArgumentException("two targets have the id " + target.id());
            }
        }
    }

    /** The programmes that come with the library. */
    public static List<Programme> builtIn() {
        String file = "zhejiang-foundation-draft-2024-05-17.json";
        try (InputStream in = Programme.class.getResourceAsStream(file)) {
            return List.of(read(Objects.requireNonNull(in, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Reads a programme from JSON, in the form of the built-in one.
     *
     * @throws IOException              if the stream fails or is not JSON
     * @throws IllegalArgumentException if the JSON is not a programme; the message names the place
     */
    public static Programme read(InputStream json) throws IOException {
        return ProgrammeJson.read(json);
    }

    /** The target of that id. */
    public Optional<Target> target(String id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }
}
