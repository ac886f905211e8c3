/**
 * The catalog: what is known of every Azure resource type. The model, its text form, and lookups; no I/O but its own
 * embedded data.
 */
@NullMarked
package dev.lazuli.catalog;

import org.jspecify.annotations.NullMarked;
