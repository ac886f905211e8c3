/** Generates the typed API's sources from the catalog, at build time. */
@NullMarked
package dev.lazuli.apigen;

import org.jspecify.annotations.NullMarked;
