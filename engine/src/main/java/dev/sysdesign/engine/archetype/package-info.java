/**
 * The few archetypes that the simulator knows. Each of the 18 component types compiles its
 * properties into one of them; the kernel never sees a type's name.
 */
package dev.sysdesign.engine.archetype;
