/** How the catalog's words are spelt in Java: shared by the generator of the typed API and the run time behind it. */
@NullMarked
package dev.lazuli.stack.naming;

import org.jspecify.annotations.NullMarked;
