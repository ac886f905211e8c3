package dev.lazuli.stack;

import dev.lazuli.catalog.CatalogType;
import dev.lazuli.model.MalformedException;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ResourceId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Declares a resource of a type of the catalog. */
final class Declaring {
    private final Session session;
    private final CatalogType type;

    Declaring(Session session, CatalogType type) {
        this.session = session;
        this.type = type;
    }

    /** Returns the handle; a resource that can't be is reported, and has a handle all the same, so that more is found. */
    Object declare(Class<?> base, Class<?> variant, @Nullable String name, @Nullable Scope parent) {
        var id = id(name, parent);
        var declared = new Declared(session, id.orElse(session.subscription()), type.name());
        if (id.isPresent()) {
            session.add(declared);
        }
        return ResourceBody.of(variant, BodyState.of(declared, form(base, variant, declared)));
    }

    private Form form(Class<?> base, Class<?> variant, Declared declared) {
        var forms = session.forms();
        if (base == variant) {
            return forms.resource(base, type);
        }
        var body = type.body().orElseThrow();
        var found = forms.variant(variant, type.armType().namespace(), body);
        found.marks().forEach((name, mark) -> declared.body().members().put(name, new Node.Leaf(mark)));
        return forms.variant(variant, type, found.shape());
    }

    private Optional<ResourceId> id(@Nullable String name, @Nullable Scope parent) {
        if (name == null || parent == null) {
            return refused("the " + (name == null ? "name" : "parent") + " of a resource is null");
        }
        var own = type.fixedName().orElse(name);
        var within = parent instanceof Home ? home() : Declared.idOf(parent);
        try {
            return Optional.of(session.children().of(within, type.armType(), own));
        } catch (MalformedException e) {
            return refused("'" + own + "' can't be the name of a resource");
        }
    }

    private ResourceId home() {
        return type.scopes().contains(dev.lazuli.catalog.Scope.SUBSCRIPTION)
                ? session.subscription()
                : ResourceId.TENANT;
    }

    private Optional<ResourceId> refused(String what) {
        session.report(Problem.of(what, type.name().toString(), ""));
        return Optional.empty();
    }
}
