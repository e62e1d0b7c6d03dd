/**
 * The hot loop: discrete-event simulation over primitive arrays. It allocates nothing per event and
 * knows no strings.
 *
 * <p>Contract. Time is whole nanoseconds from the start of the run. Events of the same nanosecond
 * run in this order: those scheduled without delay, first in first out; then the others by slot
 * number (control slots before calls). Everything that happens is a function of the compiled {@link
 * dev.sysdesign.engine.kernel.Network}, which is built in name order, so the order of declaration
 * changes nothing.
 */
package dev.sysdesign.engine.kernel;
