/**
 * The engine: the topology model, the catalog of component types, and the simulator. It knows no
 * other module, no clock, no I/O but its own tables.
 */
package dev.sysdesign.engine;
