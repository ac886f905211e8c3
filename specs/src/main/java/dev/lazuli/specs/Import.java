package dev.lazuli.specs;

import dev.lazuli.catalog.ProviderCatalog;
import dev.lazuli.model.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was read of a folder of specifications.
 *
 * @param providers the providers' catalogs, by namespace
 * @param problems what could not be read as it stands, and what was done about it
 * @param files how many specification files were scanned
 * @param types how many ARM types the providers have, versions and fixed names not counted
 * @param skipped how many PUT operations are not in the catalog, by the reason
 */
public record Import(
        List<ProviderCatalog> providers, List<Problem> problems, int files, int types, Map<String, Integer> skipped) {
    public Import {
        providers = List.copyOf(providers);
        problems = List.copyOf(problems);
        skipped = java.util.Collections.unmodifiableMap(new TreeMap<>(skipped));
    }
}
