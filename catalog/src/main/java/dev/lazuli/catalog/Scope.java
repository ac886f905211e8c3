package dev.lazuli.catalog;

/** The kind of place in which resources of a type can be made. */
public enum Scope {
    /** The whole tenant: the path begins with {@code /providers}. */
    TENANT("tenant"),
    /** {@code /providers/Microsoft.Management/managementGroups/{name}}. */
    MANAGEMENT_GROUP("managementGroup"),
    /** {@code /subscriptions/{id}}. */
    SUBSCRIPTION("subscription"),
    /** {@code /subscriptions/{id}/resourceGroups/{name}}. */
    RESOURCE_GROUP("resourceGroup"),
    /** Any resource, or any scope: an extension resource, whose path begins with {@code /{scope}}. */
    EXTENSION("extension");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** Returns the name used in the catalog's text form and in {@code --json} output. */
    public String text() {
        return text;
    }
}
