package io.zhuji.evaluation.grade;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The schemes that come with the library. */
final class Schemes {

    /** Schemes that can be applied as they are. */
    static final List<String> ALL = List.of(
            "advancedness",
            "good-behaviour-2003",
            "incentive-titles",
            "innovative-enterprise",
            "same-line",
            "zhejiang-made-claim",
            "zhejiang-standard-mark");

    /** Schemes to which a plan adds what is particular to a product. */
    static final List<String> FRAMES = List.of("front-runner");

    private Schemes() {}

    static InputStream open(String id) {
        String file = file(id);
        InputStream in = Schemes.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("no resource '" + file + "' beside " + Schemes.class.getName());
        }
        return in;
    }

    static String file(String id) {
        return "schemes/" + id + ".json";
    }

    static SchemeReading read(String id) throws IOException {
        try (InputStream in = open(id)) {
            return SchemeReader.read(file(id), in);
        }
    }
}
