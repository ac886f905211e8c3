@NullMarked
package dev.lazuli.apigen;

import org.jspecify.annotations.NullMarked;
