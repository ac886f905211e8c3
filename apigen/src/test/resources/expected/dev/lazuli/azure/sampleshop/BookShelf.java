package dev.lazuli.azure.sampleshop;

import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Output;
import java.lang.Integer;
import java.lang.String;

/**
 * BookShelf
 */
public interface BookShelf extends Shelf {
  /**
   * kind; required
   */
  default BookShelf kind(String value) {
    return Calls.set(this, "kind", value);
  }

  default BookShelf kind(Output<String> value) {
    return Calls.set(this, "kind", value);
  }

  default Output<String> kind() {
    return Calls.output(this, "kind");
  }

  /**
   * height
   */
  default BookShelf height(int value) {
    return Calls.set(this, "height", value);
  }

  default BookShelf height(Output<Integer> value) {
    return Calls.set(this, "height", value);
  }

  default Output<Integer> height() {
    return Calls.output(this, "height");
  }

  /**
   * authors
   */
  default BookShelf authors(String... values) {
    return Calls.set(this, "authors", values);
  }

  default BookShelf authors(Output<String> value) {
    return Calls.set(this, "authors", value);
  }
}
