/** Tests of {@code kernel.keys}, from inside. */
package dev.sysdesign.engine.kernel.keys;
