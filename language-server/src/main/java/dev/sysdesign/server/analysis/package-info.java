/**
 * Analyses of open texts: when they run, beside the threads that answer requests, and the last one
 * of each text, from which every request is answered.
 */
package dev.sysdesign.server.analysis;
