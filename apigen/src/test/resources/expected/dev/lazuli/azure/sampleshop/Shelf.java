package dev.lazuli.azure.sampleshop;

import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Output;
import dev.lazuli.stack.Resource;
import java.lang.Integer;
import java.lang.String;

/**
 * Sample.Shop/stores/shelves&#64;2024-05-01
 */
public interface Shelf extends Resource<Shelf> {
  /**
   * kind; required
   */
  default Shelf kind(String value) {
    return Calls.set(this, "kind", value);
  }

  default Shelf kind(Output<String> value) {
    return Calls.set(this, "kind", value);
  }

  default Output<String> kind() {
    return Calls.output(this, "kind");
  }

  /**
   * height
   */
  default Shelf height(int value) {
    return Calls.set(this, "height", value);
  }

  default Shelf height(Output<Integer> value) {
    return Calls.set(this, "height", value);
  }

  default Output<Integer> height() {
    return Calls.output(this, "height");
  }
}
