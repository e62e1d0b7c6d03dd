/** Analyses of open texts: when they run, and how, beside the threads that answer requests. */
package dev.sysdesign.server.analysis;
