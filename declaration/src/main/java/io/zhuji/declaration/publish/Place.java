package io.zhuji.declaration.publish;

import io.zhuji.core.finding.Pointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A place in a JSON text, put into words only where a finding asks for it: a text of a million values has a million places.
 *
 * @param up   the place above; absent for the whole
 * @param name the member's name; empty for an element
 * @param at   the element's index; -1 for a member
 */
record Place(Optional<Place> up, String name, int at) {

    static final Place ROOT = new Place(Optional.empty(), "", -1);

    Place then(String member) {
        return new Place(Optional.of(this), member, -1);
    }

    Place then(int index) {
        return new Place(Optional.of(this), "", index);
    }

    Pointer pointer() {
        Deque<Place> path = new ArrayDeque<>();
        Place place = this;
        while (place.up.isPresent()) {
            path.push(place);
            place = place.up.get();
        }
        Pointer pointer = Pointer.ROOT;
        for (Place each : path) {
            pointer = each.at < 0 ? pointer.then(each.name) : pointer.then(each.at);
        }
        return pointer;
    }
}
