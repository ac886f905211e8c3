package dev.lazuli.azure.resources;

import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Output;
import dev.lazuli.stack.Resource;
import java.lang.String;
import java.util.Map;

/**
 * Microsoft.Resources/resourceGroups&#64;2024-03-01
 */
public interface ResourceGroup extends Resource<ResourceGroup> {
  /**
   * location; required; create-only
   */
  default ResourceGroup location(String value) {
    return Calls.set(this, "location", value);
  }

  default ResourceGroup location(Output<String> value) {
    return Calls.set(this, "location", value);
  }

  default Output<String> location() {
    return Calls.output(this, "location");
  }

  /**
   * tags
   */
  default ResourceGroup tags(String key, String value) {
    return Calls.entry(this, "tags", key, value);
  }

  default ResourceGroup tags(String key, Output<String> value) {
    return Calls.entry(this, "tags", key, value);
  }

  default ResourceGroup tags(Map<String, String> value) {
    return Calls.set(this, "tags", value);
  }

  default ResourceGroup tag(String key, String value) {
    return Calls.entry(this, "tags", key, value);
  }

  default ResourceGroup tag(String key, Output<String> value) {
    return Calls.entry(this, "tags", key, value);
  }
}
