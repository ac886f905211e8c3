package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An operation on a resource type.
 *
 * @param kind what it does
 * @param method the HTTP method, in capitals
 * @param path its path
 * @param id the specification's {@code operationId}
 * @param successCodes the HTTP status codes with which it can succeed, ascending
 * @param longRunning how its end is awaited; empty where it ends with its answer
 * @param paging how its answer is divided into pages; empty where it is whole
 */
public record Operation(
        Kind kind,
        String method,
        PathTemplate path,
        String id,
        List<Integer> successCodes,
        Optional<LongRunning> longRunning,
        Optional<Paging> paging) {
    public Operation {
        requireNonNull(kind, "kind is null");
        requireNonNull(method, "method is null");
        requireNonNull(path, "path is null");
        requireNonNull(id, "id is null");
        successCodes = List.copyOf(successCodes.size() < 2 ? successCodes : new TreeSet<>(successCodes));
        requireNonNull(longRunning, "longRunning is null");
        requireNonNull(paging, "paging is null");
    }

    /** What an operation does to a resource. */
    public enum Kind {
        /** PUT on the resource's path. */
        PUT,
        /** GET on the resource's path. */
        GET,
        /** PATCH on the resource's path. */
        PATCH,
        /** DELETE on the resource's path. */
        DELETE,
        /** HEAD on the resource's path. */
        HEAD,
        /** GET on a path that ends with the type: the resources of a parent, a resource group, a subscription, ... */
        LIST,
        /** POST on a path below the resource's. */
        ACTION
    }

    /**
     * {@code x-ms-long-running-operation} and its options.
     *
     * @param finalStateVia {@code final-state-via}: {@code azure-async-operation}, {@code location},
     *     {@code original-uri} or {@code operation-location}; empty where the specification does not say
     */
    public record LongRunning(Optional<String> finalStateVia) {}

    /**
     * {@code x-ms-pageable}.
     *
     * @param nextLink the property that holds the next page's URL; empty where there is only one page
     * @param items the property that holds the items, {@code value} by default
     */
    public record Paging(Optional<String> nextLink, String items) {}
}
