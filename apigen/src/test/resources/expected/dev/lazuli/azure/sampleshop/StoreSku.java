package dev.lazuli.azure.sampleshop;

import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Output;
import java.lang.String;

/**
 * StoreSku
 */
public interface StoreSku {
  /**
   * name; required
   */
  default StoreSku name(String value) {
    return Calls.set(this, "name", value);
  }

  default StoreSku name(Output<String> value) {
    return Calls.set(this, "name", value);
  }

  default Output<String> name() {
    return Calls.output(this, "name");
  }
}
