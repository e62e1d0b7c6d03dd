/**
 * Failures to inject: the catalog of scenarios, and how the {@code scenario} of a file becomes
 * interventions of the engine.
 *
 * <p>A scenario changes causes (instances down, keys gone, messages dropped), never effects (a
 * latency, an error rate). What follows from a cause is the engine's to find out.
 */
package dev.sysdesign.chaos;
