package dev.lazuli.specs;

import dev.lazuli.catalog.ProviderCatalog;
import dev.lazuli.model.ProblemsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads a folder of Azure's specifications into the catalog's model. */
public final class SpecificationReader {
    private final Documents documents;
    private final Findings findings = new Findings();
    private final Options options;
    private final Consumer<Progress> progress;
    private final Path root;

    private SpecificationReader(Path root, Options options, Consumer<Progress> progress) {
        this.root = root;
        this.options = options;
        this.progress = progress;
        this.documents = new Documents(root, findings);
    }

    /**
     * Reads all resource types of a folder of specifications.
     *
     * @param root the folder that holds {@code specification/}
     * @param options what to read
     * @param progress told how far it has come, from several threads
     * @throws ProblemsException if the folder is none of specifications
     */
    public static Import read(Path root, Options options, Consumer<Progress> progress) {
        var layout = Layout.of(root);
        var reader = new SpecificationReader(layout.root(), options, progress);
        for (var folder : layout.unreadable()) {
            var name = layout.root().relativize(folder).toString();
            reader.findings.add(name, "", "the folder can't be read", "what it holds was left out");
        }
        return reader.read(layout.files());
    }

    private Import read(List<Path> files) {
        var entries = new ArrayList<PathEntry>();
        var documentsRead = new AtomicInteger();
        parallel(
                        Progress.Phase.SCAN,
                        files,
                        path -> documents
                                .load(path)
                                .map(document -> {
                                    if (document.root().get("swagger").isEmpty()) {
                                        return List.<PathEntry>of();
                                    }
                                    documentsRead.incrementAndGet();
                                    return Scan.of(documents, document);
                                })
                                .orElse(List.of()))
                .forEach(entries::addAll);
        if (documentsRead.get() == 0) {
            throw Layout.none(root);
        }
        var providers = providers(files, entries);
        var types = providers.stream()
                .mapToLong(provider -> provider.types().stream()
                        .map(type -> type.armType())
                        .distinct()
                        .count())
                .sum();
        return new Import(providers, findings.problems(), documentsRead.get(), (int) types, findings.skipped());
    }

    private List<ProviderCatalog> providers(List<Path> files, List<PathEntry> entries) {
        var selections = Selection.of(entries, options);
        var armTypes = new ArmTypes(selections, entries);
        var byNamespace = selections.stream()
                .filter(selection -> options.includes(selection.key().namespace()))
                .collect(Collectors.groupingBy(
                        selection -> selection.key().namespace(), TreeMap::new, Collectors.toList()));
        var paths = entries.stream()
                .filter(entry -> entry.type().isPresent())
                .collect(Collectors.groupingBy(
                        entry -> entry.type().orElseThrow().namespace().toLowerCase(java.util.Locale.ROOT)));
        var folders = folders(files);
        var largestFirst = byNamespace.entrySet().stream()
                .sorted(Comparator.comparingInt(provider -> -provider.getValue().size()))
                .toList();
        var read = parallel(
                Progress.Phase.READ,
                largestFirst,
                provider -> provider(
                        provider.getValue(), paths.getOrDefault(provider.getKey(), List.of()), armTypes, folders));
        return read.stream()
                .sorted(Comparator.comparing(ProviderCatalog::namespace, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private ProviderCatalog provider(
            List<Selection> selections,
            Collection<PathEntry> entries,
            ArmTypes armTypes,
            Map<String, List<Path>> folders) {
        var variants = new Variants(documents, folders);
        return new ProviderReader(documents, variants, armTypes, entries).read(selections);
    }

    private Map<String, List<Path>> folders(List<Path> files) {
        return files.stream()
                .collect(Collectors.groupingBy(
                        path -> SpecificationFile.of(root, path).versionFolder()));
    }

    private <T, R> List<R> parallel(Progress.Phase phase, List<T> items, java.util.function.Function<T, R> work) {
        var done = new AtomicInteger();
        try (var executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var tasks = new ArrayList<Callable<R>>();
            for (var item : items) {
                tasks.add(() -> {
                    var result = work.apply(item);
                    progress.accept(new Progress(phase, done.incrementAndGet(), items.size()));
                    return result;
                });
            }
            var results = new ArrayList<R>();
            for (var future : executor.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
