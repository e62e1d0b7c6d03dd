/** From the syntax tree to the model: names, units, ranges and references, all by the catalogs. */
package dev.sysdesign.lang.lowering;
