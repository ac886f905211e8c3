package dev.lazuli.emulator;

import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import java.util.List;
import java.util.Optional;

/** What clients ask to sign in: any credential gets a token, and any token is accepted. */
final class SignIn {
    /** The only tenant. */
    static final String TENANT = "00000000-0000-0000-0000-0000000000aa";

    private static final int LIFETIME_SECONDS = 86_400;

    private SignIn() {}

    /** Answers a request for a token or for the endpoints of the cloud, empty where it is another. */
    static Optional<Response> answer(Request request, Url url) {
        var segments = url.segments();
        if (url.endsWith("token") && segments.stream().anyMatch("oauth2"::equalsIgnoreCase)) {
            return Optional.of(Response.json(200, token()));
        }
        if (url.endsWith("openid-configuration")) {
            return Optional.of(Response.json(200, openId(url)));
        }
        if (url.is("metadata", "endpoints")) {
            return Optional.of(Response.json(200, metadata(url)));
        }
        if (url.is("common", "discovery", "instance")) {
            return Optional.of(Response.json(200, instance(url)));
        }
        if (url.isAt(0, "v1.0") && url.segments().size() == 2) {
            return Optional.of(
                    Response.json(200, ObjectValue.EMPTY.with("id", Value.text(MadeUp.guid(segments.getLast())))));
        }
        return Optional.empty();
    }

    private static Value token() {
        return ObjectValue.EMPTY
                .with("token_type", Value.text("Bearer"))
                .with("expires_in", Value.number(LIFETIME_SECONDS))
                .with("ext_expires_in", Value.number(LIFETIME_SECONDS))
                .with("access_token", Value.text("lazuli-emulator"));
    }

    private static Value openId(Url url) {
        var tenant = url.segments().getFirst();
        var base = url.origin() + "/" + tenant;
        return ObjectValue.EMPTY
                .with("issuer", Value.text(base + "/v2.0"))
                .with("authorization_endpoint", Value.text(base + "/oauth2/v2.0/authorize"))
                .with("token_endpoint", Value.text(base + "/oauth2/v2.0/token"))
                .with("jwks_uri", Value.text(base + "/discovery/v2.0/keys"))
                .with("response_types_supported", texts("code", "token"))
                .with("subject_types_supported", texts("pairwise"))
                .with("id_token_signing_alg_values_supported", texts("RS256"));
    }

    private static Value instance(Url url) {
        return ObjectValue.EMPTY
                .with(
                        "tenant_discovery_endpoint",
                        Value.text(url.origin() + "/" + TENANT + "/v2.0/.well-known/openid-configuration"))
                .with("api-version", Value.text("1.1"))
                .with("metadata", new ArrayValue(List.of()));
    }

    /** Clients ask with 2015-01-01 for one cloud, with later versions for a list of clouds. */
    private static Value metadata(Url url) {
        var origin = url.origin();
        var authentication = ObjectValue.EMPTY
                .with("loginEndpoint", Value.text(origin + "/adfs"))
                .with("audiences", texts(origin))
                .with("tenant", Value.text("adfs"))
                .with("identityProvider", Value.text("ADFS"));
        if (url.parameter("api-version").filter("2015-01-01"::equals).isPresent()) {
            return ObjectValue.EMPTY
                    .with("galleryEndpoint", Value.text(origin))
                    .with("graphEndpoint", Value.text(origin))
                    .with("portalEndpoint", Value.text(origin))
                    .with("authentication", authentication);
        }
        var cloud = ObjectValue.EMPTY
                .with("name", Value.text("Lazuli"))
                .with("portal", Value.text(origin))
                .with("gallery", Value.text(origin))
                .with("graph", Value.text(origin))
                .with("resourceManager", Value.text(origin))
                .with("authentication", authentication)
                .with("suffixes", ObjectValue.EMPTY.with("storage", Value.text("core.windows.net")));
        return new ArrayValue(List.of(cloud));
    }

    private static Value texts(String... texts) {
        return new ArrayValue(List.of(texts).stream().map(Value::text).toList());
    }
}
