package dev.lazuli.azure.sampleshop;

import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Output;
import dev.lazuli.stack.Resource;
import java.lang.Double;
import java.lang.String;

/**
 * Sample.Shop/offers&#64;2024-05-01
 */
public interface Offer extends Resource<Offer> {
  /**
   * properties.store; arm-id
   */
  default Offer store(String value) {
    return Calls.set(this, "store", value);
  }

  default Offer store(Output<String> value) {
    return Calls.set(this, "store", value);
  }

  default Offer store(Store value) {
    return Calls.set(this, "store", value);
  }

  default Output<String> store() {
    return Calls.output(this, "store");
  }

  /**
   * properties.price; at least 0; default 1.5
   */
  default Offer price(double value) {
    return Calls.set(this, "price", value);
  }

  default Offer price(Output<Double> value) {
    return Calls.set(this, "price", value);
  }

  default Output<Double> price() {
    return Calls.output(this, "price");
  }
}
