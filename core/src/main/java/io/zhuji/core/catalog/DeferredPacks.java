package io.zhuji.core.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Built-in packs that hold requirements, which most questions to a catalog never touch: reading them costs more than all the
 * others together, so they wait until a requirement is asked for.
 */
final class DeferredPacks extends Deferred<List<Pack>> {

    static final DeferredPacks NONE = new DeferredPacks(List.of(), List.of(), "", "");

    private final List<String> files;
    private final List<String> digests;
    private final String id;
    private final String edition;

    /**
     * @param id      the id they share; empty where there are none
     * @param edition the edition they share
     */
    DeferredPacks(List<String> files, List<String> digests, String id, String edition) {
        this.files = List.copyOf(files);
        this.digests = List.copyOf(digests);
        this.id = id;
        this.edition = edition;
    }

    String id() {
        return id;
    }

    String edition() {
        return edition;
    }

    List<String> digests() {
        return digests;
    }

    @Override
    List<Pack> make() {
        List<Pack> packs = new ArrayList<>(files.size());
        JsonFactory json = PackInput.json();
        for (int i = 0; i < files.size(); i++) {
            packs.add(BuiltInPacks.pack(files.get(i), json, digests.get(i)));
        }
        return List.copyOf(packs);
    }
}
