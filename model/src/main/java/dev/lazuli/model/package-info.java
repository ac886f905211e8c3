/**
 * The words that every module shares: identifiers with their grammar, JSON values, what a stack declares, and problems.
 * No I/O, and no knowledge of how anything is stored or sent.
 */
@NullMarked
package dev.lazuli.model;

import org.jspecify.annotations.NullMarked;
