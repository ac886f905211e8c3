package dev.lazuli.emulator;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The host names that Azure gives to resources: the resource's name in the public cloud's DNS zone of its service.
 *
 * <p>The zones are those of "Azure domains for reference" in Microsoft's documentation.
 */
final class Hosts {
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("microsoft.app", "azurecontainerapps.io"),
            Map.entry("microsoft.cache", "redis.cache.windows.net"),
            Map.entry("microsoft.cdn", "azureedge.net"),
            Map.entry("microsoft.containerregistry", "azurecr.io"),
            Map.entry("microsoft.dbformysql", "mysql.database.azure.com"),
            Map.entry("microsoft.dbforpostgresql", "postgres.database.azure.com"),
            Map.entry("microsoft.documentdb", "documents.azure.com"),
            Map.entry("microsoft.eventgrid", "eventgrid.azure.net"),
            Map.entry("microsoft.eventhub", "servicebus.windows.net"),
            Map.entry("microsoft.keyvault", "vault.azure.net"),
            Map.entry("microsoft.network", "cloudapp.azure.com"),
            Map.entry("microsoft.search", "search.windows.net"),
            Map.entry("microsoft.servicebus", "servicebus.windows.net"),
            Map.entry("microsoft.signalrservice", "service.signalr.net"),
            Map.entry("microsoft.sql", "database.windows.net"),
            Map.entry("microsoft.storage", "core.windows.net"),
            Map.entry("microsoft.web", "azurewebsites.net"));

    private Hosts() {}

    /** Returns a host name or a URL, empty where the property's name asks for neither. */
    static Optional<String> value(String property, Place place, boolean host) {
        if (host) {
            return Optional.of(host(place));
        }
        return property.equals("vaulturi") || property.endsWith("endpoint") && !property.startsWith("private")
                ? Optional.of("https://" + host(place) + "/")
                : Optional.empty();
    }

    /** Returns the URL of one of a resource's services, such as a storage account's {@code blob}. */
    static String endpoint(String service, Place place) {
        return "https://" + label(place) + "." + service.toLowerCase(Locale.ROOT) + "." + zone(place) + "/";
    }

    private static String host(Place place) {
        return label(place) + "." + zone(place);
    }

    private static String label(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    private static String zone(Place place) {
        var namespace = place.namespace().toLowerCase(Locale.ROOT);
        return ZONES.getOrDefault(namespace, namespace.substring(namespace.indexOf('.') + 1) + ".azure.com");
    }
}
