/**
 * Everything a picture says, in words, before it has places: nodes, links between them and the
 * frames around them.
 */
package dev.sysdesign.diagram.chart;
