/** Tests of {@code kernel.tally}, from inside. */
package dev.sysdesign.engine.kernel.tally;
