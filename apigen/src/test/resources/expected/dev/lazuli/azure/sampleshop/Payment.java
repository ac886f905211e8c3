package dev.lazuli.azure.sampleshop;

import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Output;
import java.lang.Double;
import java.lang.String;

/**
 * Payment
 */
public interface Payment {
  /**
   * method; required
   */
  default Payment method(String value) {
    return Calls.set(this, "method", value);
  }

  default Payment method(Output<String> value) {
    return Calls.set(this, "method", value);
  }

  default Output<String> method() {
    return Calls.output(this, "method");
  }

  /**
   * fee
   */
  default Payment fee(double value) {
    return Calls.set(this, "fee", value);
  }

  default Payment fee(Output<Double> value) {
    return Calls.set(this, "fee", value);
  }

  default Output<Double> fee() {
    return Calls.output(this, "fee");
  }
}
