package dev.sysdesign.engine.result;

/**
 * Calls of one request class over an edge, by the part of the measured window in which their
 * request began: parts of equal length, from 1; 0 are those of requests that began before the
 * window. A part has all calls of its requests until the end of the run, whenever they were made.
 *
 * @param reads attempts that read
 * @param writes attempts that write
 * @param answers good answers to both
 */
public record ClassCalls(String requestClass, Series reads, Series writes, Series answers) {}
