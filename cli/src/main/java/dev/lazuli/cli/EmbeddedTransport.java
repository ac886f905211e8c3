package dev.lazuli.cli;

import static java.util.Objects.requireNonNull;

import dev.lazuli.arm.Transport;
import dev.lazuli.emulator.Emulator;
import dev.lazuli.emulator.Request;
import java.net.URI;
import java.util.Map;

/** Hands requests to an emulator in this process, without a network. */
final class EmbeddedTransport implements Transport {
    private final Emulator emulator;

    EmbeddedTransport(Emulator emulator) {
        this.emulator = requireNonNull(emulator, "emulator is null");
    }

    @Override
    public Answer send(String method, URI uri, Map<String, String> headers, byte[] body) {
        var response = emulator.handle(new Request(method, uri.toString(), headers, body));
        return new Answer(response.status(), response.headers(), response.body());
    }
}
