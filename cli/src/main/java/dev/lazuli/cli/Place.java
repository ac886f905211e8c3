package dev.lazuli.cli;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.Nearest;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a stack lives, before anything is opened there.
 *
 * @param name the target's name, or its URL
 * @param kind what it is
 * @param subscription the subscription's ID
 * @param authority the sign-in service to use instead of the target's own
 * @param audience whom a token is for instead of the target itself
 */
record Place(String name, Kind kind, String subscription, Optional<URI> authority, Optional<String> audience) {
    /** The subscription of stacks that live on an emulator, where none is given. */
    static final String EMULATED_SUBSCRIPTION = "00000000-0000-0000-0000-000000000001";

    private static final List<String> NAMES = List.of("emulator", "azure", "azure-us-government", "azure-china");
    private static final Set<String> LOCAL = Set.of("127.0.0.1", "localhost", "[::1]");

    Place {
        requireNonNull(name, "name is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(subscription, "subscription is null");
    }

    /** What a target is. */
    enum Kind {
        /** The emulator in this process, with its store in the project's folder. */
        EMBEDDED,
        /** A Resource Manager on this machine that takes any token. */
        LOCAL,
        /** A Resource Manager that wants a token of a sign-in. */
        CLOUD
    }

    /**
     * Returns the place that options and settings name; options come first.
     *
     * @param target what {@code --target} said
     * @param subscription what {@code --subscription} said
     * @param settings the project's settings
     * @param fallback the environment's subscription
     * @throws ProblemsException if there is no such target, or no subscription
     */
    static Place of(
            Optional<String> target, Optional<String> subscription, Settings settings, Optional<String> fallback) {
        var problems = new ArrayList<Problem>();
        var name = target.or(() -> settings.get(Settings.TARGET)).orElse("emulator");
        var kind = kind(name);
        if (kind.isEmpty()) {
            problems.add(
                    target.isPresent()
                            ? unknown(name)
                            : settings.problem(
                                    Settings.TARGET,
                                    unknown(name).what(),
                                    unknown(name).remedy()));
        }
        var known = subscription.or(() -> settings.get(Settings.SUBSCRIPTION));
        if (kind.orElse(Kind.LOCAL) == Kind.CLOUD) {
            known = known.or(() -> fallback);
            if (known.isEmpty()) {
                problems.add(Problem.of(
                        "no subscription",
                        "",
                        "give --subscription ID, or set subscription=ID in " + Settings.FILE
                                + " or AZURE_SUBSCRIPTION_ID in the environment"));
            }
        }
        var authority = settings.get(Settings.AUTHORITY);
        if (authority.isPresent() && url(authority.get()).isEmpty()) {
            problems.add(
                    settings.problem(Settings.AUTHORITY, "'" + authority.get() + "' is no URL", "write https://HOST/"));
        }
        known.filter(id -> !id.matches("[0-9A-Za-z-]+"))
                .ifPresent(id -> problems.add(settings.problem(
                        Settings.SUBSCRIPTION,
                        "'" + id + "' is no subscription ID",
                        "expected one like " + EMULATED_SUBSCRIPTION)));
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return new Place(
                name,
                kind.orElseThrow(),
                known.orElse(EMULATED_SUBSCRIPTION),
                authority.flatMap(Place::url),
                settings.get(Settings.AUDIENCE));
    }

    private static Optional<Kind> kind(String name) {
        if (NAMES.contains(name)) {
            return Optional.of(name.equals("emulator") ? Kind.EMBEDDED : Kind.CLOUD);
        }
        return url(name)
                .map(url -> url.getScheme().equals("http") && LOCAL.contains(url.getHost()) ? Kind.LOCAL : Kind.CLOUD);
    }

    private static Optional<URI> url(String text) {
        try {
            return Optional.of(URI.create(text))
                    .filter(url -> url.getHost() != null)
                    .filter(url -> "http".equals(url.getScheme()) || "https".equals(url.getScheme()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Problem unknown(String name) {
        var question = Nearest.question(name, NAMES);
        return Problem.of(
                "unknown target '" + name + "'",
                "",
                question.isEmpty() ? "use one of " + String.join(", ", NAMES) + ", or a URL" : question);
    }
}
