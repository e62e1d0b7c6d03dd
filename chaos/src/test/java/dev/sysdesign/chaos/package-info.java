/** Tests of the chaos catalog, of its planner, and of what the scenarios do to small systems. */
package dev.sysdesign.chaos;
