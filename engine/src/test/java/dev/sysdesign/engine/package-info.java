/**
 * Tests of the engine through its public entrance, and the small language they describe systems in.
 */
package dev.sysdesign.engine;
