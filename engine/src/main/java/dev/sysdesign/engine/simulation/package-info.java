/**
 * Running a topology: the entrance to the simulator, what may be done to a run from outside, and
 * how it is watched and cancelled.
 */
package dev.sysdesign.engine.simulation;
