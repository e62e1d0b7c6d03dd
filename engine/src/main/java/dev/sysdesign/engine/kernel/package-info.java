/**
 * The hot loop: discrete-event simulation over primitive arrays. It allocates nothing per event and
 * knows no strings. Here are the loop, the life of a call and the handlers of events; what they
 * work on is in the packages below, what imposes faults, measures and runs it in those that know
 * this one.
 *
 * <p>Contract. Time is whole nanoseconds from the start of the run. Events of the same nanosecond
 * run in this order: those scheduled without delay, first in first out; then the others by the
 * number of their record (controls before calls). Everything that happens is a function of the
 * {@linkplain dev.sysdesign.engine.kernel.compiled.CompiledTopology compiled topology}, which is
 * built in name order, so the order of declaration changes nothing, and of the {@linkplain
 * dev.sysdesign.engine.kernel.draw.Draws draws}. A kernel belongs to one thread. A call ends when
 * it is done, or before by {@link dev.sysdesign.engine.kernel.Withdrawal}; all that it can be at is
 * in {@link dev.sysdesign.engine.kernel.CallState}. docs/contributing/engine-contract.md says the
 * whole.
 */
package dev.sysdesign.engine.kernel;
