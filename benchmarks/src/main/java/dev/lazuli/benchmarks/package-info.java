/** Programs that measure parts of Lazuli by themselves and print what they measured. */
@NullMarked
package dev.lazuli.benchmarks;

import org.jspecify.annotations.NullMarked;
