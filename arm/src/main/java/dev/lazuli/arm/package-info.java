/**
 * Azure Resource Manager: the client, and the engine's provider on top of it. The only module that speaks to Azure.
 */
@NullMarked
package dev.lazuli.arm;

import org.jspecify.annotations.NullMarked;
