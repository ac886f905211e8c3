package dev.lazuli.emulator;

import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.Json;
import dev.lazuli.model.JsonException;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value.ObjectValue;

/**
 * A request to Azure Resource Manager.
 *
 * @param request the request
 * @param url its URL
 * @param version its API version
 * @param address what its path points at
 */
record Call(Request request, Url url, String version, Address address) {
    /**
     * Reads a request's address and API version.
     *
     * @throws ArmError if it has none
     */
    static Call of(Request request, Url url) {
        return new Call(request, url, version(url), Address.of(url.segments()));
    }

    static String version(Url url) {
        var version = url.parameter("api-version").orElse("");
        if (version.isEmpty()) {
            throw new ArmError(
                    400,
                    "MissingApiVersionParameter",
                    "The api-version query parameter (?api-version=) is required for all requests.");
        }
        if (!ApiVersion.matches(version)) {
            throw new ArmError(
                    400,
                    "InvalidApiVersionParameter",
                    "The api-version '" + version + "' is invalid. The supported versions are those like '2024-07-01'"
                            + " and '2024-07-01-preview'.");
        }
        return version;
    }

    ResourceId id() {
        return address.id();
    }

    /**
     * Returns the request's body, the empty object where nothing was sent.
     *
     * @throws ArmError if it is no JSON object
     */
    ObjectValue content() {
        if (request.body().length == 0) {
            return ObjectValue.EMPTY;
        }
        try {
            return Json.readObject(request.body());
        } catch (JsonException e) {
            throw ArmError.invalidContent(String.valueOf(e.getMessage()));
        }
    }
}
