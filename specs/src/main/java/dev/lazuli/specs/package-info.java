/**
 * Reads Azure's specifications, Swagger 2.0 with Microsoft's extensions, into the catalog's model. Nothing outside this
 * package knows Swagger.
 */
@NullMarked
package dev.lazuli.specs;

import org.jspecify.annotations.NullMarked;
