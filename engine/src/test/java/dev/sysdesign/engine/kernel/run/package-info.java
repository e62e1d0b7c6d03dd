/** Tests of {@code kernel.run}, from inside. */
package dev.sysdesign.engine.kernel.run;
