/**
 * What interventions of a plan are in the kernel: each effect becomes a cause that begins and ends.
 * The kernel knows causes, and nothing of the effects that they come from.
 */
package dev.sysdesign.engine.kernel.fault;
