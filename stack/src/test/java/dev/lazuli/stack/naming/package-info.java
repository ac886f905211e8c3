@NullMarked
package dev.lazuli.stack.naming;

import org.jspecify.annotations.NullMarked;
