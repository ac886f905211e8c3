/**
 * What users write against, and the run time behind the typed API: handles of resources, references between them,
 * outputs and secrets, collected into a declaration.
 */
@NullMarked
package dev.lazuli.stack;

import org.jspecify.annotations.NullMarked;
