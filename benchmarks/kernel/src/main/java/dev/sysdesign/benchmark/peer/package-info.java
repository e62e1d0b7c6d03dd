/**
 * The workloads written by hand on SSJ, the simulation library of the Université de Montréal, as a
 * user of that library would who wants them fast.
 */
package dev.sysdesign.benchmark.peer;
