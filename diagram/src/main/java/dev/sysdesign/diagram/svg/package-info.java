/**
 * A picture as SVG: one file that needs nothing but itself, or the same picture for a page that
 * brings the style sheet.
 *
 * <p>Every component and every edge is one group with {@code data-id}: the component's name, or the
 * identity of the edge.
 */
package dev.sysdesign.diagram.svg;
