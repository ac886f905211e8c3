package dev.lazuli.azure;

import dev.lazuli.azure.resources.ResourceGroup;
import dev.lazuli.azure.sampleshop.Offer;
import dev.lazuli.azure.sampleshop.Shelf;
import dev.lazuli.azure.sampleshop.Store;
import dev.lazuli.azure.sampleshop.StoreLock;
import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Scope;
import java.lang.Class;
import java.lang.String;
import java.util.function.Consumer;

/**
 * The resources of {@code Sample.Shop}.
 */
public interface SampleShop {
  /**
   * Sample.Shop/offers&#64;2024-05-01
   */
  default Offer offer(String name, Scope parent) {
    return Calls.declare(this, Offer.class, Offer.class, name, parent, null);
  }

  /**
   * Sample.Shop/offers&#64;2024-05-01
   */
  default Offer offer(String name, Scope parent, Consumer<Offer> body) {
    return Calls.declare(this, Offer.class, Offer.class, name, parent, body);
  }

  /**
   * Sample.Shop/stores/shelves&#64;2024-05-01
   */
  default Shelf shelf(String name, Store parent) {
    return Calls.declare(this, Shelf.class, Shelf.class, name, parent, null);
  }

  /**
   * Sample.Shop/stores/shelves&#64;2024-05-01
   */
  default Shelf shelf(String name, Store parent, Consumer<Shelf> body) {
    return Calls.declare(this, Shelf.class, Shelf.class, name, parent, body);
  }

  /**
   * Sample.Shop/stores/shelves&#64;2024-05-01
   */
  default <V extends Shelf> V shelf(Class<V> variant, String name, Store parent, Consumer<V> body) {
    return Calls.declare(this, Shelf.class, variant, name, parent, body);
  }

  /**
   * Sample.Shop/stores&#64;2024-05-01; name: ^[a-z]+$; at least 3 characters; at most 24 characters
   */
  default Store store(String name, ResourceGroup parent) {
    return Calls.declare(this, Store.class, Store.class, name, parent, null);
  }

  /**
   * Sample.Shop/stores&#64;2024-05-01; name: ^[a-z]+$; at least 3 characters; at most 24 characters
   */
  default Store store(String name, ResourceGroup parent, Consumer<Store> body) {
    return Calls.declare(this, Store.class, Store.class, name, parent, body);
  }

  /**
   * Sample.Shop/stores/locks&#64;2024-05-01; always named 'default'
   */
  default StoreLock storeLock(Store parent) {
    return Calls.declare(this, StoreLock.class, StoreLock.class, "", parent, null);
  }

  /**
   * Sample.Shop/stores/locks&#64;2024-05-01; always named 'default'
   */
  default StoreLock storeLock(Store parent, Consumer<StoreLock> body) {
    return Calls.declare(this, StoreLock.class, StoreLock.class, "", parent, body);
  }
}
