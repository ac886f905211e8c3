package dev.lazuli.azure.sampleshop;

import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Output;
import dev.lazuli.stack.Resource;
import java.lang.String;

/**
 * Delivery
 */
public interface Delivery {
  /**
   * day; pattern ^&#92;&#92;u0041[a-z]*&#47;*$
   */
  default Delivery day(String value) {
    return Calls.set(this, "day", value);
  }

  default Delivery day(Output<String> value) {
    return Calls.set(this, "day", value);
  }

  default Output<String> day() {
    return Calls.output(this, "day");
  }

  /**
   * storeId
   */
  default Delivery storeId(String value) {
    return Calls.set(this, "storeId", value);
  }

  default Delivery storeId(Output<String> value) {
    return Calls.set(this, "storeId", value);
  }

  default Delivery storeId(Resource<?> value) {
    return Calls.set(this, "storeId", value);
  }

  default Output<String> storeId() {
    return Calls.output(this, "storeId");
  }

  /**
   * any other property
   */
  default Delivery additional(String key, String value) {
    return Calls.entry(this, "additional", key, value);
  }

  default Delivery additional(String key, Output<String> value) {
    return Calls.entry(this, "additional", key, value);
  }
}
