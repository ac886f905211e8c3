package dev.lazuli.specs;

import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.MalformedException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to read of the specifications.
 *
 * @param providers the namespaces to read, compared without case; empty for all
 * @param pins versions to read besides the newest
 * @param everyVersion whether to read every version that there is
 */
public record Options(Set<String> providers, List<Pin> pins, boolean everyVersion) {
    /** Every provider, each type in its newest version. */
    public static final Options NEWEST = new Options(Set.of(), List.of(), false);

    public Options {
        var sorted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sorted.addAll(providers);
        providers = java.util.Collections.unmodifiableSet(sorted);
        pins = List.copyOf(pins);
    }

    /**
     * A version of a provider to read besides the newest, written {@code Microsoft.Compute@2021-07-01}.
     *
     * @param namespace the provider's namespace
     * @param version the version, for each type of the provider that has it
     */
    public record Pin(String namespace, ApiVersion version) {
        /**
         * Parses {@code namespace@version}.
         *
         * @throws MalformedException if the text is no pin
         */
        public static Pin parse(String text) {
            var at = text.indexOf('@');
            if (at < 1 || !ApiVersion.matches(text.substring(at + 1))) {
                throw new MalformedException("pinned version", text, "one like Microsoft.Compute@2021-07-01");
            }
            return new Pin(text.substring(0, at), ApiVersion.parse(text.substring(at + 1)));
        }
    }

    /** Returns whether a provider is to be read. */
    boolean includes(String namespace) {
        return providers.isEmpty() || providers.contains(namespace);
    }

    /** Returns whether a version is asked for explicitly. */
    boolean pinned(String namespace, ApiVersion version) {
        return everyVersion
                || pins.stream()
                        .anyMatch(pin -> pin.namespace().equalsIgnoreCase(namespace)
                                && pin.version()
                                        .text()
                                        .toLowerCase(Locale.ROOT)
                                        .equals(version.text().toLowerCase(Locale.ROOT)));
    }
}
