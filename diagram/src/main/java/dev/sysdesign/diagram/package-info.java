/**
 * The picture of a system: its topology, with what a run measured and what it costs where they are
 * known, as SVG and as the text of a Mermaid flowchart.
 *
 * <p>The same input gives the same bytes on every machine. From the input comes a {@link
 * dev.sysdesign.diagram.chart chart}, which holds every word of the picture and no place; a {@link
 * dev.sysdesign.diagram.layout layout} gives it places; {@link dev.sysdesign.diagram.svg svg} and
 * {@link dev.sysdesign.diagram.mermaid mermaid} write it down.
 */
package dev.sysdesign.diagram;
