package dev.lazuli.azure;

import dev.lazuli.stack.AzureStack;
import dev.lazuli.stack.Calls;
import java.lang.String;

/**
 * A stack of Azure resources, with a service for each resource provider.
 */
public interface Azure extends AzureStack {
  /**
   * Opens the stack that this program declares; its name says who owns the resources.
   */
  static Azure stack(String name) {
    return AzureStack.open(Azure.class, name);
  }

  /**
   * {@code Microsoft.Resources}
   */
  default Resources resources() {
    return Calls.service(this, Resources.class);
  }

  /**
   * {@code Sample.Shop}
   */
  default SampleShop sampleShop() {
    return Calls.service(this, SampleShop.class);
  }
}
