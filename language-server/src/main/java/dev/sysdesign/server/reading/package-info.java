/**
 * What open texts mean: the language's own answer, asked for away from the threads that answer
 * requests.
 */
package dev.sysdesign.server.reading;
