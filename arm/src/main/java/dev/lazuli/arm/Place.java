package dev.lazuli.arm;

import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.AnyType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.StringType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the catalog knows of one place in a body: how it is written and how it is returned.
 *
 * @param name the name of the property at this place, or of the array whose item it is
 * @param around the name of what it lies in
 * @param written the type of what is put
 * @param returned the type of what is returned; empty where nothing is, although what surrounds it is known
 * @param property what holds for the property that is put; empty for items, and where it is not known
 * @param createOnly whether the place, or what it lies in, can't change once the resource is made
 * @param hidden whether the place, or what it lies in, is a secret or written only
 */
record Place(
        String name,
        String around,
        SchemaType written,
        Optional<SchemaType> returned,
        Optional<Property> property,
        boolean createOnly,
        boolean hidden) {
    static final SchemaType ANY = new AnyType();

    /** Returns the place of a whole body. */
    static Place body(SchemaType written, SchemaType returned) {
        return new Place("", "", written, Optional.of(returned), Optional.empty(), false, false);
    }

    /** Returns the place of a member that the schema says something of. */
    Place member(Property member, Optional<SchemaType> memberReturned) {
        return new Place(
                member.name(),
                name,
                member.type(),
                memberReturned,
                Optional.of(member),
                createOnly || member.is(Trait.CREATE_ONLY),
                hidden || member.is(Trait.SECRET) || member.is(Trait.WRITE_ONLY) || SecretNames.is(member.name()));
    }

    /** Returns the place of a member of which only the type is known, such as a value of a map. */
    Place member(String member, SchemaType memberWritten, Optional<SchemaType> memberReturned) {
        return new Place(
                member,
                name,
                memberWritten,
                memberReturned,
                Optional.empty(),
                createOnly,
                hidden || SecretNames.is(member));
    }

    /** Returns the place of an array's items. */
    Place item() {
        var item = written instanceof ArrayType array ? array.item() : ANY;
        var itemReturned = returned.map(type -> type instanceof ArrayType array ? array.item() : ANY);
        return new Place(name, name, item, itemReturned, Optional.empty(), createOnly, hidden);
    }

    boolean readOnly() {
        return property.isPresent() && property.get().is(Trait.READ_ONLY);
    }

    boolean holdsId() {
        return property.isPresent() && !property.get().references().isEmpty() || format("arm-id");
    }

    boolean format(String format) {
        return written instanceof StringType text
                && text.format().filter(format::equals).isPresent();
    }

    /** Returns whether the values are of an enumeration, which Azure compares without case. */
    boolean choice() {
        return written instanceof StringType text && text.choice().isPresent();
    }

    /** Returns whether the schema names this place; what users name themselves, such as tags, it does not. */
    boolean known() {
        return property.isPresent();
    }

    boolean holdsLocation() {
        var own = name.toLowerCase(Locale.ROOT);
        var outer = around.toLowerCase(Locale.ROOT);
        return location(own) || own.equals("name") && location(outer);
    }

    private static boolean location(String text) {
        return text.contains("location") || text.contains("region");
    }

    List<String> identifiers() {
        return written instanceof ArrayType array ? array.identifiers() : List.of();
    }
}
