package dev.lazuli.arm;

import dev.lazuli.model.Json;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A Resource Manager that holds whole bodies by ID, with lists at each scope and by tag, and notes what it was asked. */
final class FakeAzure implements Transport {
    static final String SUBSCRIPTION = "/subscriptions/s";

    private final Map<ResourceId, ObjectValue> resources = new TreeMap<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();

    ArmClient client() {
        return ArmClient.of(this, URI.create("http://fake.example"), TokenSource.fixed("t"));
    }

    FakeAzure with(String id, String body) {
        resources.put(ResourceId.parse(id), Script.json(body));
        return this;
    }

    /** Returns what was asked, method and path, in no order that concurrency would disturb. */
    synchronized List<String> requests() {
        return requests.stream().sorted().toList();
    }

    synchronized List<String> sent() {
        return List.copyOf(bodies);
    }

    @Override
    public synchronized Answer send(String method, URI uri, Map<String, String> headers, byte[] body) {
        var query = uri.getQuery() == null ? "" : uri.getQuery();
        requests.add(method + " " + uri.getPath() + (query.contains("$filter") ? "?filter" : ""));
        var id = ResourceId.matches(uri.getPath()) ? ResourceId.parse(uri.getPath()) : ResourceId.TENANT;
        return switch (method) {
            case "PUT" -> {
                bodies.add(new String(body, StandardCharsets.UTF_8));
                resources.put(id, Json.readObject(body));
                yield answer(200, shown(id));
            }
            case "DELETE" -> answer(resources.remove(id) == null ? 204 : 200, ObjectValue.EMPTY);
            default -> resources.containsKey(id) ? answer(200, shown(id)) : list(uri.getPath(), query);
        };
    }

    private Answer list(String path, String query) {
        if (!query.contains("$filter") && ResourceId.matches(path)) {
            return answer(404, Script.json("{\"error\":{\"code\":\"ResourceNotFound\"}}"));
        }
        var found = new ArrayList<Value>();
        for (var id : resources.keySet()) {
            if (query.contains("$filter") ? marked(id, path, query) : in(id, path)) {
                found.add(shown(id));
            }
        }
        return answer(200, ObjectValue.EMPTY.with("value", new ArrayValue(found)));
    }

    private boolean marked(ResourceId id, String path, String query) {
        var stack = query.substring(query.indexOf("tagValue eq '") + 13, query.lastIndexOf('\''));
        return path.endsWith("/resourcegroups")
                        == id.type().orElseThrow().equals(dev.lazuli.model.ResourceType.RESOURCE_GROUP)
                && Marks.owner(body(id)).filter(stack::equals).isPresent();
    }

    private static boolean in(ResourceId id, String path) {
        var at = path.toLowerCase(Locale.ROOT).lastIndexOf("/providers/");
        var scope = at < 0 ? SUBSCRIPTION : path.substring(0, at);
        var collection = id.text().substring(0, id.text().lastIndexOf('/'));
        return collection.equalsIgnoreCase(path)
                || scope.equals(SUBSCRIPTION)
                        && at > 0
                        && id.type().orElseThrow().text().equalsIgnoreCase(path.substring(at + 11));
    }

    private ObjectValue body(ResourceId id) {
        return resources.getOrDefault(id, ObjectValue.EMPTY);
    }

    private ObjectValue shown(ResourceId id) {
        return body(id).with("id", Value.text(id.text())).with("name", Value.text(id.name()));
    }

    private static Answer answer(int status, ObjectValue body) {
        return new Answer(status, Map.of(), Json.bytes(body));
    }
}
