/**
 * What a simulation measured: immutable, in base units (nanoseconds, requests per second, bytes,
 * fractions of 1), without text for people.
 */
package dev.sysdesign.engine.result;
