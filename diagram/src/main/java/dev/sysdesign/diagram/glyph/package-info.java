/**
 * The sign of each component type. One SVG file of 24 by 24 units a type, named after it, in the
 * resources beside this package; any browser shows it.
 */
package dev.sysdesign.diagram.glyph;
