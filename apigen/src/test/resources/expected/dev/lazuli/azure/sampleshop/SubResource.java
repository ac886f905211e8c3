package dev.lazuli.azure.sampleshop;

import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Output;
import dev.lazuli.stack.Resource;
import java.lang.String;

/**
 * SubResource
 */
public interface SubResource {
  /**
   * id
   */
  default SubResource id(String value) {
    return Calls.set(this, "id", value);
  }

  default SubResource id(Output<String> value) {
    return Calls.set(this, "id", value);
  }

  default SubResource id(Resource<?> value) {
    return Calls.set(this, "id", value);
  }

  default Output<String> id() {
    return Calls.output(this, "id");
  }
}
