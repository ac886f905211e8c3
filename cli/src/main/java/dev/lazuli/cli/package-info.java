/**
 * The command line: commands, settings, what is printed and asked, exit codes. The only module that prints, and the only
 * one that renders problems.
 */
@NullMarked
package dev.lazuli.cli;

import org.jspecify.annotations.NullMarked;
