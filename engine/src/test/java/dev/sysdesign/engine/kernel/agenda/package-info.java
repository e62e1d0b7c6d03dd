/** Tests of {@code kernel.agenda}, from inside. */
package dev.sysdesign.engine.kernel.agenda;
