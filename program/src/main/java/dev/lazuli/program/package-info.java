/** Compiles a user's program in memory, or takes a compiled one, runs it, and gives what it declares. */
@NullMarked
package dev.lazuli.program;

import org.jspecify.annotations.NullMarked;
