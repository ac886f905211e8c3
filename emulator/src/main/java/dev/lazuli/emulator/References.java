package dev.lazuli.emulator;

import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.TextValue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the resources that a body refers to are there, as Azure's network provider does. What lies in another
 * subscription, or is of a type that the catalog does not know, may be there.
 */
final class References {
    private final Shapes shapes;
    private final Existence existence;
    private final boolean checked;

    References(Types types, Shapes shapes, boolean checked) {
        this.shapes = shapes;
        this.existence = new Existence(types);
        this.checked = checked;
    }

    void check(TypeFacts facts, Call call, ObjectValue given, Function<String, @Nullable Stored> get) {
        if (checked) {
            var walk = new Walk(call, facts.armType().namespace(), get);
            walk.members(given, facts.put());
        }
    }

    private final class Walk {
        private final Call call;
        private final String namespace;
        private final Function<String, @Nullable Stored> get;

        Walk(Call call, String namespace, Function<String, @Nullable Stored> get) {
            this.call = call;
            this.namespace = namespace;
            this.get = get;
        }

        void members(ObjectValue object, Fields fields) {
            var variant = shapes.variant(fields, object);
            object.members().forEach((name, value) -> {
                var property = variant.find(name);
                if (property != null && !property.is(Trait.READ_ONLY)) {
                    var refers = refers(property, object);
                    value(value, property.type(), refers);
                }
            });
        }

        /** A property with known target types, or the {@code id} of an object that has nothing else. */
        private boolean refers(Property property, ObjectValue object) {
            return !property.references().isEmpty()
                    || property.name().equals("id") && object.members().size() == 1;
        }

        private void value(Value value, @Nullable SchemaType type, boolean refers) {
            switch (value) {
                case ObjectValue object
                when type instanceof ObjectType(var shape) -> members(object, shapes.named(namespace, shape));
                case ObjectValue object
                when type instanceof MapType(var item) ->
                    object.members().values().forEach(each -> value(each, item, refers));
                case ArrayValue(var items)
                when type instanceof ArrayType array -> items.forEach(each -> value(each, array.item(), refers));
                case TextValue(var text) when refers && text.startsWith("/subscriptions/") -> target(text);
                default -> {}
            }
        }

        /** Outside of resource groups Azure has resources of its own, such as the built-in roles and policies. */
        private boolean elsewhere(ResourceId id) {
            return id.resourceGroupName().isEmpty()
                    || !id.subscriptionId().equals(call.id().subscriptionId());
        }

        private void target(String text) {
            if (!ResourceId.matches(text)) {
                throw new ArmError(
                        400,
                        "LinkedInvalidPropertyId",
                        "Property id '" + text + "' at path '' is invalid. Expect fully qualified resource Id that"
                                + " start with '/subscriptions/{subscriptionId}' or"
                                + " '/providers/{resourceProviderNamespace}/'.");
            }
            var id = ResourceId.parse(text);
            if (id.within(call.id()) || elsewhere(id)) {
                return;
            }
            var missing = existence.missing(id, call.version(), get);
            if (missing != null) {
                throw new ArmError(
                        400,
                        "InvalidResourceReference",
                        "Resource " + id + " referenced by resource " + call.id()
                                + " was not found. Please make sure that the referenced resource exists, and that both"
                                + " resources are in the same region.");
            }
        }
    }
}
