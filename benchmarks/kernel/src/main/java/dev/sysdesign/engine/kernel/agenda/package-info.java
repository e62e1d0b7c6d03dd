/** Benchmarks of single parts; in the package of those, since no one else sees them. */
package dev.sysdesign.engine.kernel.agenda;
