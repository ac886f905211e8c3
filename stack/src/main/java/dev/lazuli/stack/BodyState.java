package dev.lazuli.stack;

import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.Value.OutputValue;
import org.jspecify.annotations.Nullable;

/**
 * An object of a resource's body.
 *
 * @param owner the resource
 * @param form what its methods mean
 * @param node what was written of it
 * @param at its place in the body
 * @param reading whether it is there to be read only
 */
record BodyState(Declared owner, Form form, Node.Members node, PropertyPath at, boolean reading) {
    /** Returns a resource's whole body. */
    static BodyState of(Declared owner, Form form) {
        return new BodyState(owner, form, owner.body(), PropertyPath.ROOT, false);
    }

    /**
     * Returns how a property is written; null where it can't be here, or not so, which is reported.
     *
     * @param given what it is to be given
     */
    @Nullable
    Writing writing(String method, @Nullable Object given) {
        var slot = form.slot(method);
        if (given == null) {
            owner.report(slot.below(at), "it is set to null", "leave the call out");
            return null;
        }
        if (reading) {
            owner.report(slot.below(at), "it is set where it can only be read", "set it where it is declared");
            return null;
        }
        return new Writing(this, slot);
    }

    /** Returns a scalar: what was written of it, or what Azure will give. */
    <T> Output<T> output(String method) {
        var slot = form.slot(method);
        var written = written(slot);
        return Output.of(written == null ? new OutputValue(owner.id(), slot.below(at)) : written.value());
    }

    /** Returns an object to be read. */
    <P> P part(String method, Class<P> nested) {
        var slot = form.slot(method);
        return reading(slot, nested, written(slot), slot.below(at));
    }

    /** Returns an item of a list to be read. */
    <P> P item(String method, Class<P> nested, int index) {
        var slot = form.slot(method);
        var item = written(slot) instanceof Node.Items(var items) && index < items.size() ? items.get(index) : null;
        return reading(slot, nested, item, slot.below(at).item(index));
    }

    private <P> P reading(Form.Slot slot, Class<P> nested, @Nullable Node written, PropertyPath place) {
        var type = slot.property().type() instanceof ArrayType list
                ? list.item()
                : slot.property().type();
        var shape = Shapes.of(type).orElseThrow();
        var inner = owner.session().forms().nested(nested, form.namespace(), shape);
        var members = written instanceof Node.Members known ? known : new Node.Members();
        return Body.of(nested, new BodyState(owner, inner, members, place, true));
    }

    /** Returns an object to be written, marked as the variant that its interface stands for. */
    <P> P part(Class<P> nested, String shape, Node.Members object, PropertyPath place) {
        var forms = owner.session().forms();
        var variant = forms.variant(nested, form.namespace(), shape);
        variant.marks().forEach((name, mark) -> object.members().put(name, new Node.Leaf(mark)));
        var inner = forms.nested(nested, form.namespace(), variant.shape().name());
        return Body.of(nested, new BodyState(owner, inner, object, place, false));
    }

    private @Nullable Node written(Form.Slot slot) {
        Node here = node;
        for (var name : slot.path()) {
            here = here instanceof Node.Members(var members) ? members.get(name) : null;
        }
        return here;
    }

    @Override
    public String toString() {
        return owner.label() + (at.text().isEmpty() ? "" : ", " + at);
    }
}
