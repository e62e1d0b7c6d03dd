/**
 * Where everything of a chart goes: places and sizes in pixels, all multiples of a half, so that
 * they are written the same everywhere.
 *
 * <p>The Eclipse Layout Kernel does the work and is seen only here. For a system that it would take
 * too long over there is a plainer layout; which one a chart gets depends on its size alone.
 */
package dev.sysdesign.diagram.layout;
