/**
 * A topology compiled into arrays: what the simulation asks of nodes (components), instances,
 * edges, flows (a request class of a client), brokers and routes. Every part is made from the parts
 * before it and never changes, so one compiled topology serves any number of runs, in any number of
 * threads. What is drawn at random in one of them is not here: see {@link
 * dev.sysdesign.engine.kernel.draw}.
 */
package dev.sysdesign.engine.kernel.compiled;
