/** Graph, plan and apply of a stack. Knows nothing of HTTP or of Azure's rules; both are its {@link Provider}'s. */
@NullMarked
package dev.lazuli.engine;

import org.jspecify.annotations.NullMarked;
