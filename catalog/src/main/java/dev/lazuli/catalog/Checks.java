package dev.lazuli.catalog;

import dev.lazuli.catalog.Findings.Place;
import dev.lazuli.model.Value.ObjectValue;
import java.util.List;

/**
 * Checks names and bodies against the catalog, and finds all that is wrong with them at once. Thread-safe.
 *
 * <p>The rules are those of the specification, read as Azure applies them: enumerations without case, null as not given,
 * {@code id}, {@code name} and {@code type} of a body neither needed nor refused. A value that is not known before it is
 * read (an output, a joined text) and a secret fit wherever a text does, an output anywhere. Callers that are laxer, as
 * Azure is with what it makes itself, leave out {@link Finding.Kind}s; for a PATCH that is {@link Finding.Kind#REQUIRED}.
 */
public final class Checks {
    private final Catalog catalog;
    private final Patterns patterns = new Patterns();

    /** Creates checks against a catalog. */
    public Checks(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Checks the name of a resource. */
    public List<Finding> name(CatalogType type, String name) {
        var findings = new Findings();
        new NameCheck(patterns, findings).check(type, name);
        return findings.all();
    }

    /** Checks the body of a PUT; one without a shape accepts everything. */
    public List<Finding> body(CatalogType type, ObjectValue body) {
        return type.body().isEmpty()
                ? List.of()
                : body(type.armType().namespace(), catalog.body(type).orElseThrow(), body);
    }

    /**
     * Checks an object, as the body of a resource.
     *
     * @param namespace the provider that the shape belongs to
     */
    public List<Finding> body(String namespace, Shape shape, ObjectValue body) {
        var findings = new Findings();
        new ShapeCheck(catalog, namespace, patterns, findings).object(shape, body, Place.ROOT);
        return findings.all();
    }

    /** Returns how many expressions of specifications were met that could not be understood, and so were not checked. */
    public int skippedPatterns() {
        return patterns.unreadable();
    }
}
