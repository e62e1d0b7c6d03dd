/**
 * What happens next: events and timers in the order of their times. Knows of calls only that an
 * event belongs to the record with a number, and that a new generation of it cancels its timers.
 */
package dev.sysdesign.engine.kernel.agenda;
