package dev.lazuli.cli;

import static java.util.Objects.requireNonNull;

import dev.lazuli.arm.ArmClient;
import dev.lazuli.arm.ArmProvider;
import dev.lazuli.arm.AzureSignIn;
import dev.lazuli.arm.Cloud;
import dev.lazuli.arm.HttpTransport;
import dev.lazuli.arm.TokenSource;
import dev.lazuli.catalog.Catalog;
import dev.lazuli.emulator.Emulator;
import dev.lazuli.emulator.Options;
import java.net.URI;
import java.nio.file.Path;

/** Where a stack lives, opened. */
final class Target implements AutoCloseable {
    private static final URI EMBEDDED = URI.create("http://127.0.0.1");
    private static final TokenSource ANYBODY = TokenSource.fixed("emulator");

    private final ArmProvider provider;
    private final Runnable end;

    private Target(ArmProvider provider, Runnable end) {
        this.provider = requireNonNull(provider, "provider is null");
        this.end = requireNonNull(end, "end is null");
    }

    /**
     * Opens a place.
     *
     * @param project the project's folder, which holds the store of an embedded emulator
     * @throws dev.lazuli.model.ProblemsException if it can't be opened
     */
    static Target open(Place place, Path project, Catalog catalog) {
        return switch (place.kind()) {
            case EMBEDDED -> embedded(place, store(project), catalog);
            case LOCAL -> of(ArmClient.of(HttpTransport.create(), URI.create(place.name()), ANYBODY), place, catalog);
            case CLOUD -> {
                var cloud = cloud(place);
                yield of(ArmClient.of(HttpTransport.create(), cloud, AzureSignIn.of(cloud)), place, catalog);
            }
        };
    }

    /** Returns the folder in which a project's embedded emulator keeps what it holds. */
    static Path store(Path project) {
        return project.resolve(".lazuli").resolve("emulator");
    }

    private static Target embedded(Place place, Path store, Catalog catalog) {
        var emulator = Emulator.open(Options.of(catalog).withStore(store));
        var client = ArmClient.of(new EmbeddedTransport(emulator), EMBEDDED, ANYBODY);
        return new Target(new ArmProvider(client, catalog, place.subscription()), emulator::close);
    }

    private static Target of(ArmClient client, Place place, Catalog catalog) {
        return new Target(new ArmProvider(client, catalog, place.subscription()), () -> {});
    }

    private static Cloud cloud(Place place) {
        var cloud = switch (place.name()) {
            case "azure" -> Cloud.PUBLIC;
            case "azure-us-government" -> Cloud.US_GOVERNMENT;
            case "azure-china" -> Cloud.CHINA;
            default -> Cloud.at(URI.create(place.name()));
        };
        return cloud.signedInBy(
                place.authority().orElse(cloud.authority()), place.audience().orElse(cloud.audience()));
    }

    /** Returns the way to what is live there. */
    ArmProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        end.run();
    }
}
