package dev.lazuli.azure.sampleshop;

import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Output;
import dev.lazuli.stack.Resource;
import java.lang.String;

/**
 * Sample.Shop/stores/locks&#64;2024-05-01; always named 'default'
 */
public interface StoreLock extends Resource<StoreLock> {
  /**
   * properties.level
   */
  default StoreLock level(String value) {
    return Calls.set(this, "level", value);
  }

  default StoreLock level(Output<String> value) {
    return Calls.set(this, "level", value);
  }

  default StoreLock level(StoreLockLevel value) {
    return Calls.set(this, "level", value);
  }

  default Output<String> level() {
    return Calls.output(this, "level");
  }
}
