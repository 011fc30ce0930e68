package io.zhuji.core.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The packs that come with the library, in their order. */
final class BuiltInPacks {

    static final List<String> FILES = List.of(
            "standards-textile",
            "standards-study-toy",
            "standards-appliance",
            "standards-energy",
            "standards-electro",
            "standards-food-contact",
            "standards-food",
            "standards-home",
            "standards-care",
            "standards-abroad",
            "goods-categories",
            "goods-ccc",
            "goods-transitions",
            "law-china");

    private BuiltInPacks() {}

    static List<Pack> read() {
        List<Pack> packs = new ArrayList<>(FILES.size());
        for (String name : FILES) {
            String file = "packs/".concat(name).concat(".json");
            try (InputStream in = BuiltInPacks.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "no resource '" + file + "' beside " + BuiltInPacks.class.getName());
                }
                packs.add(Pack.read(file, in).orThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return packs;
    }
}
