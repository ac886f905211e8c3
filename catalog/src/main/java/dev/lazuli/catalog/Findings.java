package dev.lazuli.catalog;

import dev.lazuli.model.Problem;
import dev.lazuli.model.PropertyPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found in the course of one check. */
final class Findings {
    private static final int SHOWN = 80;

    private final List<Finding> all = new ArrayList<>();

    /** Where a check is; it becomes a path only if something is found there. */
    record Place(@Nullable Place above, String member, int item) {
        static final Place ROOT = new Place(null, "", -1);

        Place member(String name) {
            return new Place(this, name, -1);
        }

        Place item(int index) {
            return new Place(this, "", index);
        }

        boolean isRoot() {
            return above == null;
        }

        PropertyPath path() {
            if (above == null) {
                return PropertyPath.ROOT;
            }
            var path = above.path();
            return item < 0 ? path.member(member) : path.item(item);
        }
    }

    void add(Place place, Finding.Kind kind, String what, String remedy) {
        var path = place.path();
        all.add(new Finding(path, kind, Problem.of(what, path.text(), remedy)));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    /** Quotes a value for a message; long ones are cut. */
    static String quote(String text) {
        return text.length() <= SHOWN ? "'" + text + "'" : "'" + text.substring(0, SHOWN) + "...'";
    }

    /** Quotes a value, but not one that nobody may see. */
    static String quote(String text, boolean secret) {
        return secret ? "the secret" : quote(text);
    }
}
