package dev.lazuli.azure.sampleshop;

import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Output;
import java.lang.Double;
import java.lang.String;

/**
 * CardPayment
 */
public interface CardPayment extends Payment {
  /**
   * method; required
   */
  default CardPayment method(String value) {
    return Calls.set(this, "method", value);
  }

  default CardPayment method(Output<String> value) {
    return Calls.set(this, "method", value);
  }

  default Output<String> method() {
    return Calls.output(this, "method");
  }

  /**
   * fee
   */
  default CardPayment fee(double value) {
    return Calls.set(this, "fee", value);
  }

  default CardPayment fee(Output<Double> value) {
    return Calls.set(this, "fee", value);
  }

  default Output<Double> fee() {
    return Calls.output(this, "fee");
  }

  /**
   * networks
   */
  default CardPayment networks(String... values) {
    return Calls.set(this, "networks", values);
  }

  default CardPayment networks(Output<String> value) {
    return Calls.set(this, "networks", value);
  }

  default CardPayment networks(CardNetwork... values) {
    return Calls.set(this, "networks", values);
  }
}
