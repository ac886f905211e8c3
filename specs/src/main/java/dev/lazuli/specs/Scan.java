package dev.lazuli.specs;

import dev.lazuli.catalog.PathTemplate;
import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.MalformedException;
import dev.lazuli.model.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the paths in a file, and the resource types whose places they are. */
final class Scan {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete", "head");

    private final Documents documents;
    private final Document document;
    private final List<PathEntry> entries = new ArrayList<>();

    private Scan(Documents documents, Document document) {
        this.documents = documents;
        this.document = document;
    }

    /** Returns a document's paths; none where it has no version. */
    static List<PathEntry> of(Documents documents, Document document) {
        var scan = new Scan(documents, document);
        scan.section("paths");
        scan.section("x-ms-paths");
        return scan.entries;
    }

    private void section(String name) {
        var items = document.node().children(name);
        if (items.isEmpty()) {
            return;
        }
        var version = version();
        if (version.isEmpty()) {
            documents
                    .findings()
                    .add(document.file().name(), "/info", "no API version is named", "its paths were left out");
            return;
        }
        items.forEach((path, item) -> entries(name, path, documents.resolve(item), version.get()));
    }

    private Optional<ApiVersion> version() {
        return document.file()
                .version()
                .or(() -> document.node()
                        .child("info")
                        .flatMap(info -> info.text("version"))
                        .filter(ApiVersion::matches)
                        .map(ApiVersion::parse));
    }

    private void entries(String section, String raw, Node item, ApiVersion version) {
        var methods = new TreeSet<String>();
        item.object().members().keySet().stream().filter(METHODS::contains).forEach(methods::add);
        var put = item.child("put");
        var parameters = Parameters.of(documents, item, put.or(() -> item.child("get")));
        for (var text : expand(TypePath.tidy(raw), parameters)) {
            var type = TypePath.parse(text).filter(Scan::literalTypes);
            var fixedName = type.filter(TypePath::resource).flatMap(it -> fixedName(it.lastName(), parameters));
            entries.add(new PathEntry(document.file(), version, section, raw, text, type, fixedName, methods));
            if (put.isPresent() && (type.isEmpty() || !type.get().resource())) {
                reportPut(put.get(), text);
            }
        }
    }

    private void reportPut(Node put, String text) {
        var parsed = TypePath.parse(text);
        var why = parsed.isEmpty()
                ? "the path names no provider"
                : parsed.get().resource() ? "a parameter stands for any type" : "the path ends without a name";
        documents.findings().skip("PUT on no resource: " + why);
        documents.findings().add(put, "PUT on '" + text + "' makes no resource: " + why, "it was left out");
    }

    private static boolean literalTypes(TypePath path) {
        try {
            return !ResourceType.parse(path.type()).text().isEmpty();
        } catch (MalformedException e) {
            return false;
        }
    }

    private static Optional<String> fixedName(String segment, Parameters parameters) {
        if (!PathTemplate.isParameter(segment)) {
            return Optional.of(segment);
        }
        var values = Parameters.values(parameters.path(name(segment)));
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /** Puts each value of an enumeration in the place of a parameter that stands for a segment of the type. */
    private static List<String> expand(String path, Parameters parameters) {
        var type = TypePath.parse(path);
        var variable = type.flatMap(
                it -> it.types().stream().filter(PathTemplate::isParameter).findFirst());
        var values =
                variable.map(it -> Parameters.values(parameters.path(name(it)))).orElse(List.of());
        if (variable.isEmpty() || values.isEmpty()) {
            return List.of(path);
        }
        var paths = new ArrayList<String>();
        for (var value : values) {
            paths.addAll(expand(replace(path, variable.get(), value), parameters));
        }
        return paths;
    }

    private static String replace(String path, String segment, String value) {
        var replaced = new StringBuilder();
        for (var each : new PathTemplate(path).segments()) {
            replaced.append('/').append(each.equals(segment) ? value : each);
        }
        return replaced.toString();
    }

    private static String name(String segment) {
        return segment.substring(1, segment.length() - 1);
    }
}
