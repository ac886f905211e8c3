/**
 * A local Azure Resource Manager, driven by the catalog: {@link dev.lazuli.emulator.Emulator} answers requests without a
 * network, {@link dev.lazuli.emulator.EmulatorServer} puts it on a port.
 */
@NullMarked
package dev.lazuli.emulator;

import org.jspecify.annotations.NullMarked;
