package dev.lazuli.specs;

import dev.lazuli.model.JsonException;
import dev.lazuli.model.Value.ObjectValue;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of a folder of specifications. What was read stays in memory as long as there is room, and is read again
 * when it is needed after that.
 */
final class Documents {
    private static final int BYTE_ORDER_MARK = 3;

    private final Path root;
    private final Findings findings;
    private final Map<Path, SoftReference<Document>> loaded = new ConcurrentHashMap<>();

    Documents(Path root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    /** Returns a file's content, empty where it can't be read. */
    Optional<Document> load(Path path) {
        var reference = loaded.get(path);
        var document = reference == null ? null : reference.get();
        if (document == null) {
            var read = read(path);
            read.ifPresent(it -> loaded.put(path, new SoftReference<>(it)));
            return read;
        }
        return Optional.of(document);
    }

    /** Reads a file; that there is none is for the place to tell that refers to it. */
    private Optional<Document> read(Path path) {
        var file = SpecificationFile.of(root, path);
        LeanJson.Repeated repeated = (name, line) -> findings.add(file.name(), line, "'" + name + "' is given twice");
        try {
            return Optional.of(new Document(file, LeanJson.read(withoutMark(Files.readAllBytes(path)), repeated)));
        } catch (JsonException e) {
            findings.add(file.name(), "", "the file is no JSON: " + e.getMessage(), "it was left out");
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            findings.add(file.name(), "", "the file can't be read", "it was left out");
        }
        return Optional.empty();
    }

    private static byte[] withoutMark(byte[] bytes) {
        var marked = bytes.length >= BYTE_ORDER_MARK
                && (bytes[0] & 0xFF) == 0xEF
                && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
        return marked ? java.util.Arrays.copyOfRange(bytes, BYTE_ORDER_MARK, bytes.length) : bytes;
    }

    /** Returns the file that a document refers to, empty where the text names none. */
    Optional<Path> path(Document from, String reference) {
        try {
            var name = decode(reference).replace('\\', '/');
            return Optional.of(from.file().path().resolveSibling(name).normalize());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns an example, empty where it can't be read, which is noted. Examples are not kept. */
    Optional<ObjectValue> example(Node from, String reference) {
        var example = path(from.document(), reference).flatMap(this::read);
        if (example.isEmpty()) {
            findings.add(from, "'" + reference + "' refers to no example that can be read", "it was left out");
        }
        return example.map(Document::root);
    }

    /** Returns the object that a {@code $ref} at a node points to, empty where there is none, which is noted. */
    Optional<Node> target(Node from, String reference) {
        var hash = reference.indexOf('#');
        var file = hash < 0 ? reference : reference.substring(0, hash);
        var pointer = hash < 0 ? "" : decode(reference.substring(hash + 1));
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            pointer = "/" + pointer;
        }
        var found = find(from.document(), file, pointer);
        if (found.isEmpty()) {
            findings.add(from, "'" + reference + "' refers to nothing", "it was taken for anything");
        }
        return found;
    }

    /**
     * Returns the object of a path.
     *
     * @throws IllegalStateException if its file has changed since it was scanned
     */
    Node pathItem(PathEntry entry) {
        return load(entry.file().path())
                .flatMap(document -> document.node().child(entry.section()))
                .flatMap(section -> section.child(entry.raw()))
                .map(this::resolve)
                .orElseThrow(() -> new IllegalStateException(entry.file().name() + " has changed while it was read"));
    }

    private Optional<Node> find(Document from, String file, String pointer) {
        return file.isEmpty()
                ? from.at(pointer)
                : path(from, file).flatMap(this::load).flatMap(document -> document.at(pointer));
    }

    /** Follows the {@code $ref} of a node, and of what it points to; the node itself where it has none. */
    Node resolve(Node node) {
        var at = node;
        for (var hops = 0; hops < 20; hops++) {
            var reference = at.text("$ref");
            if (reference.isEmpty()) {
                return at;
            }
            var target = target(at, reference.get());
            if (target.isEmpty()) {
                return new Node(at.document(), at.pointer(), ObjectValue.EMPTY);
            }
            at = target.get();
        }
        findings.add(node, "its $ref leads back to itself", "it was taken for anything");
        return new Node(node.document(), node.pointer(), ObjectValue.EMPTY);
    }

    private static String decode(String text) {
        return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
