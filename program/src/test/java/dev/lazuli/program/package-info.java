@NullMarked
package dev.lazuli.program;

import org.jspecify.annotations.NullMarked;
