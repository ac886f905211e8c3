package dev.lazuli.azure.sampleshop;

import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Output;
import dev.lazuli.stack.Resource;
import java.lang.Boolean;
import java.lang.Class;
import java.lang.Double;
import java.lang.Long;
import java.lang.Object;
import java.lang.String;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Sample.Shop/stores&#64;2024-05-01; name: ^[a-z]+$; at least 3 characters; at most 24 characters
 */
public interface Store extends Resource<Store> {
  /**
   * location; required; create-only
   */
  default Store location(String value) {
    return Calls.set(this, "location", value);
  }

  default Store location(Output<String> value) {
    return Calls.set(this, "location", value);
  }

  default Output<String> location() {
    return Calls.output(this, "location");
  }

  /**
   * tags
   */
  default Store tags(String key, String value) {
    return Calls.entry(this, "tags", key, value);
  }

  default Store tags(String key, Output<String> value) {
    return Calls.entry(this, "tags", key, value);
  }

  default Store tags(Map<String, String> value) {
    return Calls.set(this, "tags", value);
  }

  default Store tag(String key, String value) {
    return Calls.entry(this, "tags", key, value);
  }

  default Store tag(String key, Output<String> value) {
    return Calls.entry(this, "tags", key, value);
  }

  /**
   * sku; required
   */
  default Store sku(Consumer<StoreSku> body) {
    return Calls.set(this, "sku", StoreSku.class, body);
  }

  default StoreSku sku() {
    return Calls.part(this, "sku", StoreSku.class);
  }

  /**
   * properties.address; default "none"
   */
  default Store address(String value) {
    return Calls.set(this, "address", value);
  }

  default Store address(Output<String> value) {
    return Calls.set(this, "address", value);
  }

  default Output<String> address() {
    return Calls.output(this, "address");
  }

  /**
   * properties.class
   */
  default Store class_(String value) {
    return Calls.set(this, "class_", value);
  }

  default Store class_(Output<String> value) {
    return Calls.set(this, "class_", value);
  }

  default Output<String> class_() {
    return Calls.output(this, "class_");
  }

  /**
   * properties.code; create-only; at least 1; at most 9
   */
  default Store code(long value) {
    return Calls.set(this, "code", value);
  }

  default Store code(Output<Long> value) {
    return Calls.set(this, "code", value);
  }

  default Output<Long> code() {
    return Calls.output(this, "code");
  }

  /**
   * properties.deliveries
   */
  default Store deliveries(Consumer<Delivery> body) {
    return Calls.set(this, "deliveries", Delivery.class, body);
  }

  default Delivery deliveries(int index) {
    return Calls.item(this, "deliveries", Delivery.class, index);
  }

  /**
   * properties.discounts
   */
  default Store discounts(String key, double value) {
    return Calls.entry(this, "discounts", key, value);
  }

  default Store discounts(String key, Output<Double> value) {
    return Calls.entry(this, "discounts", key, value);
  }

  default Store discounts(Map<String, Double> value) {
    return Calls.set(this, "discounts", value);
  }

  /**
   * properties.extra
   */
  default Store extra(Object value) {
    return Calls.set(this, "extra", value);
  }

  default Output<Object> extra() {
    return Calls.output(this, "extra");
  }

  /**
   * properties.id
   */
  default Store propertiesId(String value) {
    return Calls.set(this, "propertiesId", value);
  }

  default Store propertiesId(Output<String> value) {
    return Calls.set(this, "propertiesId", value);
  }

  default Store propertiesId(Resource<?> value) {
    return Calls.set(this, "propertiesId", value);
  }

  default Output<String> propertiesId() {
    return Calls.output(this, "propertiesId");
  }

  /**
   * properties.next
   */
  default Store next(Consumer<SubResource> body) {
    return Calls.set(this, "next", SubResource.class, body);
  }

  default Store next(Resource<?> value) {
    return Calls.set(this, "next", value);
  }

  default SubResource next() {
    return Calls.part(this, "next", SubResource.class);
  }

  /**
   * properties.open
   */
  default Store open(boolean value) {
    return Calls.set(this, "open", value);
  }

  default Store open(Output<Boolean> value) {
    return Calls.set(this, "open", value);
  }

  default Output<Boolean> open() {
    return Calls.output(this, "open");
  }

  /**
   * properties.opened
   */
  default Output<Boolean> opened() {
    return Calls.output(this, "opened");
  }

  /**
   * properties.partners
   */
  default Store partners(String key, Consumer<Delivery> body) {
    return Calls.entry(this, "partners", key, Delivery.class, body);
  }

  /**
   * properties.suppliers
   */
  default Store suppliers(Store resource) {
    return Calls.entry(this, "suppliers", resource);
  }

  default Store suppliers(String key, Consumer<Delivery> body) {
    return Calls.entry(this, "suppliers", key, Delivery.class, body);
  }

  /**
   * properties.payment
   */
  default Store payment(Consumer<Payment> body) {
    return Calls.set(this, "payment", Payment.class, body);
  }

  default <V extends Payment> Store payment(Class<V> variant, Consumer<V> body) {
    return Calls.set(this, "payment", variant, body);
  }

  default Payment payment() {
    return Calls.part(this, "payment", Payment.class);
  }

  /**
   * properties.sku
   */
  default Store propertiesSku(Consumer<StoreSku> body) {
    return Calls.set(this, "propertiesSku", StoreSku.class, body);
  }

  default StoreSku propertiesSku() {
    return Calls.part(this, "propertiesSku", StoreSku.class);
  }

  /**
   * properties.zones
   */
  default Store zones(String... values) {
    return Calls.set(this, "zones", values);
  }

  default Store zones(Output<String> value) {
    return Calls.set(this, "zones", value);
  }

  /**
   * properties.network.address
   */
  default Store networkAddress(String value) {
    return Calls.set(this, "networkAddress", value);
  }

  default Store networkAddress(Output<String> value) {
    return Calls.set(this, "networkAddress", value);
  }

  default Output<String> networkAddress() {
    return Calls.output(this, "networkAddress");
  }

  /**
   * properties.network.odata.type
   */
  default Store odataType(String value) {
    return Calls.set(this, "odataType", value);
  }

  default Store odataType(Output<String> value) {
    return Calls.set(this, "odataType", value);
  }

  default Output<String> odataType() {
    return Calls.output(this, "odataType");
  }
}
