package dev.lazuli.azure;

import dev.lazuli.azure.resources.ResourceGroup;
import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Scope;
import java.lang.String;
import java.util.function.Consumer;

/**
 * The resources of {@code Microsoft.Resources}.
 */
public interface Resources {
  /**
   * Microsoft.Resources/resourceGroups&#64;2024-03-01
   */
  default ResourceGroup resourceGroup(String name) {
    return Calls.declare(this, ResourceGroup.class, ResourceGroup.class, name, Calls.HOME, null);
  }

  /**
   * Microsoft.Resources/resourceGroups&#64;2024-03-01
   */
  default ResourceGroup resourceGroup(String name, Consumer<ResourceGroup> body) {
    return Calls.declare(this, ResourceGroup.class, ResourceGroup.class, name, Calls.HOME, body);
  }

  /**
   * Microsoft.Resources/resourceGroups&#64;2024-03-01
   */
  default ResourceGroup resourceGroup(String name, Scope parent) {
    return Calls.declare(this, ResourceGroup.class, ResourceGroup.class, name, parent, null);
  }

  /**
   * Microsoft.Resources/resourceGroups&#64;2024-03-01
   */
  default ResourceGroup resourceGroup(String name, Scope parent, Consumer<ResourceGroup> body) {
    return Calls.declare(this, ResourceGroup.class, ResourceGroup.class, name, parent, body);
  }
}
