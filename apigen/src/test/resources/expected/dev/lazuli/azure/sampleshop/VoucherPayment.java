package dev.lazuli.azure.sampleshop;

import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Output;
import java.lang.Double;
import java.lang.String;

/**
 * VoucherPayment
 */
public interface VoucherPayment extends Payment {
  /**
   * method; required
   */
  default VoucherPayment method(String value) {
    return Calls.set(this, "method", value);
  }

  default VoucherPayment method(Output<String> value) {
    return Calls.set(this, "method", value);
  }

  default Output<String> method() {
    return Calls.output(this, "method");
  }

  /**
   * fee
   */
  default VoucherPayment fee(double value) {
    return Calls.set(this, "fee", value);
  }

  default VoucherPayment fee(Output<Double> value) {
    return Calls.set(this, "fee", value);
  }

  default Output<Double> fee() {
    return Calls.output(this, "fee");
  }

  /**
   * code; secret
   */
  default VoucherPayment code(String value) {
    return Calls.set(this, "code", value);
  }

  default VoucherPayment code(Output<String> value) {
    return Calls.set(this, "code", value);
  }

  default Output<String> code() {
    return Calls.output(this, "code");
  }
}
